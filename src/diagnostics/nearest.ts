/** "Did you mean …?": the nearest valid thing to what was found. */
import { distance } from 'fastest-levenshtein';

/** How far the first numbers of two ids lie apart: between p6 and p7 one, between p6 and p1 five. */
function gap(a: string, b: string): number {
	const number = (text: string) => Number(/\d+/.exec(text)?.[0] ?? Number.NaN);
	const apart = Math.abs(number(a) - number(b));
	return Number.isNaN(apart) ? Number.POSITIVE_INFINITY : apart;
}

/** How many characters two ids begin with in common. */
function common(a: string, b: string): number {
	let length = 0;
	while (length < a.length && a[length] === b[length]) length++;
	return length;
}

/** Among candidates equally near by edits: whether `a` begins more like what was found, or else has the nearer number. */
function isNearer(found: string, a: string, b: string): boolean {
	return common(found, a) - common(found, b) > 0 || (common(found, a) === common(found, b) && gap(found, a) < gap(found, b));
}

/** How many edits are near enough to be meant: a third of the letters, at least two. */
const reach = (found: string): number => Math.max(2, Math.floor(found.length / 3));

/**
 * The candidate nearest to `found` by edit distance, if it is near enough to be meant: at most a third of its letters
 * (at least two) differ. Among equals the one that begins most alike, then the one with the nearest number, then the first.
 */
export function nearest(found: string, candidates: Iterable<string>): string | undefined {
	if (candidates instanceof Candidates && found.length <= LONGEST) return candidates.nearest(found);
	let best: string | undefined;
	let least = reach(found) + 1;
	for (const candidate of candidates) {
		if (Math.abs(candidate.length - found.length) > least) continue;
		const edits = distance(found.toLowerCase(), candidate.toLowerCase());
		if (edits < least || (edits === least && best !== undefined && isNearer(found, candidate, best))) {
			least = edits;
			best = candidate;
		}
	}
	return best;
}

/** Longest text that is looked for in a trie; no id is longer. */
const LONGEST = 40;

interface Branch {
	/** By the next character (UTF-16 unit). */
	next: Map<number, Branch>;
	/** Places of the candidates that end here. */
	ends: number[];
}

/**
 * Candidates that are asked for again and again, as the ids of an edition: `nearest` finds the same, but walks a trie of them and leaves
 * each branch as soon as it is too far off (Levenshtein's rows along a trie: Shang and Merrettal 1996). Read when first needed.
 */
export class Candidates implements Iterable<string> {
	readonly #read: () => Iterable<string>;
	#list: readonly string[] | undefined;
	#root: Branch | undefined;
	readonly #known = new Map<string, string | undefined>();

	constructor(read: () => Iterable<string>) {
		this.#read = read;
	}

	[Symbol.iterator](): Iterator<string> {
		this.#list ??= [...this.#read()];
		return this.#list[Symbol.iterator]();
	}

	/** As the function of this name, for at most 40 characters. */
	nearest(found: string): string | undefined {
		if (!this.#known.has(found)) this.#known.set(found, this.#search(found));
		return this.#known.get(found);
	}

	#grow(): Branch {
		const root: Branch = { next: new Map(), ends: [] };
		for (const [place, candidate] of [...this].entries()) {
			const text = candidate.toLowerCase();
			// too long to be near to anything that is looked for here
			if (text.length > 2 * LONGEST) continue;
			let at = root;
			for (let index = 0; index < text.length; index++) {
				const unit = text.charCodeAt(index);
				const branch: Branch = at.next.get(unit) ?? { next: new Map(), ends: [] };
				at.next.set(unit, branch);
				at = branch;
			}
			at.ends.push(place);
		}
		return root;
	}

	#search(found: string): string | undefined {
		this.#root ??= this.#grow();
		const list = this.#list as readonly string[];
		const text = found.toLowerCase();
		let best: number | undefined;
		// what is meant is mostly one edit off: to look only so far first costs little, and mostly is enough
		let limit = 0;
		const offer = (place: number) => {
			const [one, other] = [list[place] as string, best === undefined ? '' : (list[best] as string)];
			if (best === undefined || isNearer(found, one, other) || (place < best && !isNearer(found, other, one))) best = place;
		};
		/** `row[i]`: edits from the way to this branch to the first `i` characters of what was found. */
		const walk = (branch: Branch, row: readonly number[]) => {
			if ((row[text.length] as number) <= limit) branch.ends.forEach(offer);
			for (const [unit, further] of branch.next) {
				const below = [(row[0] as number) + 1];
				let lowest = below[0] as number;
				for (let index = 1; index <= text.length; index++) {
					const change = (row[index - 1] as number) + (text.charCodeAt(index - 1) === unit ? 0 : 1);
					const cost = Math.min(change, (row[index] as number) + 1, (below[index - 1] as number) + 1);
					below.push(cost);
					if (cost < lowest) lowest = cost;
				}
				if (lowest <= limit) walk(further, below);
			}
		};
		const first = Array.from({ length: text.length + 1 }, (_, index) => index);
		for (; best === undefined && limit <= reach(found); limit++) walk(this.#root, first);
		return best === undefined ? undefined : list[best];
	}
}

/** `Did you mean p67a?`, or what is allowed when nothing is near: `Allowed: author, reported.`; `''` when there is nothing to say. */
export function suggest(found: string, candidates: Iterable<string>): string {
	const known = candidates instanceof Candidates ? candidates : [...candidates];
	const near = nearest(found, known);
	if (near !== undefined) return ` Did you mean ${near}?`;
	const all = [...known];
	return all.length > 0 && all.length <= 16 ? ` Allowed: ${all.map((one) => one || '(bare)').join(', ')}.` : '';
}
