import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leadsTo, parseLedger } from '../../src/anchors/ledger.ts';
import { formatReason } from '../../src/diagnostics/messages.ts';
import { compareIds } from '../../src/model/ids.ts';
import { compareVersions } from '../../src/model/versions.ts';

const line = (id: string, kind: string, more: object = {}) =>
	`${JSON.stringify({ id, kind, edition: '1.0.0', status: 'live', ...more })}\n`;
const hash = '0123456789abcdef';
const release = (version: string) => `{"release":"${version}","date":"2026-01-01"}\n`;
const later = (id: string, kind: string, status: string, more: object = {}) =>
	line(id, kind, { edition: '1.1.0', status, reason: 'it was wrong', ...more });
const messages = (text: string) => parseLedger(text).messages.map((one) => `${one.line} ${one.ruleId} ${formatReason(one)}`);

describe('a ledger that is sound', () => {
	test('keeps the history of an id in order, and knows what was released', () => {
		const { ledger, messages } = parseLedger(
			line('p1a', 'claim') +
				line('p1b', 'claim') +
				line('p2', 'passage') +
				line('p1a', 'claim', { class: 'new', hash }) +
				line('p1b', 'claim', { class: 'new', hash }) +
				release('1.0.0') +
				later('p1a', 'claim', 'merged', { successors: ['p1b'] }),
		);
		expect(messages).toEqual([]);
		expect(ledger.history.get('p1a')?.map(({ status }) => status)).toEqual(['live', 'live', 'merged']);
		expect([...ledger.released]).toEqual(['p1a', 'p1b']);
		expect(ledger.releases).toEqual([{ release: '1.0.0', date: '2026-01-01' }]);
	});

	test('may be empty, and may have lines that end as on Windows', () => {
		expect(messages('')).toEqual([]);
		expect(messages(line('p1', 'passage').replace('\n', '\r\n'))).toEqual([]);
	});
});

