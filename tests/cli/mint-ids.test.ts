/** Ids are filled in, and nothing else changes: told by taking ids out of whole tiny editions and minting them anew. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LEDGER, parseLedger } from '../../src/anchors/ledger.ts';
import { toReleaseLines } from '../../src/anchors/ledger-lines.ts';
import { mintIds } from '../../src/cli/mint-ids.ts';
import { formatMessage, formatMessages, isError } from '../../src/diagnostics/messages.ts';
import { compile } from '../../src/edition.ts';
import { parseId } from '../../src/model/ids.ts';
import { readFixture } from '../edition/fixtures.ts';
import { runs } from '../thorough.ts';

type Files = Map<string, string>;
const decode = (files: Map<string, Uint8Array>): Files =>
	new Map([...files].map(([path, bytes]) => [path, new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)]));
const cave = decode(await readFixture('cave'));
const sourdough = decode(await readFixture('sourdough'));

/** A file of the cave without some marks; what is not there to be replaced is a mistake of the test. */
function without(files: Files, changes: [path: string, from: string, to: string][]): Files {
	const changed = new Map(files);
	for (const [path, from, to] of changes) {
		const text = changed.get(path) ?? '';
		if (!text.includes(from)) throw new Error(`${from} is not in ${path}`);
		changed.set(path, text.replace(from, to));
	}
	return changed;
}
const OUTSIDE = 'text/02-outside.md';
const CAVE = 'text/01-the-cave.md';

/** The text without these ids, and without the braces that held nothing else: what mint wrote, taken back. */
function takeOut(text: string, ids: readonly string[]): string {
	if (ids.length === 0) return text;
	const any = `#(?:${ids.join('|')})(?![\\w-])`;
	return text
		.replace(new RegExp(`(?: (?=\\{#[ph]\\d+(?:-\\d+)?\\}))?\\{${any}(?: ${any})*\\}`, 'g'), '')
		.replace(new RegExp(`(?<=\\{)(?:${any} )+|(?: ${any})+(?=[ }])`, 'g'), '');
}

