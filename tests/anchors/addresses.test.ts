/** A page or map that was released keeps its address, or leads on: told on a tiny edition that is released, then renamed. */
import { describe, expect, test } from 'vitest';
import { buildReaddressing, checkAddresses, followAddress, movedAddresses, selectAddresses } from '../../src/anchors/addresses.ts';
import { LEDGER, parseLedger } from '../../src/anchors/ledger.ts';
import { toLine, toReleaseLines } from '../../src/anchors/ledger-lines.ts';
import { compile } from '../../src/edition.ts';
import type { Edition } from '../../src/model/edition.ts';
import { readFixture } from '../edition/fixtures.ts';

type Files = Map<string, string>;
const cave: Files = new Map([...(await readFixture('cave'))].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]));
const ledgerOf = (files: Files) => parseLedger(files.get(LEDGER) ?? '').ledger;
const read = (files: Files): Edition => compile(files, { ledger: false }).edition as Edition;
const told = (files: Files) => {
	const { messages, ledger } = parseLedger(files.get(LEDGER) ?? '');
	return messages.length > 0 ? messages : checkAddresses(read(files), ledger);
};
const append = (files: Files, lines: string): Files => new Map([...files, [LEDGER, files.get(LEDGER) + lines]]);
const rename = (files: Files, from: string, to: string): Files =>
	new Map([...files].map(([path, text]) => [path === from ? to : path, text]));
const raise = (files: Files, version: string): Files =>
	new Map([...files, ['edition.yml', (files.get('edition.yml') ?? '').replace(/^version: .*$/m, `version: ${version}`)]]);
const say = (files: Files, address: string, to: string, reason = 'A clearer name.') => {
	const { entry, problems } = buildReaddressing(
		{ address, to, reason },
		{ ledger: ledgerOf(files), edition: read(files), date: '2026-02-02' },
	);
	return { files: entry ? append(files, toLine(entry)) : files, problems };
};

const released = append(cave, toReleaseLines(read(cave), ledgerOf(cave), '2026-01-01'));
const renamed = rename(raise(released, '0.2.0'), 'text/02-outside.md', 'text/02-beyond.md');
const map = read(cave).maps[0]?.id ?? '';
const withoutMap = new Map([...raise(released, '0.2.0'), ['maps.yml', (cave.get('maps.yml') ?? '').replace(`id: ${map}`, 'id: another')]]);

describe('a released address', () => {
	test('is that of each page and each named map', () => {
		expect(told(released)).toEqual([]);
		expect([...ledgerOf(released).addresses.keys()]).toEqual(selectAddresses(read(cave)));
		expect(selectAddresses(read(cave))).toEqual(expect.arrayContaining(['/text/outside/', `/map/${map}/`]));
	});
	test('enters the ledger once', () => {
		const next = raise(released, '0.2.0');
		expect(toReleaseLines(read(next), ledgerOf(next), '2026-02-02')).toBe('{"release":"0.2.0","date":"2026-02-02","pages":"passages"}\n');
	});
	test('that vanishes is an error, which names what it may be now', () => {
		for (const [files, from, to] of [
			[renamed, '/text/outside/', '/text/beyond/'],
			[withoutMap, `/map/${map}/`, '/map/another/'],
		] as const) {
			const messages = told(files);
			expect(messages.map(({ ruleId }) => ruleId)).toEqual(['anchor-kept']);
			expect(messages[0]?.reason).toContain(`readdress ${from} --to ${to}`);
			expect(compile(files).edition).toBeUndefined();
		}
	});
	test('may vanish before it is released', () => {
		expect(told(rename(cave, 'text/02-outside.md', 'text/02-beyond.md'))).toEqual([]);
	});
	test('leads on, over several renamings', () => {
		const once = say(renamed, '/text/outside/', '/text/beyond/');
		expect(once.problems).toEqual([]);
		expect(told(once.files)).toEqual([]);
		const closed = append(once.files, toReleaseLines(read(once.files), ledgerOf(once.files), '2026-02-02'));
		const twice = say(rename(raise(closed, '0.3.0'), 'text/02-beyond.md', 'text/02-light.md'), '/text/beyond/', '/text/light/');
		expect(twice.problems).toEqual([]);
		expect(told(twice.files)).toEqual([]);
		expect(followAddress('/text/outside/', ledgerOf(twice.files))).toBe('/text/light/');
		expect(movedAddresses(ledgerOf(twice.files)).map(({ address }) => address)).toEqual(['/text/outside/', '/text/beyond/']);
	});
	test('is not given again', () => {
		const { files } = say(renamed, '/text/outside/', '/text/beyond/');
		const again = new Map([...files, ['text/03-outside.md', '# Again {#h9}\n\nWords. {#p90 note="No claim."}\n']]);
		expect(told(again).map(({ ruleId }) => ruleId)).toEqual(['anchor-once']);
	});
	test.each([
		['/text/inside/', '/text/beyond/', 'So.', 'never released'],
		['/text/outside/', '/text/nowhere/', 'So.', 'not the address'],
		['/text/outside/', '/text/beyond/', ' ', 'Why?'],
		['/text/the-cave/', '/text/beyond/', 'So.', 'is still there'],
	])('%s to %s because %j is refused', (address, to, reason, says) => {
		const { problems, files } = say(renamed, address, to, reason);
		expect(problems.join(' ')).toContain(says);
		expect(files).toBe(renamed);
	});
});

describe('a line about an address', () => {
	const line = (fields: object) => append(released, `${JSON.stringify({ edition: '0.2.0', ...fields })}\n`);
	test.each([
		['of a page that is none', { address: '/nowhere/' }, 'ledger-valid'],
		['that releases again', { address: '/text/outside/' }, 'anchor-once'],
		['without a reason', { address: '/text/outside/', to: '/text/beyond/' }, 'ledger-valid'],
		['that leads to itself', { address: '/text/outside/', to: '/text/outside/', reason: 'So.' }, 'anchor-successor'],
		['that leads on before it is released', { address: '/text/new/', to: '/text/outside/', reason: 'So.' }, 'ledger-valid'],
		['in an edition that is closed', { address: '/text/new/', edition: '0.1.0' }, 'anchor-edition'],
		['with an unknown field', { address: '/text/new/', colour: 'red' }, 'ledger-valid'],
	])('%s is told', (_what, fields, rule) => {
		expect(told(line(fields)).map(({ ruleId }) => ruleId)).toEqual([rule]);
	});
	test('a circle is told', () => {
		const files = append(
			renamed,
			[
				'{"address":"/text/outside/","edition":"0.2.0","to":"/text/the-cave/","reason":"So."}',
				'{"address":"/text/the-cave/","edition":"0.2.0","to":"/text/outside/","reason":"So."}',
				'',
			].join('\n'),
		);
		const gone = rename(files, 'text/01-the-cave.md', 'text/01-within.md');
		expect(told(gone).map(({ ruleId }) => ruleId)).toEqual(['anchor-successor', 'anchor-successor']);
	});
});
