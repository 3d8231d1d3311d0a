import { argdown } from '@argdown/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toArgdown } from '../../src/exports/argdown.ts';
import type { Edition } from '../../src/model/edition.ts';
import { relationRow, sideOf } from '../../src/model/relations.ts';
import { editions, oneLine, readWhole } from './editions.ts';

interface Member {
	text?: string;
}
interface Statement {
	title: string;
	members: Member[];
	tags?: string[];
	data?: Record<string, unknown>;
}
interface Step extends Statement {
	role: string;
}
interface Argument extends Statement {
	pcs?: Step[];
}
interface Edge {
	relationType: string;
	from: { title?: string; argumentTitle?: string };
	to: { title?: string; argumentTitle?: string };
}

function parse(input: string) {
	const answer = argdown.run({ input, process: ['parse-input', 'build-model'], throwExceptions: true, logLevel: 'error' }) as unknown as {
		lexerErrors: unknown[];
		parserErrors: { message: string }[];
		statements: Record<string, Statement>;
		arguments: Record<string, Argument>;
		relations: Edge[];
		frontMatter: Record<string, unknown>;
	};
	return { ...answer, errors: [...answer.lexerErrors, ...answer.parserErrors.map(({ message }) => message)] };
}

/** Argdown's own parser finds what the edition holds: no less, no more, nothing otherwise. */
function expectSame(edition: Edition): void {
	const { claims, relations } = edition;
	const found = parse(toArgdown(edition));
	expect(found.errors).toEqual([]);
	expect(found.frontMatter['model']).toMatchObject({ mode: 'strict' });

	const attacks = relations.filter((one) => sideOf(one) === 'against');
	expect(Object.keys(found.statements).sort()).toEqual([...claims, ...attacks].map(({ id }) => id).sort());
	for (const { id, text, kind, voice, gist } of claims) {
		const statement = found.statements[id];
		expect(statement?.members[0]?.text?.trim()).toBe(oneLine(text));
		expect(statement?.tags).toEqual(expect.arrayContaining([kind, voice]));
		expect(statement?.members.length).toBeGreaterThan(0);
		const data = (statement?.data ?? {}) as { gist?: string };
		if (gist !== undefined) expect(data.gist).toBe(gist);
	}

	expect(Object.keys(found.arguments).sort()).toEqual(relations.map(({ id }) => id).sort());
	for (const { id, type, from, to, why = relationRow({ type }).sort } of relations) {
		const argument = found.arguments[id] as Argument;
		expect(argument.members[0]?.text?.trim()).toBe(oneLine(why));
		const steps = argument.pcs ?? [];
		expect(steps.filter(({ role }) => role === 'premise').map(({ title }) => title)).toEqual(from);
		expect(steps.filter(({ role }) => role === 'main-conclusion').map(({ title }) => title)).toEqual([
			sideOf({ type }) === 'for' ? to : id,
		]);
	}
	const edges = found.relations.map(({ relationType, from, to }) => `${from.title} ${relationType} ${to.title ?? to.argumentTitle}`);
	expect(edges.sort()).toEqual(
		attacks.map(({ id, to }) => `${id} ${relations.some((other) => other.id === to) ? 'undercut' : 'contrary'} ${to}`).sort(),
	);
}

describe('toArgdown', () => {
	it.each(['cave', 'sourdough', 'content'] as const)('is read by Argdown as the same argument: %s', async (name) =>
		expectSame(await readWhole(name)),
	);
	it('is read as the same argument whatever the words are', () => {
		fc.assert(fc.property(editions, expectSame), { numRuns: 60 });
	});
});