describe('mintIds', () => {
	test('gives nothing to an edition that has everything', () => {
		expect(mintIds(cave)).toMatchObject({ files: new Map(), ids: [], entries: 0 });
	});

	test('enters what is written into the ledger, behind its last line', () => {
		const first = mintIds(sourdough);
		expect([...first.files.keys()]).toEqual([LEDGER]);
		expect(first.files.get(LEDGER)?.split('\n')[0]).toBe('{"id":"h1","kind":"heading","edition":"1.0.0","status":"live"}');
		const half = first.files.get(LEDGER)?.split('\n').slice(0, 3).join('\n') as string;
		const second = mintIds(new Map([...sourdough, [LEDGER, half]]));
		expect(second.files.get(LEDGER)).toBe(first.files.get(LEDGER));
	});

	test.each<[what: string, more: string, expected: string]>([
		['a passage at the end', 'A last word.\n', 'A last word. {#p8}\n'],
		['a passage that has a note', '\n\nA last word. {note="No claim."}\n', '{#p8 note="No claim."}'],
		['a passage that ends in a citation', '\n\nAs @torch\n', 'As @torch{#q6} {#p8}\n'],
		['a passage with spaces behind', '\n\nA last word. \t\n', 'A last word. {#p8} \t\n'],
		['a heading', '\n\n## And then ##\n', '## And then {#h4} ##\n'],
		['a heading that is underlined', '\n\nAnd then\n---\n', 'And then {#h4}\n---\n'],
		[
			'a claim, its passage and its citation',
			'\n\n:claim[A word] [@torch; @lamp2001].\n',
			':claim[A word]{#p8a} [@torch; @lamp2001]{#q6 #q7}. {#p8}\n',
		],
		[
			'an assumption that has attributes',
			'\n\n:assumption[A word]{voice=author}. {#p8}\n',
			':assumption[A word]{#p8a voice=author}. {#p8}\n',
		],
		['braces that are empty', '\n\n:claim[A word]{}. {#p8}\n', ':claim[A word]{#p8a}. {#p8}\n'],
		['the second of two works', '\n\nSo [@torch; @lamp2001]{#q9 function=discusses}. {#p8}\n', '{#q9 #q10 function=discusses}'],
		[
			'a relation',
			'\n\n::attack[Because.]{from=p7b to=p4a drawn=article cue=position}\n',
			'::attack[Because.]{#x5 from=p7b to=p4a drawn=article cue=position}\n',
		],
		[
			'items of a list',
			'\n\n1. One\n2. Two\n\n   ::support[Because.]{from=p7b to=p7a drawn=article cue=position}\n',
			'1. One {#p8}\n2. Two {#p9}\n\n   ::support[Because.]{#s3',
		],
		[
			'claims within claims, in the order of the text',
			'\n\n:claim[A :claim[inner] word] and :claim[another].\n',
			':claim[A :claim[inner]{#p8b} word]{#p8a} and :claim[another]{#p8c}. {#p8}\n',
		],
	])('gives an id to %s', (_, more, expected) => {
		const text = `${cave.get(OUTSIDE)?.trimEnd()}\n\n${more.trimStart()}`;
		const minted = mintIds(new Map([...cave, [OUTSIDE, text]]));
		expect(formatMessages(minted.messages.filter(isError))).toBe('');
		expect(minted.files.get(OUTSIDE)).toContain(expected);
		expect(takeOut(minted.files.get(OUTSIDE) as string, minted.ids)).toBe(text.replace('{}', ''));
	});

	test('numbers a passage found later after its predecessor, and never as one that was', () => {
		const between = without(cave, [
			[CAVE, '::support[What one', 'Found later. {note="No claim."}\n\nAnd later still. {note="No claim."}\n\n::support[What one'],
		]);
		// The relation belongs to the passage before it, wherever that is.
		expect(mintIds(between).ids).toEqual(['p2-1', 'p2-2']);
		const known = new Map([...between, [LEDGER, `${cave.get(LEDGER)}{"id":"p2-1","kind":"passage","edition":"0.1.0","status":"live"}\n`]]);
		expect(mintIds(known).ids).toEqual(['p2-2', 'p2-3']);
	});

	test('gives a letter, a number, that was never used, though it is free now', () => {
		const gone = `${cave.get(LEDGER)}${['p7c claim', 'q9 citation', 'p8 passage']
			.map((one) => one.split(' '))
			.map(([id, kind]) => `{"id":"${id}","kind":"${kind}","edition":"0.1.0","status":"live"}\n`)
			.join('')}`;
		const text = `${cave.get(OUTSIDE)?.replace('Of them @torch', 'Of :claim[them] @torch@lamp2001')}\n\nNew. {note="No claim."}\n`;
		const { ids } = mintIds(new Map([...cave, [LEDGER, gone], [OUTSIDE, text.replace('@torch@lamp2001', '@torch')]]));
		expect(ids).toEqual(['p7d', 'p9']);
	});

	test('goes on with two letters behind z', () => {
		const claims = 'abcdefghijklmnopqrstuvwxyz'
			.split('')
			.map((letter) => `:claim[${letter}]{#p8${letter}}`)
			.join(' ');
		const text = `${cave.get(OUTSIDE)}\n\n${claims} :claim[more] :claim[and more] {#p8}\n`;
		expect(mintIds(new Map([...cave, [OUTSIDE, text]])).ids).toEqual(['p8aa', 'p8ab']);
	});

	test('gives a passage back the id its claims name', () => {
		const lost = without(cave, [[CAVE, ' {#p5}', '']]);
		const { ids, files } = mintIds(lost);
		expect(ids).toEqual(['p5']);
		expect(files.get(CAVE)).toBe(cave.get(CAVE));
	});

	test('writes nothing while there is another error, and tells it where it stands now', () => {
		const broken = without(cave, [
			[OUTSIDE, ' {#p7}', ''],
			[OUTSIDE, 'Of them @torch{#q5', ':claim[Of] them @torch{'],
			[OUTSIDE, 'knows nothing.', 'knows @nothing{#q7}.'],
		]);
		const { files, messages } = mintIds(broken);
		expect(files.size).toBe(0);
		const line = (broken.get(OUTSIDE) as string).split('\n').findIndex((one) => one.includes('@nothing'));
		const column = (broken.get(OUTSIDE) as string).split('\n')[line]?.indexOf('nothing{') as number;
		expect(messages.filter(isError).map(({ ruleId, line, column }) => [ruleId, line, column])).toEqual([
			['citation-key-exists', line + 1, column + 1],
		]);
	});

	test('finds no id where there is none, and says so', () => {
		const before = without(cave, [[CAVE, 'An essay', 'A motto. {note="No claim."}\n\nAn essay']]);
		expect(formatMessages(mintIds(before).messages)).toMatch(/01-the-cave\.md:\d+:\d+ error id-present This passage has no id/);
	});

	test('adds nothing to an edition that was released', () => {
		const text = `${cave.get(OUTSIDE)}\n\nNew. {note="No claim."}\n`;
		const released = new Map([...cave, [OUTSIDE, text], [LEDGER, `${cave.get(LEDGER)}{"release":"0.1.0","date":"2026-01-01"}\n`]]);
		const { files, messages } = mintIds(released);
		expect(files.size).toBe(0);
		expect(formatMessages(messages)).toContain('edition.yml:1:1 error anchor-edition 0.1.0 was released');
	});

	test('leaves a broken ledger alone', () => {
		const { files, messages } = mintIds(new Map([...cave, [LEDGER, `${cave.get(LEDGER)}{ id\n`]]));
		expect(files.size).toBe(0);
		expect(messages.some(({ ruleId }) => ruleId === 'ledger-valid')).toBe(true);
	});

	test.each([LEDGER, OUTSIDE])('leaves %s alone while a merge is unfinished', (path) => {
		const conflict = `${cave.get(path)}\n<<<<<<< HEAD\n=======\n>>>>>>> other\n`;
		const { files, messages } = mintIds(new Map([...cave, [path, conflict]]));
		expect(files.size).toBe(0);
		expect(messages.map(({ ruleId }) => ruleId)).toEqual(['merge-finished']);
	});
});

