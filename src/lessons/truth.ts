/**
 * What the graph lets one say of two claims, followed to its end: what bears on what, in whose favour, and which claims are too close
 * to one another to be told apart in a question. Right and wrong answers are read off here and nowhere else.
 */

import { smallWords } from '#words/exercises.ts';
import type { ArgumentGraph } from '../argument/graph.ts';
import { selectBearers } from '../argument/neighbourhood.ts';
import { onceEach, onceFor } from '../formats/once.ts';
import { isSure } from '../model/doubt.ts';
import type { Claim, Relation } from '../model/edition.ts';
import { sideOf, sides } from '../model/relations.ts';

export interface Truth {
	/** Everything that bears on a claim, however far off and however doubtful. */
	bearers(id: string): ReadonlySet<string>;
	/** Whether either bears on the other. */
	related(a: string, b: string): boolean;
	/** Whether a claim speaks, at any remove, for (`+`) or against (`-`) a claim or a step. */
	speaks(from: string, sign: '+' | '-', to: string): boolean;
	/** The shortest way from a claim to another by relations that are read without doubt; at most `steps` long. */
	sureWay(from: string, to: string, steps: number): Relation[] | undefined;
	/** Whether two claims are too close: nested, in the same words, sharing most of their words, or said by a note to be the same. */
	tooClose(a: Claim, b: Claim): boolean;
}

/** The claim in few words, without the stop at its end: what options, pieces and materials show. */
export function wordingOf(claim: Pick<Claim, 'text' | 'gist'>): string {
	return (claim.gist ?? claim.text).trim().replace(/(?<![.…])\.$/, '');
}

/** Letters and digits alone, so that two wordings that differ in points or capitals count as one. */
export function wordsKey(text: string): string {
	return (
		(
			text
				.normalize('NFC')
				.toLowerCase()
				.match(/[\p{L}\p{N}]+/gu) ?? []
		).join(' ') || text
	);
}

/** The keys of a claim: every claim is held against many others. The text's is between spaces, so that whole words are found in it. */
const keysOf = onceFor((claim: Claim) => ({ wording: wordsKey(wordingOf(claim)), text: ` ${wordsKey(claim.text)} ` }));

/** Reads what follows from the graph; each answer is found once. */
export function createTruth(graph: ArgumentGraph): Truth {
	const bearers = onceEach((id: string) => selectBearers(graph, id));
	const reach = onceEach((id: string) => reachOf(graph, id));
	const content = onceEach((id: string) => contentWords(wordingOf(graph.claims.get(id) as Claim)));
	const named = onceEach((id: string) => {
		const note = graph.claims.get(id)?.note ?? '';
		return new Set(note.match(/\b\d+(?:-\d+)?[a-z]{1,2}\b/g) ?? []);
	});
	return {
		bearers,
		related: (a, b) => a === b || bearers(a).has(b) || bearers(b).has(a),
		speaks: (from, sign, to) => reach(from).has(`${sign}${to}`),
		sureWay: (from, to, steps) => findSureWay(graph, from, to, steps),
		tooClose: (a, b) => {
			const [x, y] = [keysOf(a), keysOf(b)];
			if (a.id === b.id || x.wording === y.wording) return true;
			if (x.text.includes(y.text) || y.text.includes(x.text)) return true;
			if (named(a.id).has(b.label) || named(b.id).has(a.label)) return true;
			return overlap(content(a.id), content(b.id)) >= 0.6;
		},
	};
}

/** `+p5a`, `-s3`: what a claim speaks for and against. An objection turns the sign, of a line as well: what strikes a step speaks against its conclusion. */
function reachOf(graph: ArgumentGraph, id: string): Set<string> {
	const reached = new Set<string>();
	const stack: [string, '+' | '-'][] = [[id, '+']];
	const go = (to: string, sign: '+' | '-') => {
		if (reached.has(sign + to)) return;
		reached.add(sign + to);
		stack.push([to, sign]);
	};
	for (let top = stack.pop(); top; top = stack.pop()) {
		const [current, sign] = top;
		const step = graph.relations.get(current);
		if (step) {
			go(step.to, sides[sideOf(step)].sign === sign ? '+' : '-');
			continue;
		}
		for (const relation of graph.drawnFrom(current)) go(relation.to, sides[sideOf(relation)].sign === sign ? '+' : '-');
	}
	return reached;
}

function findSureWay(graph: ArgumentGraph, from: string, to: string, steps: number): Relation[] | undefined {
	const seen = new Set([from]);
	let ways: { at: string; way: Relation[] }[] = [{ at: from, way: [] }];
	for (let step = 0; step < steps && ways.length > 0; step++) {
		const next: typeof ways = [];
		for (const { at, way } of ways) {
			for (const relation of graph.drawnFrom(at)) {
				const struck = graph.relations.get(relation.to);
				const target = struck?.to ?? relation.to;
				if (seen.has(target) || !isSure(relation) || (struck && !isSure(struck))) continue;
				const further = [...way, relation];
				if (target === to) return further;
				// A way through a reading that is in doubt is in doubt itself.
				if (!isSure(graph.claims.get(target) ?? {})) continue;
				seen.add(target);
				next.push({ at: target, way: further });
			}
		}
		ways = next;
	}
	return undefined;
}

const SMALL = new Set(smallWords.split(' '));
/** The words that carry the sense, each once: `A wall shows only shadows` → wall, shows, only, shadows. */
export function contentWords(text: string): Set<string> {
	return new Set(
		wordsKey(text)
			.split(' ')
			.filter((word) => !SMALL.has(word)),
	);
}
/** Shared words as a part of the smaller set. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	const least = Math.min(a.size, b.size);
	return least === 0 ? 0 : [...a].filter((word) => b.has(word)).length / least;
}
