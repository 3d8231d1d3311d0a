/** The promise, told on a tiny edition that is released, then changed. */
import { describe, expect, test } from 'vitest';
import { type AnchorChange, buildChange } from '../../src/anchors/change-anchor.ts';
import { LEDGER, parseLedger } from '../../src/anchors/ledger.ts';
import { toReleaseLines } from '../../src/anchors/ledger-lines.ts';
import { hashWords, selectAnchors } from '../../src/anchors/select-anchors.ts';
import { mintIds } from '../../src/cli/mint-ids.ts';
import { formatMessages } from '../../src/diagnostics/messages.ts';
import { compile } from '../../src/edition.ts';
import type { Edition } from '../../src/model/edition.ts';
import { readFixture } from '../edition/fixtures.ts';

type Files = Map<string, string>;
const cave: Files = new Map([...(await readFixture('cave'))].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]));
const OUTSIDE = 'text/02-outside.md';
const ledgerOf = (files: Files) => parseLedger(files.get(LEDGER) ?? '').ledger;
const read = (files: Files): Edition => {
	const { edition, messages } = compile(files, { ledger: false });
	if (!edition) throw new Error(formatMessages(messages));
	return edition;
};
const told = (files: Files) =>
	compile(files)
		.messages.filter(({ ruleId }) => /^(anchor|ledger)/.test(ruleId))
		.map(({ ruleId, reason }) => `${ruleId} ${reason}`);

function release(files: Files, date = '2026-01-01'): Files {
	return new Map([...files, [LEDGER, files.get(LEDGER) + toReleaseLines(read(files), ledgerOf(files), date)]]);
}
function edit(files: Files, path: string, from: string, to: string): Files {
	const text = files.get(path) ?? '';
	if (!text.includes(from)) throw new Error(`${from} is not in ${path}`);
	return new Map([...files, [path, text.replace(from, to)]]);
}
const raise = (files: Files, version: string) => edit(files, 'edition.yml', 'version: 0.1.0', `version: ${version}`);
function say(files: Files, change: AnchorChange): { files: Files; problems: string[] } {
	const edition = read(files);
	const words = new Map(selectAnchors(edition).map((one) => [one.id, one.promised]));
	const { lines, problems } = buildChange(change, { ledger: ledgerOf(files), version: edition.info.version, date: '2026-02-02', words });
	return { files: new Map([...files, [LEDGER, files.get(LEDGER) + lines]]), problems };
}

const released = release(cave);
/** The next edition, begun: 7b is gone, with what hung on it. */
const without7b = [
	[' :claim[Some have come back from outside]{#p7b kind=evidence voice=conceded} ([6](#p6)).', ''],
	[
		'::attack[Who asks has seen more.]{#x4 from="p7a p7b" to=p2b drawn=article cue=position}',
		'::attack[Who asks has seen more.]{#x4 from="p7a" to=p2b drawn=article cue=position}',
	],
].reduce(
	(files, [from, to]) => edit(files, OUTSIDE, from as string, to as string),
	edit(edit(raise(released, '0.2.0'), 'propositions/2.md', 'p7b', 'p7a'), 'text/01-the-cave.md', 'from=p7b to=p5a', 'from=p7a to=p5a'),
);

