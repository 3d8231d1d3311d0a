/** Hits come in as the network likes, and are told in their order. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Hit, inOrder } from '../../src/site/scripts/library/search-engine.ts';

const hit = (label: string): Hit => ({ address: `/${label}`, label, excerpt: '', edition: '', author: '', status: '' });

test('each is told in its order, whichever comes first, and before the last has come', async () => {
	await fc.assert(
		fc.asyncProperty(fc.uniqueArray(fc.nat(20), { minLength: 2, maxLength: 10 }), async (arrival) => {
			const hits = arrival.map((at) => hit(String(at)));
			const doors = hits.map(() => Promise.withResolvers<Hit>());
			const told: string[] = [];
			const all = inOrder(
				doors.map(({ promise }) => promise),
				99,
				({ label }, total) => told.push(`${label} of ${total}`),
			);
			// the last comes last: all others are told before it is there
			const order = arrival.map((_, index) => index).sort((a, b) => (arrival[a] as number) - (arrival[b] as number));
			const last = hits.length - 1;
			for (const index of order) if (index !== last) doors[index]?.resolve(hits[index] as Hit);
			await new Promise((resolve) => setImmediate(resolve));
			expect(told).toEqual(hits.slice(0, -1).map(({ label }) => `${label} of 99`));
			doors[last]?.resolve(hits[last] as Hit);
			expect(await all).toEqual(hits);
			expect(told).toHaveLength(hits.length);
		}),
	);
});

test('one that can’t be had rejects the whole, and those before it were told', async () => {
	const told: string[] = [];
	const coming = [Promise.resolve(hit('a')), Promise.reject(new Error('offline')), Promise.reject(new Error('offline'))];
	await expect(inOrder(coming, 3, ({ label }) => told.push(label))).rejects.toThrow('offline');
	expect(told).toEqual(['a']);
});
