/** Whether the words that are quoted as cues of lines stand in the article, where the edition says that they do. */
import type { Claim, Relation } from '../model/edition.ts';
import { quotedCue } from '../model/layers.ts';
import type { ArticlePassage } from './article-passages.ts';
import { splitWords } from './words.ts';

/** A cue whose words no passage of its line has. */
export interface LackingCue {
	relation: string;
	cue: string;
	/** Where they ought to stand: in the passage of the line or of one of its ends. */
	passages: string[];
	/** Where they do stand. */
	elsewhere: string[];
}

/**
 * The cues that are not where they ought to be. A line one of whose passages was not found in the copy can't be judged, and is not told.
 * `relations` may bear on one another; those belong to the passages of what they bear on too.
 */
export function findLackingCues(
	found: readonly ArticlePassage[],
	{ claims, relations }: { claims: readonly Pick<Claim, 'id' | 'passage'>[]; relations: readonly Relation[] },
): LackingCue[] {
	const formsOf = new Map(found.map(({ id, text }) => [id, ` ${splitWords(text).forms.join(' ')} `]));
	const passageOf = new Map([...claims, ...relations].map(({ id, passage }) => [id, passage]));
	return relations.flatMap(({ id, cue: given, from, to, passage }) => {
		const cue = quotedCue(given);
		if (cue === undefined) return [];
		const passages = [...new Set([passage, ...[...from, to].flatMap((end) => passageOf.get(end) ?? [])])];
		const words = ` ${splitWords(cue).forms.join(' ')} `;
		const has = (place: string) => formsOf.get(place)?.includes(words) === true;
		if (passages.some(has) || !passages.every((place) => formsOf.has(place))) return [];
		return [{ relation: id, cue, passages, elsewhere: [...formsOf.keys()].filter(has) }];
	});
}
