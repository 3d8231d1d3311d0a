import { expect, test } from 'vitest';
import { z } from 'zod';
import { describeIssue } from '../../src/formats/describe-issue.ts';

const schema = z.strictObject({
	words: z.string().min(1).max(3),
	long: z.string().min(5),
	whole: z.int(),
	share: z.number().min(0).max(1),
	list: z.array(z.string()).min(1).max(2),
	one: z.enum(['footer', 'about', 'none']),
	code: z.string().regex(/^a/),
	either: z.union([z.string(), z.number()]),
	own: z.string({ error: 'say it in a word' }),
	fields: z.strictObject({ a: z.string() }),
});
const good = {
	words: 'ab',
	long: 'abcde',
	whole: 1,
	share: 1,
	list: ['a'],
	one: 'about',
	code: 'a',
	either: 1,
	own: '',
	fields: { a: '' },
};

const faultOf = (field: string, value: unknown) =>
	schema.safeParse({ ...good, [field]: value }).error?.issues.map(describeIssue) ?? ['nothing is wrong'];

test.each([
	['words', 3, 'it must be text, and is a number: put it in quotation marks'],
	['words', undefined, 'it must be text'],
	['words', '', 'it is empty'],
	['words', 'abcd', 'it has more than 3 characters'],
	['long', 'abc', 'it has fewer than 5 characters'],
	['whole', 2.5, 'it must be a whole number'],
	['whole', [], 'it must be a number, and is a list'],
	['share', -1, 'it must be 0 or more'],
	['share', 2, 'it must be 1 or less'],
	['list', 'a', 'it must be a list, and is text'],
	['list', [], 'it is empty'],
	['list', ['a', 'b', 'c'], 'it has more than 2 entries'],
	['one', 'foot', 'it must be footer, about or none'],
	['code', 'b', 'it does not have the right form'],
	['either', null, 'it does not have the right form'],
	['own', 3, 'say it in a word'],
	['fields', 'a', 'it must be made of fields, and is text'],
	['fields', { a: '', b: '' }, 'it has the unknown field b'],
])('what is wrong with the field %s: %j is told as “%s”', (field, value, told) => {
	expect(faultOf(field, value)).toEqual([told]);
});

test('nothing is told in the words of the library', () => {
	const values = [undefined, null, 3, 2.5, -1, Number.NaN, '', 'b', 'abcdef', true, [], [[], [], []], {}, { a: 3 }];
	for (const field of Object.keys(good))
		for (const value of values)
			for (const told of faultOf(field, value)) expect(told).not.toMatch(/Invalid|expected|received|undefined|Too /);
});
