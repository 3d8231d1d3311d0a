import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Bearing, describeObjections } from '../../src/argument/describe-claim.ts';

const bearing = fc
	.record({ layer: fc.constantFrom('article', 'source', 'editors'), doubtful: fc.boolean() })
	.map(
		({ layer, doubtful }) =>
			({ id: 'x1', claim: 'p1a', label: '1a', with: [], words: '', by: '', move: 'denies', layer, doubtful }) as Bearing,
	);

describe('how often something is objected to', () => {
	test('never gives the article a line that the editors draw', () => {
		fc.assert(
			fc.property(fc.array(bearing, { minLength: 1, maxLength: 20 }), (list) => {
				const sentence = describeObjections(list);
				const own = list.filter(({ layer }) => layer === 'article').length;
				if (own === 0) expect(sentence).toMatch(/^The article itself makes no objection/);
				else expect(sentence).toMatch(/^The article makes \S+ objections?/);
				expect(sentence.includes('the editors connect')).toBe(list.some(({ layer }) => layer === 'editors'));
			}),
		);
	});

	test('says nothing of who draws it where that is not known', () => {
		const [one] = fc.sample(bearing, 1) as [Bearing];
		const { layer: _, ...unknown } = one;
		expect(describeObjections([{ ...unknown, doubtful: true }])).toBe('One objection is connected with it, an uncertain reading.');
		expect(describeObjections([])).toBe('No objection is made to it.');
	});
});