describe('a released edition', () => {
	test('is as its ledger has it, and every id is in it with its words', () => {
		expect(told(released)).toEqual([]);
		const { history, released: ids } = ledgerOf(released);
		const anchors = selectAnchors(read(cave));
		expect([...ids].sort()).toEqual(anchors.map(({ id }) => id).sort());
		for (const { id, promised } of anchors)
			expect(history.get(id)?.at(-1)).toMatchObject({ class: 'new', hash: hashWords(promised), edition: '0.1.0' });
	});

	test('has nothing more to say when it is released again unchanged under the next version', () => {
		const next = raise(released, '0.2.0');
		expect(toReleaseLines(read(next), ledgerOf(next), '2026-02-02')).toBe('{"release":"0.2.0","date":"2026-02-02","pages":"passages"}\n');
	});

	test('loses no draft: what was minted and dropped before is no loss', () => {
		const draft = new Map([...cave, [LEDGER, `${cave.get(LEDGER)}{"id":"p7c","kind":"claim","edition":"0.1.0","status":"live"}\n`]]);
		expect(told(release(draft))).toEqual([]);
	});

	test('does not go back behind its version', () => {
		expect(told(edit(released, 'edition.yml', 'version: 0.1.0', 'version: 0.0.9'))).toEqual([
			expect.stringMatching(/^anchor-edition .*0\.0\.9.*0\.1\.0 was released/),
		]);
	});
});

describe('a released id', () => {
	test('that is gone is an error until it is said what became of it', () => {
		const gone = told(without7b);
		expect(gone.filter((one) => one.startsWith('anchor-kept'))).toEqual([
			expect.stringMatching(/p7b was released in 0\.1\.0 and is gone.*npm run anchor -- withdraw p7b/),
		]);
		const { files, problems } = say(without7b, { act: 'withdraw', ids: ['p7b'], reason: 'Nobody came back.' });
		expect(problems).toEqual([]);
		expect(told(files).filter((one) => one.includes('p7b was'))).toEqual([]);
	});

	test('that changed its words is an error until it is said why, and again when they change once more', () => {
		const reworded = edit(raise(released, '0.2.0'), OUTSIDE, 'who lit the :term[fires]', 'who lights the :term[fires]');
		expect(told(reworded).map((one) => one.split('. ')[0])).toEqual([
			'anchor-words The words of p7a are not those of edition 0.1.0',
			'anchor-words The words of p7 are not those of edition 0.1.0',
		]);
		const { files, problems } = say(reworded, { act: 'reword', ids: ['p7a', 'p7'], class: 'typo', reason: 'The tense.' });
		expect(problems).toEqual([]);
		expect(told(files)).toEqual([]);
		expect(told(edit(files, OUTSIDE, 'who lights', 'who has lit'))[0]).toMatch(/have changed again since the ledger last recorded them/);
		expect(told(release(files, '2026-02-02'))).toEqual([]);
	});

	test('that bears on something else changed too', () => {
		const turned = edit(raise(released, '0.2.0'), OUTSIDE, 'from="p7a p7b" to=p2b', 'from=p7b to=p2b');
		expect(told(turned)).toEqual([expect.stringMatching(/^anchor-words x4 no longer says/)]);
	});

	test('that names another kind of thing is an error', () => {
		const turned = edit(
			raise(released, '0.2.0'),
			OUTSIDE,
			':claim[Some have come back from outside]{#p7b kind=evidence voice=conceded}',
			':assumption[Some have come back from outside]{#p7b}',
		);
		expect(told(turned)).toEqual([expect.stringMatching(/^anchor-once p7b was a claim and is now an assumption/)]);
	});

	test('that was withdrawn can’t stand in the text again', () => {
		const { files } = say(without7b, { act: 'withdraw', ids: ['p7b'], reason: 'Nobody came back.' });
		const again = edit(files, OUTSIDE, 'Of them', ':claim[They came back]{#p7b}. Of them');
		expect(told(again)).toContainEqual(expect.stringMatching(/^anchor-once p7b was withdrawn in edition 0\.2\.0 and is here again/));
	});

	test('may lead to a new one, which must stay in the text', () => {
		const drafted = edit(without7b, OUTSIDE, 'Of them', ':claim[Two came back from outside]. Of them');
		const { files: minted, ids } = mintIds(drafted);
		expect(ids).toEqual(['p7c']);
		const begun = new Map([...drafted, ...minted]);
		const { files, problems } = say(begun, { act: 'supersede', ids: ['p7b'], successors: ['p7c'], reason: 'It says how many.' });
		expect(problems).toEqual([]);
		expect(told(files).filter((one) => /p7[bc]\b/.test(one.split('.')[0] ?? ''))).toEqual([]);
		expect(told(edit(files, OUTSIDE, ':claim[Two came back from outside]{#p7c}. ', ''))).toContainEqual(
			expect.stringMatching(/^anchor-successor p7b leads to p7c, which is not in the text/),
		);
	});
});

