/** A critique while it is written, without a page. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildGraph } from '../../src/argument/graph.ts';
import { type Critique, checkCritique, createCritique, parseCritique, toCritiqueJson } from '../../src/lessons/critique.ts';
import { type RelationType, relationTypes } from '../../src/model/relations.ts';
import {
	addClaim,
	addRelation,
	type DraftGround,
	draftLabel,
	fileNameOf,
	findClaims,
	nameCritique,
	readClaim,
	removeClaim,
	removeRelation,
	type Stance,
	stanceOn,
	stances,
	stepsTo,
	takeStance,
} from '../../src/site/scripts/teach/critique-draft.ts';
import { type Opened, openFile } from '../../src/site/scripts/teach/critique-pile.ts';
import { claim, relation } from '../argument/build.ts';

const claims = [claim('p1a', { proposition: 1 }), claim('p2a', { text: 'Trust grows slowly' }), claim('p3a', { kind: 'assumption' })];
const relations = [relation('s1', 'p2a p3a', 'p1a')];
const ground: DraftGround = { file: { claims, relations }, graph: buildGraph(claims, relations) };
const empty = createCritique('1.0.0');
const draft = { type: 'attack' as const, from: 'u1', to: 'p2a', step: '', why: 'Why.' };
/** After a relation that must be possible. */
const related = (critique: Critique, more: Partial<typeof draft>): Critique => {
	const added = addRelation(ground, critique, { ...draft, ...more });
	if ('problem' in added) throw new Error(added.problem);
	return added.critique;
};

type Act = (critique: Critique) => Critique;
const ids = claims.map(({ id }) => id);
const act: fc.Arbitrary<Act> = fc.oneof(
	fc.string({ minLength: 1 }).map(
		(text): Act =>
			(critique) =>
				text.trim() === '' ? critique : addClaim(critique, text.trim(), 'claim'),
	),
	fc
		.record({
			type: fc.constantFrom<RelationType>(...relationTypes),
			from: fc.constantFrom('u1', 'u2', 'u1 u2', 'u9', ...ids),
			to: fc.constantFrom('u1', 'u2', ...ids),
			step: fc.constantFrom('', 's1', 'ur1'),
			why: fc.constantFrom('', 'Since it is so.'),
		})
		.map(
			(one): Act =>
				(critique) => {
					const added = addRelation(ground, critique, one);
					return 'problem' in added ? critique : added.critique;
				},
		),
	fc.constantFrom('u1', 'u2', 'u3').map(
		(id): Act =>
			(critique) =>
				removeClaim(critique, id),
	),
	fc.constantFrom('ur1', 'ur2', 'ur3').map(
		(id): Act =>
			(critique) =>
				removeRelation(critique, id),
	),
	fc.tuple(fc.constantFrom(...ids), fc.constantFrom<Stance>(...stances)).map(
		([id, stance]): Act =>
			(critique) =>
				takeStance(critique, id, stance),
	),
);

