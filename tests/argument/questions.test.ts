import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseChoice, parseTried, selectChosen, toChoice, toLabellingChoices, toTrialQuery } from '../../src/argument/choices.ts';
import { buildGraph } from '../../src/argument/graph.ts';
import { labelGrounded } from '../../src/argument/labelling.ts';
import {
	selectDependents,
	selectFallen,
	selectLeaning,
	selectObjectionsFrom,
	selectOwn,
	selectUndefended,
	selectUndefendedAssumptions,
	selectUnsourced,
} from '../../src/argument/questions.ts';
import type { Citation, Claim, Relation } from '../../src/model/edition.ts';
import { claim, relation } from './build.ts';

const cite = (id: string, key: string, ...claims: string[]): Citation => ({ id, key, passage: 'p1', claims });
const ask = (claims: Claim[], relations: Relation[] = [], citations: Citation[] = []) => ({
	graph: buildGraph(claims, relations),
	claims,
	citations,
});
const ids = (claims: readonly Claim[]) => claims.map((one) => one.id);

/**
 * 1a (evidence, of lamp2001) for 2a for 3a; 4a (assumption, ascribed) for 3a too; 5a against 4a; 6a against 5a; 7a against 8a; nobody for 8a.
 */
const asked = ask(
	[
		claim('p1a', { kind: 'evidence', voice: 'reported', by: 'lamp2001' }),
		claim('p2a', { voice: 'reported' }),
		claim('p3a', { voice: 'shared' }),
		claim('p4a', { kind: 'assumption', voice: 'ascribed' }),
		claim('p5a'),
		claim('p6a', { voice: 'reported' }),
		claim('p7a'),
		claim('p8a', { kind: 'assumption', voice: 'ascribed' }),
	],
	[
		relation('s1', 'p1a', 'p2a'),
		relation('s2', 'p2a', 'p3a'),
		relation('s3', 'p4a', 'p3a'),
		relation('x1', 'p5a', 'p4a'),
		relation('x2', 'p6a', 'p5a'),
		relation('x3', 'p7a', 'p8a'),
	],
	[cite('q1', 'lamp2001', 'p1a'), cite('q2', 'lamp2001', 'p6a', 'p5a'), cite('q3', 'wall1999', 'p2a', 'p6a')],
);

describe('questions', () => {
	it('what rests on a claim: its conclusions and theirs, not what it attacks', () => {
		expect(selectDependents(asked.graph, ['p1a'])).toEqual(
			new Map([
				['p2a', 1],
				['p3a', 2],
			]),
		);
		expect(selectDependents(asked.graph, ['p5a']).size).toBe(0);
		expect(selectObjectionsFrom(asked.graph, ['p5a', 'p7a']).map((one) => one.id)).toEqual(['x1', 'x3']);
	});

	it('what would fall without it: only what has no other reason', () => {
		expect(ids(selectFallen(asked.graph, ['p1a']))).toEqual(['p2a']);
		// with both ways gone the conclusion falls too
		expect(ids(selectFallen(asked.graph, ['p1a', 'p4a']))).toEqual(['p2a', 'p3a']);
	});

	it('what leans on a work: cited there, or its author’s', () => {
		expect(ids(selectLeaning(asked, 'lamp2001'))).toEqual(['p1a', 'p5a', 'p6a']);
		expect(ids(selectLeaning(asked, 'nobody'))).toEqual([]);
	});

	it('which assumptions nobody defends, which claims have no source, what the author says', () => {
		expect(ids(selectUndefendedAssumptions(asked))).toEqual(['p4a', 'p8a']);
		expect(ids(selectUnsourced(asked))).toEqual(['p3a', 'p7a']);
		expect(ids(selectOwn(asked))).toEqual(['p5a', 'p7a']);
	});

	it('what is attacked and not defended: an attack that is answered defends', () => {
		expect(selectUndefended(asked).map(({ claim: one, attacks }) => [one.id, attacks.map(({ id }) => id)])).toEqual([
			['p5a', ['x2']],
			['p8a', ['x3']],
		]);
	});
});

describe('choices', () => {
	it('are written in an address and read back', () => {
		const choice = fc.oneof(
			fc.constantFrom('p67a', 's3', 'p1zz').map((value) => ({ what: 'id' as const, value })),
			fc.constantFrom('lamp2001', 'wall-1999').map((value) => ({ what: 'source' as const, value })),
			fc.constantFrom('evidence', 'assumption').map((value) => ({ what: 'kind' as const, value })),
			fc.constant({ what: 'voice' as const, value: 'reported' }),
		);
		fc.assert(
			fc.property(fc.uniqueArray(choice, { selector: toChoice }), fc.nat(4), (all, cut) => {
				const tried = { layer: 'source' as const, rejected: all.slice(0, cut), accepted: all.slice(cut) };
				expect(parseTried(new URLSearchParams(toTrialQuery(tried)))).toEqual(tried);
				for (const one of all) expect(parseChoice(toChoice(one))).toEqual(one);
			}),
		);
		expect(toTrialQuery(parseTried(new URLSearchParams('out=p1a,source:lamp2001,p1a&in=p1a,kind:evidence')))).toBe(
			'out=p1a,source:lamp2001&in=kind:evidence',
		);
	});

	it('mean claims: of a source those reported from it alone, of a kind all of it, of an unknown id none', () => {
		expect(selectChosen(asked, parseChoice('source:lamp2001'))).toEqual(['p1a']);
		expect(selectChosen(asked, parseChoice('kind:assumption'))).toEqual(['p4a', 'p8a']);
		expect(selectChosen(asked, parseChoice('voice:reported'))).toEqual(['p1a', 'p2a', 'p6a']);
		expect(selectChosen(asked, parseChoice('p99a'))).toEqual([]);
		expect(selectChosen(asked, parseChoice('s2'))).toEqual(['s2']);
	});

	it('that name a claim go before those that mean it with others', () => {
		const tried = parseTried(new URLSearchParams('out=kind:assumption&in=p8a'));
		const { labels } = labelGrounded(asked.graph, toLabellingChoices(asked, tried));
		expect([labels.get('p4a'), labels.get('p8a')]).toEqual(['out', 'in']);
	});
});
