/** What is wrong with a value of a data file: a clause after its field. */
import { agree, either } from './grammar.ts';

/** What the types of data are called. */
const types: Readonly<Record<string, string>> = {
	string: 'text',
	number: 'a number',
	int: 'a whole number',
	boolean: 'true or false',
	array: 'a list',
	object: 'made of fields',
	record: 'made of fields',
	null: 'nothing',
	undefined: 'missing',
};
const called = (type: string) => types[type] ?? type;

/** `expected` and `found` are types. */
export const otherType = (expected: string, found: string | undefined) =>
	found === undefined || found === 'undefined' || called(expected) === called(found) || (expected === 'int' && found === 'number')
		? `it must be ${called(expected)}`
		: `it must be ${called(expected)}, and is ${called(found)}${expected === 'string' && (found === 'number' || found === 'boolean') ? ': put it in quotation marks' : ''}`;
export const noneOf = (values: readonly string[]) => `it must be ${either(values)}`;
export const empty = 'it is empty';
export const tooShort = (least: number) => `it has fewer than ${least} characters`;
export const tooLong = (most: number) => `it has more than ${most} ${agree(most, { one: 'character', other: 'characters' })}`;
export const tooFew = (least: number) => `it has fewer than ${least} entries`;
export const tooMany = (most: number) => `it has more than ${most} ${agree(most, { one: 'entry', other: 'entries' })}`;
export const tooSmall = (least: number) => `it must be ${least} or more`;
export const tooBig = (most: number) => `it must be ${most} or less`;
export const unknownFields = (names: readonly string[]) =>
	`it has the unknown ${agree(names.length, { one: 'field', other: 'fields' })} ${names.join(', ')}`;
export const otherForm = 'it does not have the right form';
