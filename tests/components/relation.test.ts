import { describe, expect, test } from 'vitest';
import Relation from '../../src/site/components/Relation.astro';
import { relationProps } from '../../src/site/data/relation-props.ts';
import { linksOf, readTiny, render, textOf } from './render.ts';

const cave = await readTiny('cave');
const of = (id: string, show: 'premises' | 'target') => {
	const relation = cave.graph.relations.get(id);
	if (!relation) throw new Error(`No relation ${id}`);
	return relationProps(cave, relation, show);
};

describe.each(['cave', 'sourdough', 'lanterns'] as const)('a relation of the edition %s', async (name) => {
	const site = await readTiny(name);
	const told = site.relations.flatMap((relation) => (['premises', 'target'] as const).map((show) => relationProps(site, relation, show)));

	test('leads to itself, to what it is told of and to nothing that is not there', async () => {
		expect(told.length).toBeGreaterThan(0);
		for (const props of told) {
			const links = linksOf(await render(Relation, { ...props, target: true }));
			expect(links).toContain(`/a/${props.relation.id}/`);
			expect(links).toContain(`/a/${props.relation.id}/#cite`);
			for (const { id } of props.show === 'premises' ? props.claims : []) expect(links).toContain(`/a/${id}/`);
			for (const { key } of props.citations) expect(links.some((link) => link.startsWith('/sources/') && link.includes(key))).toBe(true);
			for (const link of links) {
				const id = /^\/a\/([^/]+)\//.exec(link)?.[1];
				expect(id === undefined || site.knows(id), `${link} of ${props.relation.id}`).toBe(true);
			}
		}
	});
});

test('it is told from the end that is new to the reader', async () => {
	const premises = textOf(await render(Relation, of('x1', 'premises')));
	const target = textOf(await render(Relation, of('x1', 'target')));
	expect(premises).toContain('Some have come back from outside.');
	expect(premises).not.toContain('can be led out');
	expect(target).toContain('can be led out.');
	expect(target).not.toContain('Some have come back');
	for (const text of [premises, target]) expect(text).toContain('Those who came back had been led out.');
});

test('the aim is named where it is not the subject of the page, and a step always is', async () => {
	const aim = (html: string) => linksOf(html).includes('/a/p5a/');
	expect(aim(await render(Relation, of('x1', 'premises')))).toBe(false);
	expect(aim(await render(Relation, { ...of('x1', 'premises'), target: true }))).toBe(true);
	expect(linksOf(await render(Relation, of('x2', 'premises')))).toContain('/a/s1/');
});

test('premises that bear on it together are named together', async () => {
	expect(textOf(await render(Relation, of('x4', 'target')))).toMatch(/7a\b.*7b\b/);
	expect(textOf(await render(Relation, of('x1', 'target')))).not.toMatch(/7a\b/);
});

test('it has an id where one is asked for', async () => {
	expect(await render(Relation, { ...of('x1', 'premises'), anchor: true })).toContain('id="k-x1"');
	expect(await render(Relation, of('x1', 'premises'))).not.toContain('id="k-');
});