describe('a merge of two editors who both minted', () => {
	const tail = (words: string) => `\n\n${words}\n`;
	const first = 'One editor :claim[adds this]{#p8a}. {#p8}\n\n::attack[For a reason.]{#x9 from=p8a to=p2b drawn=editors}';
	const second = 'Another :claim[adds that]{#p8a}. {#p8}\n\n::attack[For another.]{#x9 from=p8a to=p2a drawn=editors}';
	const merge = (...added: string[]) => new Map([...cave, [OUTSIDE, `${cave.get(OUTSIDE)}${added.map(tail).join('')}`]]);

	test('gives the second the next free ids, and says where the first are named', () => {
		const { files, renamed, messages } = mintIds(merge(first, second));
		expect(messages.filter(isError)).toEqual([]);
		const text = files.get(OUTSIDE) ?? '';
		expect(text).toContain(first);
		expect(text).toContain('Another :claim[adds that]{#p9a}. {#p9}');
		expect(text).toContain('{#x10 from=p8a to=p2a');
		expect(renamed.map(({ from, to }) => `${from} ${to}`)).toEqual(['p8a p9a', 'p8 p9', 'x9 x10']);
		expect(renamed[0]?.uses).toHaveLength(2);
		expect(mintIds(new Map([...merge(first, second), ...files])).renamed).toEqual([]);
	});
	test('tells two claims of one passage apart', () => {
		const { files, renamed } = mintIds(merge('Both :claim[add]{#p8a} and :claim[add]{#p8a}. {#p8}'));
		expect(files.get(OUTSIDE)).toContain('Both :claim[add]{#p8a} and :claim[add]{#p8b}. {#p8}');
		expect(renamed.map(({ to }) => to)).toEqual(['p8b']);
	});
	test('says what else is wrong by the ids that things would have, and writes nothing', () => {
		const again = second.replace('to=p2a', 'to=p2b').replace('from=p8a', 'from=p1a');
		const { files, messages } = mintIds(merge(first.replace('from=p8a', 'from=p1a'), again));
		expect(files.size).toBe(0);
		const told = messages.filter(isError).map(({ ruleId, reason }) => `${ruleId} ${reason}`);
		expect(told).toContainEqual(expect.stringMatching(/^id-unique x9 is given twice\. This one becomes x10/));
		expect(told).toContainEqual(expect.stringMatching(/^relation-once x10 states the same as x9/));
	});
	test('leaves alone a paragraph that stands twice', () => {
		const { files, messages } = mintIds(merge(first, first));
		expect(files.size).toBe(0);
		expect(messages.map(({ ruleId }) => ruleId)).toContain('id-unique');
	});
	test.each([
		['two editors’ work', `${first}\n\n${second}`, true],
		['two claims of one passage', 'Both :claim[add]{#p8a} and :claim[add]{#p8a}. {#p8}', true],
		['two headings', '## More {#h9}\n\n## Still more {#h9}\n\nSo. {#p8 note="No claim."}', true],
		['a paragraph that stands twice', `${first}\n\n${first}`, false],
	])('is named where an id is given twice and it mends that, and nowhere else: %s', (_what, more, mends) => {
		const files = without(cave, []).set(OUTSIDE, `${cave.get(OUTSIDE)}${tail(more)}`);
		const told = compile(files, { ledger: false }).messages.filter(({ ruleId }) => ruleId === 'id-unique');
		expect(told.length).toBeGreaterThan(0);
		for (const { reason } of told) expect(reason.includes('npm run mint')).toBe(mends);
		expect(mintIds(files).renamed.length).toBe(mends ? told.length : 0);
	});
	test('leaves a released id where it was', async () => {
		const released = new Map([...merge(first)]);
		const minted = new Map([...released, ...mintIds(released).files]);
		const { edition, ledger } = compile(minted);
		const lines = edition ? toReleaseLines(edition, ledger, '2026-01-01') : '';
		const after = new Map([
			...minted,
			[OUTSIDE, `${cave.get(OUTSIDE)}${tail(second)}${tail(first)}`],
			[LEDGER, `${minted.get(LEDGER)}${lines}`],
		]);
		const raised = without(after, [['edition.yml', 'version: 0.1.0', 'version: 0.2.0']]);
		const { renamed, files, messages } = mintIds(raised);
		expect(messages.filter(isError).map(formatMessage)).toEqual([]);
		expect(files.get(OUTSIDE)).toContain(first.split('\n')[0]);
		expect(renamed.map(({ from, to }) => `${from} ${to}`)).toEqual(['p8a p7-2a', 'p8 p7-2', 'x9 x10']);
	});
});

