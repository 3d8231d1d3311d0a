/** The smallest components, from what is written here alone. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import Cites from '../../src/site/components/Cites.astro';
import Tally from '../../src/site/components/Tally.astro';
import Where from '../../src/site/components/Where.astro';
import { linksOf, render, textOf } from './render.ts';

const section = (id: string, title: string) => ({ id, slug: 'inside', title, level: 1, number: undefined });
const passage = { id: 'p4', label: '4' };

test('citations in a line lead to their works', async () => {
	const citations = [
		{ key: 'lamp2001', name: 'Lamp (2001), p. 3' },
		{ key: 'torch', name: 'Torch (n.d.)' },
	];
	const html = await render(Cites, { citations });
	expect(textOf(html)).toBe('Lamp (2001), p. 3; Torch (n.d.)');
	expect(linksOf(html)).toEqual(['/sources/lamp2001/', '/sources/torch/']);
	expect(textOf(await render(Cites, { citations: [] }))).toBe('');
});

test('the way back into the text names what there is of part, section and paragraph', async () => {
	const part = section('h1', 'The cave');
	const below = section('h2', 'What is said');
	const way = async (props: object) => textOf(await render(Where, props));
	expect(await way({ place: { part, section: below, passage }, paragraph: true })).toBe('The cave › What is said › ¶ 4');
	expect(await way({ place: { part, section: below, passage } })).toBe('The cave › What is said');
	expect(await way({ place: { part: undefined, section: part, passage } })).toBe('The cave');
	expect(await way({ place: { part: undefined, section: undefined, passage } })).toBe('');
});

test('a tally has a stroke for each reason and each objection', async () => {
	const count = fc.nat({ max: 30 });
	await fc.assert(
		fc.asyncProperty(count, count, async (reasons, objections) => {
			const html = await render(Tally, { number: 3, reasons, objections, own: 0, bearers: reasons + objections, works: 0 });
			const strokes = [...html.matchAll(/ d="([^"]*)"/g)].map(([, path]) => (path as string).split('M').length - 1);
			expect(strokes).toEqual([reasons, objections].filter((n) => n > 0));
			expect(linksOf(html)).toEqual([
				...(reasons > 0 ? ['/propositions/3/#for'] : []),
				...(objections > 0 ? ['/propositions/3/#against'] : []),
			]);
		}),
		{ numRuns: 30 },
	);
});
