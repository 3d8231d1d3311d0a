import { beforeAll, describe, expect, test } from 'vitest';
import { type ArticlePassage, selectArticlePassages } from '../../src/collation/article-passages.ts';
import { collate } from '../../src/collation/collate.ts';
import { toCollationFile } from '../../src/collation/fingerprint.ts';
import { toPlacesFile } from '../../src/collation/places.ts';
import { PLACES, parsePlaces } from '../../src/collation/read-collation.ts';
import { selectPlaces, takePlaces } from '../../src/collation/take-places.ts';
import { parseWitness, toWitness } from '../../src/collation/witness.ts';
import { splitWords } from '../../src/collation/words.ts';
import type { Edition } from '../../src/model/edition.ts';
import { createSource } from '../../src/text/source.ts';
import { alterCopy, withoutMarks } from './alter-copy.ts';
import { type Corpus, HAS_COPY, loadArticle, loadEdition, loadRestatement } from './corpus.ts';

const SUITES: [name: string, load: () => Promise<Corpus>, here: boolean][] = [
	['of the restatement', loadRestatement, true],
	['of the article', loadArticle, HAS_COPY],
];

for (const [suite, load, here] of SUITES) {
	describe.skipIf(!here)(`the witness ${suite}`, () => {
		let corpus: Corpus;
		let edition: Edition;
		let passages: ArticlePassage[];
		let pages: Map<string, string>;
		beforeAll(async () => {
			[corpus, edition] = [await load(), await loadEdition()];
			const text = withoutMarks(alterCopy(corpus, { width: 70 }));
			passages = selectArticlePassages({ text }, collate({ text }, corpus.fingerprint));
			pages = toWitness(passages, edition);
		});
		const read = (changed = pages) => {
			const files = [...changed.values()].map(parseWitness);
			expect(files.flatMap(({ problems }) => problems)).toEqual([]);
			return files.flatMap(({ passages }) => passages);
		};

		test('has every passage, word for word', () => {
			const texts = new Map(corpus.parts.map(({ id, text }) => [id, splitWords(text).forms]));
			const found = read();
			expect(found.map(({ id }) => id)).toEqual(edition.passages.map(({ id }) => id));
			for (const { id, forms } of found) expect(forms, id).toEqual(texts.get(id));
		});

		test('is read back as it was written: the same words, the same places', () => {
			expect(read().map(({ id, text, spans }) => ({ id, text, spans }))).toEqual(passages);
			expect(passages.flatMap(({ spans }) => spans).length).toBeGreaterThan(300);
		});

		test('gives back the fingerprint and the places it was made by, byte for byte', () => {
			const { fingerprint, changed, problems } = takePlaces(corpus.fingerprint, read());
			expect({ changed, problems }).toEqual({ changed: [], problems: [] });
			expect(toCollationFile(fingerprint)).toBe(toCollationFile(corpus.fingerprint));
			const places = selectPlaces(fingerprint);
			expect(parsePlaces(createSource(PLACES, toPlacesFile(places)))).toEqual({ places, messages: [] });
		});

		test('hands over a place that was corrected, exactly, and no other', () => {
			const passage = corpus.fingerprint.passages.find(({ annotations }) => Object.values(annotations).some(([from, to]) => to - from > 6));
			const [id, [from, to]] = Object.entries(passage?.annotations ?? {}).find(([, range]) => range[1] - range[0] > 6) ?? ['', [0, 0]];
			const moved = new Map([...pages].map(([page, text]) => [page, moveEnd(text, id)]));
			const { fingerprint, changed } = takePlaces(corpus.fingerprint, read(moved));
			expect(changed).toEqual([id]);
			expect(selectPlaces(fingerprint).get(id)).toEqual([from, to - 1]);
			const again = takePlaces(fingerprint, read());
			expect(toCollationFile(again.fingerprint)).toBe(toCollationFile(corpus.fingerprint));
		});

		test('whose words were changed changes nothing, and says so', () => {
			const [page, text] = [...pages][1] as [string, string];
			const id = /\{#(p\d+)\}/.exec(text)?.[1];
			const changedText = text.replace(new RegExp(` \\{#${id}\\}$`, 'm'), ` Added words. {#${id}}`);
			const { fingerprint, problems } = takePlaces(corpus.fingerprint, read(new Map([...pages, [page, changedText]])));
			expect(problems).toEqual([expect.stringMatching(new RegExp(`^${id}: its words are not the article’s`))]);
			expect(fingerprint).toEqual(corpus.fingerprint);
		});
	});
}

/** The annotation ends a word earlier. */
function moveEnd(text: string, id: string): string {
	return text.replace(new RegExp(`\\s(\\S+)\\]\\{#${id}\\}`), `]{#${id}} $1`);
}

describe('a witness file', () => {
	test('escapes the marks of Markdown in the article’s words', () => {
		const text = 'Some of [them] sit_in a cave *and* see the shadows {of} what others <b> carry along\\the wall';
		const fingerprint = { version: 1 as const, shingle: 4, bits: 12, passages: [] };
		expect(collate({ text }, fingerprint).passages).toEqual([]);
		const escaped = text.replace(/[\\[\]{}*_`<>]/g, '\\$&');
		const { passages } = parseWitness(`# A cave {#h1}\n\n:claim[${escaped}]{#p1a} {#p1}\n`);
		expect(passages).toEqual([
			{
				id: 'p1',
				text,
				spans: [{ id: 'p1a', start: 0, end: text.length }],
				forms: splitWords(text).forms,
				annotations: { p1a: [1, splitWords(text).forms.length] },
			},
		]);
	});

	test.each([
		['a bracket too many', 'They see] shadows {#p1}', /p1: a bracket near/],
		['an end without a beginning', 'They see]{#p1a} shadows {#p1}', /p1: p1a ends here but begins nowhere/],
		['a beginning without an end', ':claim[They see shadows {#p1}', /p1: an annotation begins but does not end/],
		['an annotation without a word', 'They :claim[, ]{#p1a} see {#p1}', /p1: p1a has no word in it/],
		['an annotation twice', ':claim[They]{#p1a} :claim[see]{#p1a} {#p1}', /p1: p1a is here twice/],
	])('with %s is not taken, and it is said where', (_, markdown, problem) => {
		expect(parseWitness(markdown)).toEqual({ passages: [], problems: [expect.stringMatching(problem)] });
	});
});
