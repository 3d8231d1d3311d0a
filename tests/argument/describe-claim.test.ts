import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Bearing, describeObjections } from '../../src/argument/describe-claim.ts';
import { layerNames } from '../../src/model/layers.ts';
import { objectionTypes, relationKinds } from '../../src/model/relations.ts';

const bearing = fc.record({ layer: fc.constantFrom(...layerNames), type: fc.constantFrom(...objectionTypes), doubtful: fc.boolean() }).map(
	(one): Bearing => ({
		id: 'x1',
		claim: 'p1a',
		label: '1a',
		with: [],
		words: '',
		by: '',
		move: relationKinds[one.type].verb.singular,
		...one,
	}),
);
const sample = (type: Bearing['type'], layer: Bearing['layer'], doubtful = false): Bearing => ({
	...(fc.sample(bearing, 1)[0] as Bearing),
	type,
	layer,
	doubtful,
});

describe('how often something is objected to', () => {
	test('never gives the article a line that the editors draw', () => {
		fc.assert(
			fc.property(fc.array(bearing, { minLength: 1, maxLength: 20 }), (list) => {
				const sentence = describeObjections(list);
				const by = (layer: Bearing['layer']) => list.filter((one) => one.layer === layer).length;
				if (by('article') === 0) expect(sentence).toMatch(/^The article itself makes no objection to it\./);
				else expect(sentence).toMatch(/^The article itself objects (?:once|twice|\S+ times)/);
				expect(sentence.includes('The editors connect')).toBe(by('editors') > 0);
				expect(sentence.includes('It reports')).toBe(by('source') > 0);
				expect(sentence.includes('No passage plainly denies it.')).toBe(list.every(({ type }) => type !== 'attack'));
			}),
		);
	});

	test('says by what move, and how many readings are doubtful', () => {
		const list = [
			sample('challenge', 'article'),
			sample('challenge', 'editors'),
			...Array.from({ length: 6 }, (_, at) => sample('qualification', 'editors', at < 4)),
		];
		expect(describeObjections(list)).toBe(
			'The article itself objects once, by asking for a reason. The editors connect seven more passages with it: one asks for a reason and six limit it, and four of these readings are doubtful. No passage plainly denies it.',
		);
		expect(describeObjections([])).toBe('No objection is made to it.');
	});
});
