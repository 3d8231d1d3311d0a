import { describe, expect, it } from 'vitest';
import { checkLedger, hashWords, mintEntries, parseLedger, selectAnchors } from '../../src/anchors/ledger.ts';
import type { Edition } from '../../src/model/edition.ts';
import { claim, relation } from '../argument/build.ts';

const line = (id: string, kind: string, more: object = {}) => `${JSON.stringify({ id, kind, edition: '1.0.0', status: 'live', ...more })}\n`;
const messages = (text: string) => parseLedger(text).messages.map((one) => `${one.line} ${one.reason}`);
const edition = (ids: string[]): Edition =>
	({
		info: { version: '1.0.0' },
		sections: [],
		passages: [],
		citations: [],
		claims: ids.map((id) => claim(id)),
		relations: [relation('s1', 'p1a', 'p2a')],
		places: new Map(),
	}) as unknown as Edition;

describe('parseLedger', () => {
	it('keeps the history of an id in order', () => {
		const { ledger, messages } = parseLedger(line('p1a', 'claim') + line('p1b', 'claim') + line('p1a', 'claim', { edition: '1.1.0', status: 'merged', successors: ['p1b'] }));
		expect(messages).toEqual([]);
		expect(ledger.history.get('p1a')?.map((entry) => entry.status)).toEqual(['live', 'merged']);
	});
	it('tells what is wrong with a line, and on which', () => {
		expect(messages(`${line('p1', 'passage')}<<<<<<< HEAD\n{"id":\n${line('s1', 'attack')}${line('p2', 'page')}`)).toEqual([
			expect.stringMatching(/^2 A merge conflict/),
			expect.stringMatching(/^3 This line is not JSON/),
			expect.stringMatching(/^4 s1 is not the id of an attack/),
			expect.stringMatching(/^5 This line is no entry of the ledger: kind/),
		]);
	});
	it('finds an id minted twice and a successor nobody knows', () => {
		expect(messages(line('p1', 'passage') + line('p1', 'passage'))[0]).toContain('p1 is minted twice');
		expect(messages(line('p1', 'passage') + line('p2', 'passage', { status: 'merged', successors: ['p11'] }))[0]).toContain('Did you mean p1?');
	});
});

describe('the ledger and an edition', () => {
	it('is complete after minting, and minting again adds nothing', () => {
		const one = edition(['p1a', 'p2a']);
		const empty = parseLedger('').ledger;
		expect(checkLedger(one, empty).map((message) => message.ruleId)).toEqual(['anchor-minted']);
		const minted = parseLedger(mintEntries(one, empty)).ledger;
		expect(checkLedger(one, minted)).toEqual([]);
		expect(mintEntries(one, minted)).toBe('');
		expect([...minted.history.keys()]).toEqual(selectAnchors(one).map((anchor) => anchor.id));
	});
	it('misses a released id that is gone, not one that was only drafted or has been withdrawn', () => {
		const drafted = mintEntries(edition(['p1a', 'p2a', 'p3a']), parseLedger('').ledger);
		const gone = (text: string) => checkLedger(edition(['p1a', 'p2a']), parseLedger(text).ledger).map((message) => message.reason.split(' ')[0]);
		expect(gone(drafted)).toEqual([]);
		const released = `${drafted}{"release":"1.0.0","date":"2026-01-01"}\n`;
		expect(gone(released)).toEqual(['p3a']);
		expect(gone(released + line('p3a', 'claim', { edition: '1.1.0', status: 'withdrawn', reason: 'doubled 2a' }))).toEqual([]);
	});
});

describe('hashWords', () => {
	it('does not mind white space, and does mind a letter', () => {
		expect(hashWords(' two  words\n')).toBe(hashWords('two words'));
		expect(hashWords('two word')).not.toBe(hashWords('two words'));
	});
});
