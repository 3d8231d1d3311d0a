/**
 * How much of a text its fingerprint gives back to a language model: a beam search for the likeliest words whose shingles have the hashes told.
 * The model is a stand-in of a known strength: the frequencies of the text's words, mixed with the text's own triples of words in such a share that
 * it lacks so many bits a word on average. A real model that lacks as many would do about as well.
 */
import { addWord, hashWord, SHINGLE, toHash } from '../../src/collation/shingles.ts';
import { splitWords } from '../../src/collation/words.ts';
import type { Corpus } from './corpus.ts';

interface Model {
	/** The number of each word, and the hash it adds to a shingle. */
	vocabulary: string[];
	hashes: Int32Array;
	/** Words by how often they come: bits, and the words. */
	classes: { bits: number; words: number[] }[];
	unigram: Float64Array;
	/** Words that follow two others in the text, with their bits when the mixture is `share`. */
	follow: Map<number, Map<number, number>>;
	share: number;
}

export interface Attack {
	/** Bits a word the model lacks without the fingerprint. */
	lacks: number;
	/** Share of words guessed right, with the fingerprint and without. */
	right: number;
	without: number;
	/** Longest run of words guessed right. */
	run: number;
}

/** Attacks every so many-th passage with a model that lacks `bits` a word. */
export function attack(corpus: Corpus, bits: number, beam: number, every = 8): Attack {
	const texts = corpus.parts.map(({ text }) => splitWords(text).forms);
	const { model, lacks } = train(texts, bits);
	const numbers = new Map(model.vocabulary.map((word, number) => [word, number]));
	let words = 0;
	let right = 0;
	let without = 0;
	let run = 0;
	for (const [index, print] of corpus.fingerprint.passages.entries()) {
		const truth = (texts[index] ?? []).map((word) => numbers.get(word) as number);
		if (index % every !== 0 || truth.length < 12) continue;
		const ends = new Map<number, number>();
		for (let at = 0; at < print.shingles.length; at += 2)
			ends.set((print.shingles[at] as number) + SHINGLE - 2, print.shingles[at + 1] as number);
		const guess = search(model, truth.length, ends, beam);
		const blind = search(model, truth.length, new Map(), Math.min(beam, 500));
		words += truth.length;
		let here = 0;
		for (const [at, word] of truth.entries()) {
			here = guess[at] === word ? here + 1 : 0;
			run = Math.max(run, here);
			if (guess[at] === word) right++;
			if (blind[at] === word) without++;
		}
	}
	return { lacks, right: right / words, without: without / words, run };
}

const pair = (a: number, b: number): number => a * 65_536 + b;

/** Mixes the text's own triples in until the model lacks so many bits a word. */
function train(texts: readonly (readonly string[])[], bits: number): { model: Model; lacks: number } {
	const vocabulary = ['', ...new Set(texts.flat())];
	const numbers = new Map(vocabulary.map((word, number) => [word, number]));
	const count = new Float64Array(vocabulary.length);
	const triples = new Map<number, Map<number, number>>();
	let total = 0;
	for (const text of texts) {
		let [a, b] = [0, 0];
		for (const form of text) {
			const word = numbers.get(form) as number;
			count[word] = (count[word] as number) + 1;
			total++;
			const next = triples.get(pair(a, b)) ?? new Map<number, number>();
			next.set(word, (next.get(word) ?? 0) + 1);
			triples.set(pair(a, b), next);
			[a, b] = [b, word];
		}
	}
	const unigram = count.map((times) => times / total);
	const probability = (share: number, next: ReadonlyMap<number, number> | undefined, word: number): number => {
		const sum = [...(next?.values() ?? [])].reduce((all, times) => all + times, 0);
		return share * ((next?.get(word) ?? 0) / Math.max(1, sum)) + (1 - share) * (unigram[word] as number);
	};
	const measure = (share: number): number => {
		let lack = 0;
		for (const text of texts) {
			let [a, b] = [0, 0];
			for (const form of text) {
				const word = numbers.get(form) as number;
				lack -= Math.log2(probability(share, triples.get(pair(a, b)), word));
				[a, b] = [b, word];
			}
		}
		return lack / total;
	};
	let [low, high] = [0, 1];
	for (let step = 0; step < 20; step++) {
		const middle = (low + high) / 2;
		if (measure(middle) > bits) low = middle;
		else high = middle;
	}
	const share = (low + high) / 2;
	const follow = new Map(
		[...triples].map(([key, next]) => [key, new Map([...next.keys()].map((word) => [word, -Math.log2(probability(share, next, word))]))]),
	);
	const byBits = Map.groupBy(
		[...vocabulary.keys()].filter((word) => (unigram[word] as number) > 0),
		(word) => -Math.log2((1 - share) * (unigram[word] as number)),
	);
	const classes = [...byBits].map(([cost, words]) => ({ bits: cost, words })).sort((x, y) => x.bits - y.bits);
	return { model: { vocabulary, hashes: Int32Array.from(vocabulary, hashWord), classes, unigram, follow, share }, lacks: measure(share) };
}

