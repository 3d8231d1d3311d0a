import { expect, test } from 'vitest';
import { besideEdition } from '../../src/cli/beside-edition.ts';

test.each([
	['content', '/editions/hume', 'deposit'],
	['/editions/hume/content', '/editions/hume', 'deposit'],
	['../hume', '/editions/other', 'deposit'],
	['.', '/editions/hume', '../hume-deposit'],
	['/editions/hume', '/editions/hume/', '../hume-deposit'],
	['../hume', '/editions/hume', '../hume-deposit'],
])('what is made of the edition %s, called in %s, goes to %s', (folder, cwd, wanted) => {
	expect(besideEdition('deposit', folder, cwd)).toBe(wanted);
});
