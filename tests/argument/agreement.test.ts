import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AnnotatedReading, alphaNominal, measureAgreement, type ReadSpan, scoreF1 } from '../../src/argument/agreement.ts';

const span = (id: string, from: number, to: number, more: Partial<ReadSpan> = {}): ReadSpan => ({
	id,
	passage: 'p1',
	from,
	to,
	kind: 'claim',
	voice: 'author',
	...more,
});
const reading = (spans: ReadSpan[], relations: AnnotatedReading['relations'] = []): AnnotatedReading => ({
	reader: 'one',
	spans,
	relations,
});

describe('alphaNominal', () => {
	it('gives the worked example of Krippendorff (2011), section B: two observers, nominal data, 12 units', () => {
		const ben = 'aabbdcccedda';
		const gerry = 'babbbccceddd';
		expect(alphaNominal([...ben].map((value, index) => [value, gerry[index] as string]))).toBeCloseTo(0.692, 3);
	});
	it('is 1 for agreement, and cannot say anything about one value only', () => {
		expect(
			alphaNominal([
				['a', 'a'],
				['b', 'b'],
			]),
		).toBe(1);
		expect(alphaNominal([['a', 'a']])).toBeNaN();
	});
});

describe('measureAgreement', () => {
	it('matches spans by overlap, not by name', () => {
		const { spans, words, onlySecond } = measureAgreement(
			reading([span('a', 1, 10), span('b', 11, 20)]),
			reading([span('x', 2, 10), span('y', 30, 40)]),
		);
		expect([spans.matched, spans.f1]).toEqual([1, 0.5]);
		expect(words.matched).toBe(9);
		expect(onlySecond.map((one) => one.id)).toEqual(['y']);
	});
	it('counts a relation when its target and a premise match, and its type', () => {
		const first = reading([span('a', 1, 10), span('b', 11, 20), span('c', 21, 30)], [{ type: 'support', from: ['a', 'b'], to: 'c' }]);
		const other = (type: 'support' | 'attack') => reading([span('x', 1, 9), span('z', 21, 30)], [{ type, from: ['x'], to: 'z' }]);
		expect(measureAgreement(first, other('support')).relations.f1).toBe(1);
		expect(measureAgreement(first, other('attack')).relations.f1).toBe(0);
		expect(measureAgreement(first, other('attack')).bearing.f1).toBe(1);
	});
	it('is whole for a reading and itself, and the same from both sides', () => {
		const spans = fc
			.uniqueArray(
				fc.tuple(fc.nat(5), fc.nat(40), fc.nat(20), fc.constantFrom('claim', 'assumption'), fc.constantFrom('author', 'reported')),
				{ selector: ([p, from]) => `${p} ${from}`, maxLength: 8 },
			)
			.map((list) =>
				list.map(([p, from, length, kind, voice], index) =>
					span(`s${index}`, from + 1, from + 1 + length, { passage: `p${p}`, kind, voice }),
				),
			);
		fc.assert(
			fc.property(spans, spans, (one, two) => {
				expect(measureAgreement(reading(one), reading(one)).spans.f1).toBe(1);
				const there = measureAgreement(reading(one), reading(two));
				const back = measureAgreement(reading(two), reading(one));
				expect(there.words.f1).toBeCloseTo(back.words.f1, 10);
				expect(there.pairs.every((pair) => pair.overlap >= 0.5)).toBe(true);
			}),
		);
	});
});

describe('scoreF1', () => {
	it('agrees on nothing against nothing, and on nothing against something not at all', () => {
		expect(scoreF1(0, 0, 0).f1).toBe(1);
		expect(scoreF1(0, 3, 0).f1).toBe(0);
	});
});