describe('what an editor says', () => {
	const reason = 'why';
	test.each<[string, Files, AnchorChange, RegExp]>([
		[
			'of an edition that is closed',
			released,
			{ act: 'reword', ids: ['p7a'], class: 'typo', reason },
			/^0\.1\.0 was released.*Raise the version/,
		],
		['of nothing', without7b, { act: 'withdraw', ids: [], reason }, /Name at least one/],
		['without a reason', without7b, { act: 'withdraw', ids: ['p7b'], reason: ' ' }, /Give a reason/],
		['of an unknown id', without7b, { act: 'withdraw', ids: ['p7z'], reason }, /does not know p7z\. Did you mean p7/],
		[
			'of words that did not change',
			without7b,
			{ act: 'reword', ids: ['p5a'], class: 'typo', reason },
			/words of p5a are as the ledger has them/,
		],
		['of words that are gone', without7b, { act: 'reword', ids: ['p7b'], class: 'typo', reason }, /p7b is not in the text/],
		['of a thing still there', without7b, { act: 'withdraw', ids: ['p5a'], reason }, /p5a is still in the text/],
		['of a successor nobody knows', without7b, { act: 'move', ids: ['p7b'], successors: ['p7y'], reason }, /does not know p7y/],
		['of a thing that follows itself', without7b, { act: 'merge', ids: ['p7b'], successors: ['p7b'], reason }, /can’t come after itself/],
		['of a move to two places', without7b, { act: 'move', ids: ['p7b'], successors: ['p7a', 'p5a'], reason }, /moved to one place/],
		['of no successor', without7b, { act: 'merge', ids: ['p7b'], successors: [], reason }, /What came after p7b/],
	])('%s is refused with its remedy', (_, files, change, expected) => {
		const { problems, files: after } = say(files, change);
		expect(problems.join('\n')).toMatch(expected);
		expect(after).toEqual(files);
	});

	test('of an id that is gone already, or of a successor that is, is refused', () => {
		const { files } = say(without7b, { act: 'merge', ids: ['p7b'], successors: ['p7a'], reason });
		expect(say(files, { act: 'withdraw', ids: ['p7b'], reason }).problems).toEqual(['p7b was merged in edition 0.2.0 already.']);
		const more = edit(
			files,
			'text/01-the-cave.md',
			'::support[If the wall is all, there is no out.]{#s2 from=p4a to=p5a drawn=source cue=say}\n',
			'',
		);
		expect(say(more, { act: 'supersede', ids: ['s2'], successors: ['p7b'], reason }).problems).toEqual([
			'p7b is gone itself. It leads to p7a.',
		]);
	});

	test('is one line for each id, which the ledger takes', () => {
		const { files } = say(without7b, { act: 'merge', ids: ['p7b'], successors: ['p7a', 'p7a'], reason: ' both ask ' });
		expect(files.get(LEDGER)?.trim().split('\n').at(-1)).toBe(
			'{"id":"p7b","kind":"claim","edition":"0.2.0","status":"merged","successors":["p7a"],"reason":"both ask","date":"2026-02-02"}',
		);
		expect(parseLedger(files.get(LEDGER) as string).messages).toEqual([]);
	});
});

describe('hashWords', () => {
	test('does not mind white space or how a letter is composed, and does mind a letter', () => {
		expect(hashWords(' two  wörds\n')).toBe(hashWords('two wo\u0308rds'));
		expect(hashWords('two word')).not.toBe(hashWords('two words'));
	});
});
