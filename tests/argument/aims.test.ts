import { describe, expect, test } from 'vitest';
import { layeredAimsOf } from '../../src/argument/aims.ts';
import { describeObjections, listObjections } from '../../src/argument/describe-claim.ts';
import { buildGraph } from '../../src/argument/graph.ts';
import type { Relation } from '../../src/model/edition.ts';
import { claim, relation } from './build.ts';

const claims = [claim('p1a'), claim('p1b', { partOf: 'p1a' }), claim('p2a'), claim('p3a'), claim('p4a'), claim('p5a')];
const listed = (relations: Relation[]) => {
	const graph = buildGraph(claims, relations);
	const told = { graph, sources: new Map(), holders: {}, label: (id: string) => id, citationsAt: () => [] };
	return listObjections('p1a', told);
};

describe('an objection of the article', () => {
	const objection = relation('x1', 'p3a', 'p2a');
	test.each([
		['presupposition', 'what it presupposes, p2a'],
		['restatement', 'the same claim as worded in p2a'],
	] as const)('to what a claim reaches by a %s of the editors is theirs', (type, aim) => {
		const reached = listed([relation('s1', 'p2a', 'p1a', { type, drawn: 'editors' }), objection]);
		expect(reached).toMatchObject([{ id: 'x1', layer: 'editors', aim }]);
		expect(describeObjections(reached)).toMatch(/^The article itself makes no objection to it\./);
		expect(listed([relation('s1', 'p2a', 'p1a', { type }), objection])).toMatchObject([{ id: 'x1', layer: 'article', aim }]);
	});
	test('to a part, or to a line of its own, is the article’s', () => {
		const reached = listed([relation('s1', 'p4a', 'p1a'), relation('x1', 'p3a', 'p1b'), relation('x2', 'p5a', 's1')]);
		expect(reached.map(({ id, layer }) => [id, layer])).toEqual([
			['x1', 'article'],
			['x2', 'article'],
		]);
	});
	test('by a line that the editors doubt is doubtful', () => {
		const doubted = relation('s1', 'p2a', 'p1a', { type: 'presupposition', certainty: 'low', note: 'unsure' });
		expect(listed([doubted, objection])).toMatchObject([{ id: 'x1', doubtful: true }]);
	});
	test('to an objection speaks for the claim, and is none to it', () => {
		expect(listed([relation('x1', 'p3a', 'p1a'), relation('x2', 'p4a', 'x1')]).map(({ id }) => id)).toEqual(['x1']);
	});
});

test('an aim that two layers have is of the narrower, and stands once', () => {
	const graph = buildGraph(claims, [
		relation('s1', 'p2a', 'p1a', { type: 'presupposition', drawn: 'editors' }),
		relation('s2', 'p2a', 'p1a', { type: 'presupposition' }),
	]);
	expect(layeredAimsOf(graph, 'p1a').filter(({ id }) => id === 'p2a')).toMatchObject([{ layer: 'article', how: 'presupposed' }]);
});
