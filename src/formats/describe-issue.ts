/** What a schema finds wrong with a value, in the words of the interface; zod's own are English and speak of types. */
import type { z } from 'zod';
import * as words from '#words/messages-shape.ts';

/** How zod begins what it says by itself. */
const BY_ITSELF = /^(?:Invalid |Too (?:small|big):|Unrecognized key)/;

/** A clause without a full stop, such as `it must be text, and is a list`. What a schema says in words of its own stays as it is. */
export function describeIssue(issue: z.core.$ZodIssue): string {
	if (!BY_ITSELF.test(issue.message)) return issue.message;
	switch (issue.code) {
		case 'invalid_type':
			return words.otherType(issue.expected, /received (\w+)/.exec(issue.message)?.[1]?.toLowerCase());
		case 'invalid_value':
			return words.noneOf(issue.values.map(String));
		case 'unrecognized_keys':
			return words.unknownFields(issue.keys);
		case 'too_small':
			return describeBound(issue.origin, Number(issue.minimum), {
				characters: words.tooShort,
				entries: words.tooFew,
				number: words.tooSmall,
			});
		case 'too_big':
			return describeBound(issue.origin, Number(issue.maximum), {
				characters: words.tooLong,
				entries: words.tooMany,
				number: words.tooBig,
			});
		default:
			return words.otherForm;
	}
}

type Bound = (bound: number) => string;
function describeBound(
	origin: string,
	bound: number,
	{ characters, entries, number }: Record<'characters' | 'entries' | 'number', Bound>,
): string {
	if (origin === 'number' || origin === 'int' || origin === 'bigint') return number(bound);
	// fewer than one
	if (bound === 1 && characters === words.tooShort) return words.empty;
	return origin === 'string' ? characters(bound) : entries(bound);
}
