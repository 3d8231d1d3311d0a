import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createCases, readCase } from '../fuzz.ts';
import { runs } from '../thorough.ts';

test('whatever stands in a content file, reading gives messages or an edition and never throws', async () => {
	const cases = await createCases();
	expect(() => fc.assert(fc.property(cases, readCase), { numRuns: runs(400) })).not.toThrow();
});
