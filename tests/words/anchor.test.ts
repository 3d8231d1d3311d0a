/** What the page of a claim says of it. */
import { expect, test } from 'vitest';
import * as german from '../../src/words/de/anchor.ts';
import * as english from '../../src/words/en/anchor.ts';

test.each([
	['English', english.inShort],
	['German', german.inShort],
])('in %s a claim in short ends with one sign, a question with its own', (_language, inShort) => {
	expect(inShort('Trust comes from nearness')).toMatch(/nearness\.$/);
	expect(inShort('Why would rivals cooperate?')).toMatch(/cooperate\?$/);
});