describe('a ledger that is not', () => {
	const minted = line('p1a', 'claim') + line('p1a', 'claim', { class: 'new', hash }) + release('1.0.0');
	test.each([
		['a conflict of a merge', `${line('p1', 'passage')}<<<<<<< HEAD\n`, /^2 ledger-valid A merge conflict .* remove the markers/],
		['no JSON', '{"id":\n', /^1 ledger-valid This line is not JSON .* Restore it from version control/],
		['something else', '[]\n', /^1 ledger-valid .*not an entry of the ledger: the object/],
		['an unknown kind', line('p1', 'page'), /^1 ledger-valid .*not an entry of the ledger: kind/],
		['a field nobody knows', line('p1', 'passage', { by: 'me' }), /^1 ledger-valid .*not an entry/],
		['an id of the wrong kind', line('s1', 'attack'), /^1 ledger-valid s1 is not the id of an attack/],
		['an id of no form', line('p01', 'passage'), /^1 ledger-valid p01 is not the id of a passage\. Ids look like p67/],
		['an id minted twice', line('p1', 'passage') + line('p1', 'passage'), /^2 anchor-once p1 is minted twice.*anchors\.jsonl:1:1/],
		[
			'an id released as new twice',
			minted + line('p1a', 'claim', { edition: '1.1.0', class: 'new', hash }),
			/^4 anchor-once p1a is released as new twice/,
		],
		[
			'an id that lives again',
			minted + later('p1a', 'claim', 'withdrawn') + later('p1a', 'claim', 'live', { class: 'typo', hash }),
			/^5 anchor-once p1a was withdrawn and is live again/,
		],
		[
			'an id that names another thing',
			minted + later('p1a', 'assumption', 'live', { class: 'reworded', hash }),
			/^4 anchor-once p1a was a claim and is now an assumption/,
		],
		[
			'an end without a beginning',
			line('p1', 'passage', { status: 'withdrawn', reason: 'why' }),
			/^1 ledger-valid p1 is withdrawn, but no earlier line mints it/,
		],
		[
			'an end without a reason',
			minted + line('p1a', 'claim', { edition: '1.1.0', status: 'withdrawn' }),
			/^4 ledger-valid .*gives no reason/,
		],
		[
			'new words without a reason',
			minted + line('p1a', 'claim', { edition: '1.1.0', class: 'typo', hash }),
			/^4 ledger-valid .*gives no reason/,
		],
		[
			'new words of what was never released',
			line('p1a', 'claim') + line('p1a', 'claim', { class: 'typo', hash, reason: 'why' }),
			/^2 ledger-valid .*never released/,
		],
		['a move that leads nowhere', minted + later('p1a', 'claim', 'moved'), /^4 ledger-valid .*names no successors/],
		[
			'a successor nobody knows',
			`${minted + line('p2a', 'claim', { edition: '1.1.0' })}${later('p1a', 'claim', 'moved', { successors: ['p2b'] })}`,
			/^5 anchor-successor p1a is followed by p2b, .* Did you mean p1a\?|Did you mean p2a\?/,
		],
		[
			'a successor of itself',
			minted + later('p1a', 'claim', 'merged', { successors: ['p1a'] }),
			/^4 anchor-successor p1a is said to be followed by itself/,
		],
		['a version twice', release('1.0.0') + release('1.0.0'), /^2 ledger-valid 1\.0\.0 is released after 1\.0\.0/],
		['a version that falls', release('1.0.0') + release('0.9.0'), /^2 ledger-valid 0\.9\.0 is released after 1\.0\.0/],
		[
			'a line for an edition that is closed',
			minted + line('p1b', 'claim'),
			/^4 anchor-edition .*edition 1\.0\.0 after 1\.0\.0 was released/,
		],
	])('with %s', (_, text, expected) => {
		expect(messages(text)).toHaveLength(1);
		expect(messages(text)[0]).toMatch(expected);
	});

	test('with a circle of successors is told once, at the line that closes it', () => {
		const ids = ['p1a', 'p1b', 'p1c', 'p1d'];
		const text = ids.map((id) => line(id, 'claim')).join('');
		const circle = [
			['p1a', 'p1b'],
			['p1b', 'p1c'],
			['p1d', 'p1a'],
			['p1c', 'p1a'],
		]
			.map(([id, next]) => later(id as string, 'claim', 'merged', { successors: [next] }))
			.join('');
		expect(messages(text + circle)).toEqual([expect.stringMatching(/^8 anchor-successor .*p1a → p1b → p1c → p1a/)]);
	});

	test('tells every broken line, and keeps the others', () => {
		const { ledger, messages } = parseLedger(`{\n${line('p1', 'passage')}x\n${line('p2', 'passage')}`);
		expect(messages.map((one) => one.line)).toEqual([1, 3]);
		expect([...ledger.history.keys()]).toEqual(['p1', 'p2']);
	});

	test('whatever stands in it, is told and never thrown', () => {
		const strange = fc.oneof(
			fc.string(),
			fc.json(),
			fc.constantFrom(
				...[line('p1', 'passage'), release('1.0.0'), later('p1', 'passage', 'merged', { successors: ['p1', 'p2'] })].map((text) =>
					text.trim(),
				),
			),
		);
		fc.assert(
			fc.property(fc.array(strange), (lines) => {
				const { messages, ledger } = parseLedger(lines.join('\n'));
				for (const id of ledger.history.keys()) leadsTo(id, ledger);
				for (const message of messages) expect(message.reason).not.toBe('');
			}),
		);
	});
});

describe('leadsTo', () => {
	test('ends at what is live, however long the way, and at nothing when all was withdrawn', () => {
		const ids = ['p1a', 'p1b', 'p1c', 'p1d'];
		const { ledger } = parseLedger(
			ids.map((id) => line(id, 'claim')).join('') +
				later('p1a', 'claim', 'superseded', { successors: ['p1b', 'p1d'] }) +
				later('p1b', 'claim', 'merged', { successors: ['p1c'] }),
		);
		expect(ids.map((id) => leadsTo(id, ledger))).toEqual([['p1c', 'p1d'], ['p1c'], ['p1c'], ['p1d']]);
		expect(leadsTo('p9z', ledger)).toEqual([]);
	});

	test('ends even where the ways cross and circle', () => {
		const ids = ['p1a', 'p1b', 'p1c', 'p1d', 'p1e'];
		const ways = fc.array(fc.tuple(fc.constantFrom(...ids), fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1 })), { maxLength: 8 });
		fc.assert(
			fc.property(ways, (steps) => {
				const text =
					ids.map((id) => line(id, 'claim')).join('') +
					steps.map(([id, successors]) => later(id, 'claim', 'superseded', { successors })).join('');
				const { ledger } = parseLedger(text);
				for (const id of ids) {
					const ends = leadsTo(id, ledger);
					expect(ends).toEqual([...ends].sort(compareIds));
					for (const end of ends) expect(ledger.history.get(end)?.at(-1)?.status).toBe('live');
				}
			}),
		);
	});
});

test('versions are ordered by their numbers', () => {
	expect(['1.0.0', '0.10.0', '0.9.1', '0.9.0'].sort(compareVersions)).toEqual(['0.9.0', '0.9.1', '0.10.0', '1.0.0']);
});
