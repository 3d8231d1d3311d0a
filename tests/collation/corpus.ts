/** Texts to be collated: the article where a copy is at hand, and the edition's own restatement, which anybody has. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleanText } from '../../src/collation/clean-text.ts';
import { buildFingerprint, type Fingerprint, type WordRange } from '../../src/collation/fingerprint.ts';
import { selectPassages } from '../../src/collation/passages-of-copy.ts';
import { sortRanges } from '../../src/collation/witness.ts';
import { splitWords } from '../../src/collation/words.ts';
import { compileWhole } from '../edition/whole.ts';

/** A reader's own copy of the article, which is no part of the project. */
export const COPY = process.env['ELENCHUS_COPY'] ?? join(import.meta.dirname, '../../../shared/article/000_c5a23560a05c6038.txt');
export const HAS_COPY = existsSync(COPY);

/** A text in passages, as it is printed, and its fingerprint. */
export interface Corpus {
	parts: { id: string; text: string }[];
	fingerprint: Fingerprint;
}

/** What is asked for again is not made again: nobody changes it. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
	let made: Promise<T> | undefined;
	return () => {
		made ??= make();
		return made;
	};
}

async function loadContent() {
	const { edition, division, placesInCopy } = await compileWhole('content');
	if (!division || !placesInCopy) throw new Error('content/ has no division of a copy, or no places in one');
	return { edition, division, places: placesInCopy };
}

export const loadEdition = async () => (await loadContent()).edition;

/** The article, from the reader's copy. */
export const loadArticle = once(async (): Promise<Corpus> => {
	const { edition, division, places } = await loadContent();
	const copy = readFileSync(COPY, 'utf8');
	const owners = new Map([...edition.claims, ...edition.citations].map(({ id, passage }) => [id, passage]));
	const { passages } = selectPassages(copy, division, places, owners);
	const lines = copy.split('\n');
	const parts = division.map(({ id, first, last }) => ({
		id,
		text: cleanText(lines.slice(first - 1, last).join('\n'))
			.replace(/\s+/g, ' ')
			.trim(),
	}));
	return { parts, fingerprint: buildFingerprint(passages) };
});

/** The restatement, with its claims as annotations: our own words, of the same length and division as the article's. */
export const loadRestatement = once(async (): Promise<Corpus> => {
	const edition = await loadEdition();
	const parts = edition.sections.flatMap((section) => [
		{ id: section.id, text: section.title },
		...edition.passages.filter((passage) => passage.section === section.id).map(({ id, text }) => ({ id, text })),
	]);
	const passages = parts.map(({ id, text }) => {
		const { forms } = splitWords(text);
		const own = edition.claims
			.filter((claim) => claim.passage === id)
			.flatMap((claim): [string, WordRange][] => {
				const words = splitWords(claim.phrase ?? claim.text).forms;
				const at = forms.findIndex((_, start) => words.every((word, index) => forms[start + index] === word));
				return at < 0 || words.length === 0 ? [] : [[claim.id, [at + 1, at + words.length]]];
			});
		return { id, forms, annotations: Object.fromEntries(sortRanges(own)) };
	});
	return { parts, fingerprint: buildFingerprint(passages) };
});
