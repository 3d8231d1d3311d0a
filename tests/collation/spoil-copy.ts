/** Copies that have not all of the text, or have it in another order: what stands in them must be found where it is, and nothing else found. */
import { splitWords } from '../../src/collation/words.ts';
import { randomFrom } from './alter-copy.ts';
import type { Corpus } from './corpus.ts';
import { makeNonsense } from './nonsense.ts';

/** Other words, as many, like a sentence. */
export function otherWords(count: number, seed: number): string {
	const text = makeNonsense(count, seed).split(/\s+/).slice(0, count).join(' ');
	return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** Every so many-th passage has other words in its place; `more` of them more. */
export function replacePassages({ parts }: Corpus, every: number, more: number, seed: number): { text: string; gone: Set<string> } {
	const gone = new Set(parts.filter(({ id }, index) => id.startsWith('p') && (index + seed) % every === 0).map(({ id }) => id));
	const texts = parts.map(({ id, text }, index) =>
		gone.has(id) ? otherWords(Math.max(1, splitWords(text).forms.length + more), index + seed) : text,
	);
	return { text: texts.join('\n\n'), gone };
}

/** A sentence of every so many-th passage is written anew. */
export function reviseSentences({ parts }: Corpus, every: number, seed: number): string {
	return parts
		.map(({ text }, index) => {
			const sentences = text.split(/(?<=[.?!]) (?=\p{Lu})/u);
			if ((index + seed) % every !== 0) return text;
			const at = (index + seed) % sentences.length;
			return sentences
				.map((sentence, place) => (place === at ? otherWords(splitWords(sentence).forms.length, index + seed) : sentence))
				.join(' ');
		})
		.join('\n\n');
}

/** Single words are others, such a share of them. */
export function reviseWords({ parts }: Corpus, share: number, seed: number): string {
	const random = randomFrom(seed);
	const others = makeNonsense(2000, seed).split(/\s+/).filter(Boolean);
	return parts
		.map(({ text }) =>
			text.replace(/\p{L}{3,}/gu, (word) => (random() < share ? (others[Math.floor(random() * others.length)] as string) : word)),
		)
		.join('\n\n');
}

/** Two columns that a converter mixed: `line` by line, or run together in one line, or in `blocks` of a few lines. */
export function interleave({ parts }: Corpus, how: 'line' | 'together' | 'blocks', width: number, page: number): string {
	const lines = parts.flatMap(({ text }) => [...wrap(text, width), '']);
	const pages: string[] = [];
	for (let at = 0; at < lines.length; at += page * 2) {
		const [left, right] = [lines.slice(at, at + page), lines.slice(at + page, at + page * 2)];
		if (how === 'blocks') {
			const blocks: string[] = [];
			for (let from = 0; from < page; from += 7) blocks.push(...left.slice(from, from + 7), ...right.slice(from, from + 7));
			pages.push(blocks.join('\n'));
		} else pages.push(left.map((line, index) => `${line}${how === 'line' ? '\n' : ' '}${right[index] ?? ''}`).join('\n'));
	}
	return pages.join('\f');
}

/** Lines as long as there is room. */
function wrap(text: string, width: number): string[] {
	const lines: string[] = [];
	let line = '';
	for (const word of text.split(' ')) {
		if (line.length + word.length + 1 > width && line) {
			lines.push(line);
			line = word;
		} else line += (line && ' ') + word;
	}
	return [...lines, line];
}

const BOX = ['Pilgrims seldom ask what', 'hour the weathercock has, nor', 'where it was cast.'];

/** Boxes that a converter read together with the lines beside which they stand: from the so many-th line of each third passage. */
export function mixBoxes({ parts }: Corpus, width: number, from: number): string {
	return parts
		.map(({ text }, index) => {
			const lines = wrap(text, width);
			if (index % 3 === 0) for (const [row, box] of BOX.entries()) lines[from + row] = `${box} ${lines[from + row] ?? ''}`.trim();
			return Array.from(lines, (line) => line ?? '').join('\n');
		})
		.join('\n\n');
}
