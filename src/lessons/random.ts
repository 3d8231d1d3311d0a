/** Chance that can be repeated: the same seed gives the same numbers, in every browser and on every machine. */

export interface Random {
	/** A number from 0 up to, but not including, 1. */
	next(): number;
	/** A whole number from 0 to `count` − 1. */
	below(count: number): number;
	/** A copy in another order, each order equally likely. */
	shuffle<T>(items: readonly T[]): T[];
}

/** FNV-1a, 32 bits, over UTF-16 units (Fowler, Noll and Vo; draft-eastlake-fnv), with the finaliser of MurmurHash3 (Appleby), as short seeds differ little. */
export function hashSeed(seed: string): number {
	let hash = 0x811c9dc5;
	for (let index = 0; index < seed.length; index++) hash = Math.imul(hash ^ seed.charCodeAt(index), 0x01000193);
	hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
	hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
	return (hash ^ (hash >>> 16)) >>> 0;
}

/** Numbers by sfc32, the small fast counter generator of PractRand 0.93 (Chris Doty-Humphrey), seeded with four hashes of `seed`. Orders by Fisher and Yates (Durstenfeld 1964). */
export function createRandom(seed: string): Random {
	let [a, b, c, counter] = ['a', 'b', 'c', 'd'].map((salt) => hashSeed(`${salt} ${seed}`)) as [number, number, number, number];
	const step = () => {
		const sum = (((a + b) | 0) + counter) | 0;
		counter = (counter + 1) | 0;
		a = b ^ (b >>> 9);
		b = (c + (c << 3)) | 0;
		c = (((c << 21) | (c >>> 11)) + sum) | 0;
		return sum >>> 0;
	};
	for (let round = 0; round < 12; round++) step();
	const next = () => step() / 2 ** 32;
	const below = (count: number) => Math.floor(next() * count);
	return {
		next,
		below,
		shuffle(items) {
			const order = [...items];
			for (let last = order.length - 1; last > 0; last--) {
				const other = below(last + 1);
				[order[last], order[other]] = [order[other] as (typeof order)[0], order[last] as (typeof order)[0]];
			}
			return order;
		},
	};
}
