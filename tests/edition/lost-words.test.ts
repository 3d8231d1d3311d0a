/** A clean `check` promises that nothing written is lost: either what is odd is told at its place, or each of its words is in all that is made of it. */
import { describe, expect, test } from 'vitest';
import { mintIds } from '../../src/cli/mint-ids.ts';
import { isError } from '../../src/diagnostics/messages.ts';
import { type Compiled, compile } from '../../src/edition.ts';
import type { Edition } from '../../src/model/edition.ts';
import { THOROUGH } from '../thorough.ts';
import { lostWords } from '../written-words.ts';
import { oddInputs } from './odd-inputs.ts';

/** What is read in another form, or is no word of the text and told to be none. */
const KNOWN: Record<string, string[]> = {
	'csl issued month 13': ['13'],
	// signs that are written by their numbers
	'csl url space': ['b'],
	'yml description emoji': ['U0001F600'],
	// marks a caption, as with a capital
	'table caption lower': ['table'],
	'csl issued season month': ['21'],
	'code fence': ['js', 'let', 'wordscode', 'b'],
	'code fence tilde info': ['wordscode'],
};

const tried = oddInputs.filter((_one, index) => THOROUGH || index % 9 === 0);

describe('whatever an editor writes is told or kept', () => {
	test.each(tried)('%s', (name, files) => {
		const minted = mintIds(files);
		const whole = new Map([...files, ...minted.files]);
		const { messages, ...compiled } = compile(whole, { ledger: minted.files.size > 0 });
		for (const { line, column, reason } of messages) {
			expect(line).toBeGreaterThanOrEqual(1);
			expect(column).toBeGreaterThanOrEqual(1);
			expect(reason).toMatch(/\S/);
		}
		if (!compiled.edition) {
			expect(messages.some(isError)).toBe(true);
			return;
		}
		const lost = lostWords(whole, { messages, ...compiled } as Compiled & { edition: Edition });
		expect(lost.filter(({ word }) => !KNOWN[name]?.includes(word))).toEqual([]);
	});
});

test('a word that is taken out of what is made is missed', () => {
	const [, files] = oddInputs.find(([name]) => name === 'quote attribution') as (typeof oddInputs)[number];
	const compiled = compile(files, { ledger: false }) as Compiled & { edition: Edition };
	const [first, ...passages] = compiled.edition.passages;
	const { pages } = compiled.edition;
	const cut = pages.map((page) => ({ ...page, blocks: page.blocks.slice(0, -1) }));
	const without = {
		...compiled,
		edition: { ...compiled.edition, passages: [first as NonNullable<typeof first>, ...passages.slice(0, -1)], pages: cut },
	};
	expect(lostWords(files, compiled)).toEqual([]);
	expect(lostWords(files, without).map(({ word, line }) => `${line} ${word}`)).toEqual(['11 Author']);
});
