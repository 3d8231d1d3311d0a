/** Places that an editor corrected in the witness → the places of the edition, and its fingerprint. */
import { notMarked, otherWords } from '#words/messages-collation.ts';
import { buildFingerprint, type Fingerprint } from './fingerprint.ts';
import type { Places } from './places.ts';
import { hashShingles } from './shingles.ts';
import { sortRanges, type WitnessPassage } from './witness.ts';

export interface TakenPlaces {
	fingerprint: Fingerprint;
	/** Annotations whose place changed, and passages left as they were, each with a reason. */
	changed: string[];
	problems: string[];
}

/**
 * Takes over the places of all passages of a witness whose words are the article's, word for word as far as the fingerprint can tell.
 * Passages that are not in the witness keep their places; so do annotations whose mark an editor removed, with a message.
 */
export function takePlaces(fingerprint: Fingerprint, witness: readonly WitnessPassage[]): TakenPlaces {
	const byId = new Map(witness.map((passage) => [passage.id, passage]));
	const changed: string[] = [];
	const problems: string[] = [];
	const passages = fingerprint.passages.map((print) => {
		const found = byId.get(print.id);
		if (!found) return print;
		if (!isSame(print, found.forms)) {
			problems.push(otherWords(print.id));
			return print;
		}
		const gone = Object.entries(print.annotations).filter(([id]) => !(id in found.annotations));
		for (const [id] of gone) problems.push(notMarked(print.id, id));
		const annotations = Object.fromEntries(sortRanges([...Object.entries(found.annotations), ...gone]));
		for (const [id, [from, to]] of Object.entries(annotations)) {
			const [before, after] = print.annotations[id] ?? [];
			if (before !== from || after !== to) changed.push(id);
		}
		return buildFingerprint([{ id: print.id, forms: found.forms, annotations }]).passages[0] as typeof print;
	});
	return { fingerprint: { ...fingerprint, passages }, changed, problems };
}

/** Whether the words have the length and all the shingles of the fingerprint, each in its place. */
function isSame({ words, shingles }: Fingerprint['passages'][number], forms: readonly string[]): boolean {
	if (forms.length !== words) return false;
	const hashes = hashShingles(forms);
	for (let index = 0; index + 1 < shingles.length; index += 2)
		if (hashes[(shingles[index] as number) - 1] !== shingles[index + 1]) return false;
	return true;
}

/** The places that a fingerprint holds, in the order of the article. */
export function selectPlaces({ passages }: Fingerprint): Places {
	return new Map(passages.flatMap(({ annotations }) => Object.entries(annotations)));
}