describe('a draft of a critique', () => {
	test('is a sound critique after whatever a reader does, and can be opened again as it was', () => {
		fc.assert(
			fc.property(fc.array(act, { maxLength: 30 }), (acts) => {
				const critique = acts.reduce((sum, one) => one(sum), empty);
				expect(checkCritique(ground.file, critique)).toEqual([]);
				const own = [...critique.claims, ...critique.relations].map(({ id }) => id);
				expect(new Set(own).size).toBe(own.length);
				const json = toCritiqueJson(critique);
				expect(toCritiqueJson(parseCritique(json).critique as Critique)).toBe(json);
			}),
		);
	});

	test('has one stance on a claim, which is the last that was taken', () => {
		fc.assert(
			fc.property(fc.array(fc.constantFrom<Stance>(...stances), { minLength: 1 }), (taken) => {
				const critique = taken.reduce((sum, stance) => takeStance(sum, 'p2a', stance), takeStance(empty, 'p1a', 'accepted'));
				expect(stanceOn(critique, 'p2a')).toBe(taken.at(-1));
				expect(stanceOn(critique, 'p1a')).toBe('accepted');
			}),
		);
	});

	test('loses with a claim all that starts or ends at it, and what was aimed at that', () => {
		const three = ['One', 'Two', 'Three'].reduce((sum, text) => addClaim(sum, text, 'claim'), empty);
		const first = related(three, { from: 'u1', to: 'p2a' });
		const second = related(first, { from: 'u2', to: 'p2a', step: 'ur1' });
		const third = related(second, { from: 'u3', to: 'p1a' });
		expect(third.relations.map(({ id, to }) => [id, to])).toEqual([
			['ur1', 'p2a'],
			['ur2', 'ur1'],
			['ur3', 'p1a'],
		]);
		expect(removeClaim(third, 'u1').relations.map(({ id }) => id)).toEqual(['ur3']);
		expect(removeRelation(third, 'ur1').relations.map(({ id }) => id)).toEqual(['ur3']);
		expect(third.relations).toHaveLength(3);
	});

	test('says which name it does not know and what is empty, and takes a line of the list for its claim', () => {
		const one = addClaim(empty, 'Mine', 'claim');
		expect(addRelation(ground, one, { ...draft, from: 'u1, 77z' })).toEqual({ problem: expect.stringContaining('77z') });
		expect(addRelation(ground, one, { ...draft, to: 'nowhere' })).toEqual({ problem: expect.stringContaining('nowhere') });
		expect(addRelation(ground, one, { ...draft, why: ' ' })).toHaveProperty('problem');
		expect(addRelation(ground, one, { ...draft, from: ', ' })).toHaveProperty('problem');
		expect(related(one, { from: 'u1 · Mine, and more', to: '2A' }).relations[0]).toMatchObject({ from: ['u1'], to: 'p2a' });
		expect(readClaim(ground, one, 'p2a')).toBe('p2a');
		expect(readClaim(ground, one, 'u2')).toBeUndefined();
	});

	test('offers the lines to a claim to objections only, its own too', () => {
		const one = related(addClaim(empty, 'Mine', 'claim'), { type: 'support' as never, from: 'u1', to: 'p1a' });
		expect(stepsTo(ground, one, 'p1a', 'attack').map(({ id }) => id)).toEqual(['s1', 'ur1']);
		expect(stepsTo(ground, one, 'p1a', 'support')).toEqual([]);
		expect(draftLabel(ground, one, 'ur1')).toContain('u1');
		expect(draftLabel(ground, one, 's1')).toContain('2a');
	});

	test('shows the propositions and what was decided on, until something is looked for', () => {
		const shown = (query: string, critique = empty) => findClaims(ground, critique, query).shown.map(({ id }) => id);
		expect(shown('')).toEqual(['p1a']);
		expect(shown(' ', takeStance(empty, 'p3a', 'rejected'))).toEqual(['p1a', 'p3a']);
		expect(shown('slowly trust')).toEqual(['p2a']);
		expect(shown('3A')).toEqual(['p3a']);
		expect(findClaims(ground, empty, 'nothing like it')).toEqual({ shown: [], found: 0 });
	});

	test('is named, and its file after its author or title', () => {
		expect(fileNameOf(empty)).toBe('critique');
		expect(fileNameOf(nameCritique(empty, 'On trust', ''))).toBe('critique-on-trust');
		expect(fileNameOf(nameCritique(empty, 'On trust', ' Ada L. '))).toBe('critique-ada-l');
		expect(nameCritique(nameCritique(empty, 'On trust', 'Ada'), ' ', '')).toEqual(empty);
	});
});

describe('a pile of critiques', () => {
	const json = (more: Partial<Critique>) => toCritiqueJson({ ...empty, ...more });
	const lay = (files: readonly { name: string; text: string }[]) => {
		let pile: readonly Opened[] = [];
		const said: string[] = [];
		for (const file of files) {
			const opened = openFile(ground.file, pile, file);
			pile = opened.pile;
			said.push(...opened.said);
		}
		return { names: pile.map(({ name }) => name), said };
	};
	test('has each under a name of its own: of its author, else its title, else its file', () => {
		const files = [json({ author: 'Ada' }), json({ author: 'Ada', title: 'On trust' }), json({ title: 'On trust' }), json({})];
		const { names, said } = lay(files.map((text) => ({ name: 'mine.json', text })));
		expect(new Set(names).size).toBe(4);
		expect(names[0]).toBe('Ada');
		expect(names.slice(2)).toEqual(['On trust', 'mine']);
		expect(said).toEqual([]);
	});
	test('leaves out what is no critique and names its file', () => {
		const { names, said } = lay([
			{ name: 'broken.json', text: '{' },
			{ name: 'good.json', text: json({}) },
		]);
		expect(names).toEqual(['good']);
		expect(said).toEqual([expect.stringContaining('broken.json')]);
	});
});