describe('ids taken out at random and minted anew', () => {
	/** Ids nothing else refers to: they stand once in all files, or are passages whose claims keep their ids. */
	function selectFree(files: Files): string[] {
		const all = [...files]
			.filter(([path]) => path !== LEDGER)
			.map(([, text]) => text)
			.join('\n');
		const ids = compile(files, { ledger: false }).ids.flatMap(({ written }) => written.map(({ id }) => id));
		return ids.filter((id) => all.match(new RegExp(`\\b${id}\\b(?!-)`, 'g'))?.length === 1);
	}
	const bases = [cave, sourdough].map((files) => ({ files, free: selectFree(files) }));

	test.each([
		['with the ledger', true],
		['before there is one', false],
	])('%s', (_, known) => {
		expect(bases.every(({ free }) => free.length >= 3)).toBe(true);
		const cases = fc
			.constantFrom(...bases)
			.chain(({ files, free }) =>
				fc.record({ files: fc.constant(files), lost: fc.subarray(free), crlf: fc.boolean(), mark: fc.boolean() }),
			);
		fc.assert(
			fc.property(cases, ({ files, lost, crlf, mark }) => {
				const given = new Map(
					[...files].map(([path, text]) => {
						if (!path.startsWith('text/')) return [path, text];
						const bare = takeOut(text, lost);
						return [path, `${mark ? '\uFEFF' : ''}${crlf ? bare.replaceAll('\n', '\r\n') : bare}`];
					}),
				);
				if (!known) given.delete(LEDGER);
				const minted = mintIds(given);
				const result = new Map([...given, ...minted.files]);
				const errors = minted.messages.filter(isError);
				// The first passage can't get back what the ledger has seen, as nothing comes before 1.
				if (known && files === cave && lost.includes('p1')) {
					expect(errors.map(({ ruleId }) => ruleId)).toContain('id-present');
					expect(minted.files.size).toBe(0);
					return;
				}
				expect(formatMessages(errors)).toBe('');
				expect(minted.ids.length).toBe(lost.length);
				for (const [path, text] of given) if (path !== LEDGER) expect(takeOut(result.get(path) as string, minted.ids)).toBe(text);
				const before = parseLedger(given.get(LEDGER) ?? '').ledger.history;
				for (const id of minted.ids) expect(before.has(id) && parseId(id)?.form !== 'passage').toBe(false);
				expect(
					compile(result).messages.filter((message) => message.ruleId.startsWith('id-') || message.ruleId.startsWith('anchor-')),
				).toEqual([]);
				expect((result.get(LEDGER) as string).startsWith(given.get(LEDGER) ?? '')).toBe(true);
				expect(mintIds(result)).toMatchObject({ files: new Map(), ids: [], entries: 0 });
			}),
			{ numRuns: runs(60) },
		);
	});
});