interface State {
	word: number;
	bits: number;
	before: State | undefined;
}

/** The likeliest words of a passage, of so many and with such hashes of the shingles that end at its words. */
function search(model: Model, length: number, ends: ReadonlyMap<number, number>, beam: number): number[] {
	let states: State[] = [{ word: 0, bits: 0, before: undefined }];
	for (let at = 0; at < length; at++) {
		const wanted = ends.get(at);
		const next: State[] = [];
		// What is too costly to stay in the beam is not even tried: as much as the beam holds of the cheapest, by steps of a quarter bit.
		const limit = wanted === undefined ? findLimit(states, model, beam) : Number.POSITIVE_INFINITY;
		for (const state of states) {
			const own = model.follow.get(pair(state.before?.word ?? 0, state.word));
			const known = wanted === undefined ? 0 : hashOf(state, model);
			const fits = (word: number) => wanted === undefined || toHash(addWord(known, model.hashes[word] as number)) === wanted;
			for (const [word, bits] of own ?? [])
				if (state.bits + bits <= limit && fits(word)) next.push({ word, bits: state.bits + bits, before: state });
			for (const { bits, words } of model.classes) {
				if (state.bits + bits > limit) break;
				for (const word of words) if (!own?.has(word) && fits(word)) next.push({ word, bits: state.bits + bits, before: state });
			}
		}
		if (next.length === 0) {
			// The right words fell out of the beam: it goes on from here with what it has, as if nothing were told.
			for (const state of states.slice(0, beam / 4))
				next.push({ word: model.classes[0]?.words[0] ?? 0, bits: state.bits + 8, before: state });
		}
		next.sort((a, b) => a.bits - b.bits);
		states = next.slice(0, beam);
	}
	const guess: number[] = [];
	for (let state: State | undefined = states[0]; state?.before; state = state.before) guess.push(state.word);
	return guess.reverse();
}

/** The first words of a shingle: the last ones of a state. */
function hashOf(state: State, { hashes }: Model): number {
	const words: number[] = [];
	for (let one: State | undefined = state; one && words.length < SHINGLE - 1; one = one.before) words.push(hashes[one.word] as number);
	return words.reverse().reduce(addWord, 0);
}

function findLimit(states: readonly State[], { classes }: Model, beam: number): number {
	const least = states[0]?.bits ?? 0;
	const steps = new Float64Array(400);
	for (const state of states) {
		for (const { bits, words } of classes) {
			const step = Math.floor((state.bits + bits - least) * 4);
			if (step >= steps.length) break;
			steps[Math.max(0, step)] = (steps[Math.max(0, step)] as number) + words.length;
		}
	}
	let sum = 0;
	for (const [step, some] of steps.entries()) {
		sum += some;
		if (sum >= beam) return least + (step + 1) / 4;
	}
	return Number.POSITIVE_INFINITY;
}
