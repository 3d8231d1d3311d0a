import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeDetails } from '#words/sources.ts';

describe('describeDetails', () => {
	it('names what was checked or what was not, whichever is the lesser part', () => {
		expect(describeDetails({ confidence: 'verified', checked: [], unchecked: [] })).toBe('The details agree with a published record.');
		expect(describeDetails({ confidence: 'verified', checked: [], unchecked: ['issue'] })).toBe(
			'Issue was not checked; the other details agree with a published record.',
		);
		expect(describeDetails({ confidence: 'verified', checked: [], unchecked: ['issue', 'last page', 'publisher-place'] })).toBe(
			'Issue, last page and place of publication were not checked; the other details agree with a published record.',
		);
		expect(describeDetails({ confidence: 'known', checked: ['author', 'year'], unchecked: [] })).toBe(
			'Only author and year agree with a published record; the other details are from the editors’ own knowledge.',
		);
		expect(describeDetails({ confidence: 'known', checked: ['title'], unchecked: [] })).toMatch(/^Only title agrees /);
		expect(describeDetails({ confidence: 'uncertain', checked: [], unchecked: ['year'] })).toBe(
			'The details are uncertain. Year was not checked.',
		);
		expect(describeDetails({ confidence: 'unchecked', checked: [], unchecked: [] })).toBe('');
	});
	it('never says of all details that they agree while one of them was not checked', () => {
		const names = fc.uniqueArray(fc.constantFrom('volume', 'issue', 'page', 'DOI (not printed)', 'given names'), { minLength: 1 });
		fc.assert(
			fc.property(fc.constantFrom('verified', 'uncertain', 'unchecked'), names, (confidence, unchecked) => {
				const said = describeDetails({ confidence, checked: [], unchecked });
				expect(said).not.toMatch(/\bthe details agree/i);
				for (const field of unchecked) expect(said.toLowerCase()).toContain(field.toLowerCase());
			}),
		);
	});
});
