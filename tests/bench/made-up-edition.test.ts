/** The editions that benches are run on are editions: what is measured is what an editor could write. */
import { expect, test } from 'vitest';
import { compile } from '../../src/edition.ts';
import { makeFiles } from './stages.ts';

test.each([120])('a made-up edition of %i claims compiles without an error', (claims) => {
	const { edition } = compile(makeFiles(claims));
	expect(edition?.claims).toHaveLength(claims);
	expect(edition?.relations.length).toBeGreaterThan(claims / 2);
});
