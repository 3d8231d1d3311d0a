import { argdown } from '@argdown/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/argument/graph.ts';
import { selectNeighbourhood } from '../../src/argument/neighbourhood.ts';
import { readStandings } from '../../src/argument/standing.ts';
import { toArgdown } from '../../src/exports/argdown.ts';
import type { Edition } from '../../src/model/edition.ts';
import { isAttack, relationRow, sideOf } from '../../src/model/relations.ts';
import { readWhole } from '../edition/whole.ts';
import { runs } from '../thorough.ts';
import { editions, oneLine } from './editions.ts';

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

	const attacks = relations.filter(isAttack);
	const standings = readStandings(buildGraph(claims, relations));
	expect(Object.keys(found.statements).sort()).toEqual([...claims, ...attacks].map(({ id }) => id).sort());
	for (const { id, text, says = text, kind, voice, gist } of claims) {
		const statement = found.statements[id];
		expect(statement?.members[0]?.text?.trim()).toBe(oneLine(says));
		expect(statement?.tags).toEqual(expect.arrayContaining([kind, voice]));
		expect(statement?.members.length).toBeGreaterThan(0);
		const data = (statement?.data ?? {}) as { gist?: string };
		if (gist !== undefined) expect(data.gist).toBe(gist);
		const { article: status_article, source: status_source, editors: status_editors } = standings.get(id) ?? {};
		expect(data).toMatchObject({ status_article, status_source, status_editors });
	}

	expect(Object.keys(found.arguments).sort()).toEqual(relations.map(({ id }) => id).sort());
	const told: string[] = [];
	for (const relation of relations) {
		const { id, type, attackType, drawn, cue, scheme, certainty, main, from, to, why = relationRow(relation).sort } = relation;
		const argument = found.arguments[id] as Argument;
		expect(argument.tags).toEqual([type, ...(attackType === undefined ? [] : [attackType]), drawn]);
		const { cue: readCue, scheme: readScheme, certainty: readCertainty, main: readMain } = argument.data ?? {};
		expect([readCue, readScheme, readCertainty, readMain]).toEqual([cue, scheme, certainty, main]);
		// one that is objected to before it is told has a mention first
		expect(argument.members.find(({ text }) => text?.trim())?.text?.trim()).toBe(oneLine(why));
		const steps = argument.pcs ?? [];
		if (sideOf(relation) === 'against') {
			if (isAttack(relation)) told.push(`${id} ${attackType === 'undercut' ? 'undercut' : 'contrary'} ${to}`);
			else {
				// what denies nothing has no conclusion that is contrary to anything
				expect(steps).toEqual([]);
				told.push(`${id} attack ${to}`, ...from.map((one) => `${one} support ${id}`));
				continue;
			}
		}
		expect(steps.filter(({ role }) => role === 'premise').map(({ title }) => title)).toEqual(from);
		expect(steps.filter(({ role }) => role === 'main-conclusion').map(({ title }) => title)).toEqual([
			sideOf(relation) === 'for' ? to : id,
		]);
	}
	const edges = found.relations.map(({ relationType, from, to }) => `${from.title} ${relationType} ${to.title ?? to.argumentTitle}`);
	expect(edges.sort()).toEqual(told.sort());
}

describe('toArgdown', () => {
	it.each(['cave', 'sourdough', 'content'] as const)('is read by Argdown as the same argument: %s', async (name) =>
		expectSame(await readWhole(name)),
	);
	it('is read as the same argument whatever the words are', () => {
		fc.assert(fc.property(editions, expectSame), { numRuns: runs(60) });
	});
	it('has of a part what is in it, and how it stands in the whole', async () => {
		const edition = await readWhole('content');
		const standings = readStandings(buildGraph(edition.claims, edition.relations));
		for (const spec of edition.maps) {
			const { claims, relations } = selectNeighbourhood(buildGraph(edition.claims, edition.relations), spec.focus, spec.depth, 'towards');
			const found = parse(toArgdown(edition, { title: spec.title, claims, relations }));
			expect([found.lexerErrors, found.parserErrors]).toEqual([[], []]);
			expect(found.frontMatter['title']).toContain(spec.title);
			const titles = claims.map(({ id }) => id);
			expect(Object.keys(found.statements)).toEqual(expect.arrayContaining(titles));
			for (const id of titles) expect(found.statements[id]?.data?.['status_article']).toBe(standings.get(id)?.article);
		}
	});
});
