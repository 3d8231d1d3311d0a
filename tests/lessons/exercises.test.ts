import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildGraph } from '../../src/argument/graph.ts';
import { describeSupply } from '../../src/lessons/describe-supply.ts';
import { type ChoiceExercise, type Exercise, exerciseKinds, type MapExercise } from '../../src/lessons/exercise.ts';
import { generateExercises } from '../../src/lessons/generate-exercises.ts';
import { gradeAnswer, gradePlacement, solve } from '../../src/lessons/grade-answer.ts';
import type { Edition } from '../../src/model/edition.ts';
import { layerNames } from '../../src/model/layers.ts';
import { relationTypes, sideOf } from '../../src/model/relations.ts';
import { type Scheme, schemeNames, schemes } from '../../src/model/schemes.ts';
import { claim, relation } from '../argument/build.ts';
import { THOROUGH } from '../thorough.ts';
import { all, cave, real, sourdough } from './editions.ts';

const key = (text: string) =>
	text
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();

/** Follows relations by hand, without the code under test: everything a claim leads to, with the sign it arrives with. */
function leadsTo({ relations }: Pick<Edition, 'relations'>, from: readonly string[]): Set<string> {
	const reached = new Set<string>();
	let edge: [string, number][] = from.map((id) => [id, 1]);
	while (edge.length > 0) {
		const next: [string, number][] = [];
		for (const [id, sign] of edge) {
			const out: [string, number][] = relations
				.filter((one) => one.from.includes(id))
				.map((one) => [one.to, sideOf(one) === 'for' ? sign : -sign]);
			const step = relations.find((one) => one.id === id);
			if (step) out.push([step.to, sideOf(step) === 'for' ? sign : -sign]);
			for (const [to, arriving] of out) {
				const name = `${arriving > 0 ? '+' : '-'}${to}`;
				if (reached.has(name)) continue;
				reached.add(name);
				next.push([to, arriving]);
			}
		}
		edge = next;
	}
	return reached;
}
const memo = new Map<string, Set<string>>();
function leads(edition: Edition, from: readonly string[]): Set<string> {
	const name = `${edition.info.title} ${from.join(' ')}`;
	let found = memo.get(name);
	if (!found) {
		found = leadsTo(edition, from);
		memo.set(name, found);
	}
	return found;
}
const bears = (edition: Edition, from: string, to: string) => leads(edition, [from]).has(`+${to}`) || leads(edition, [from]).has(`-${to}`);

/** What is wrong with an exercise, judged from the edition alone. */
function faultsOf(edition: Edition, exercise: Exercise): string[] {
	const faults: string[] = [];
	const fail = (what: string) => faults.push(`${exercise.id}: ${what}`);
	const claims = new Map(edition.claims.map((one) => [one.id, one]));
	const relations = new Map(edition.relations.map((one) => [one.id, one]));
	if (exercise.reason.trim().length < 10) fail('no reason');
	const sentences = exercise.reason.split(/(?<=\.) (?=\S)/).filter((sentence) => sentence.length > 40);
	if (new Set(sentences).size !== sentences.length) fail('says a thing twice');
	if (exercise.material.length > 4) fail('shows more than can be held in mind');
	if (!edition.passages.some(({ id, url }) => id === exercise.passage && url === exercise.url)) fail('no link to a passage');
	if (exercise.basis.some((id) => (claims.get(id) ?? relations.get(id))?.certainty === 'low')) fail('rests on a doubtful reading');
	for (const one of exercise.material) {
		if (!one.marked) continue;
		if (one.marked.from >= one.marked.to || one.marked.to > one.text.length) fail('marks nothing');
	}
	if (gradeAnswer(exercise, solve(exercise)).score !== 1) fail('the solution is not right');

	if (exercise.form === 'choice') {
		const { options } = exercise;
		const rights = options.filter(({ credit }) => credit === 1);
		const wrongs = options.filter(({ credit }) => credit === 0);
		if (rights.length === 0) fail('nothing is right');
		if (wrongs.length === 0) fail('nothing is wrong');
		if (!exercise.multiple && rights.length > 1 && exercise.kind !== 'relation') fail('several are right, one may be chosen');
		if (new Set(options.map(({ text }) => key(text))).size !== options.length) fail('two options in the same words');
		if (options.some(({ feedback }) => feedback === '')) fail('an option without feedback');
		const about = (list: typeof options) => list.flatMap((one) => (one.about ? [claims.get(one.about)!] : []));
		for (const wrong of about(wrongs)) {
			for (const right of about(rights)) {
				if (` ${key(right.text)} `.includes(` ${key(wrong.text)} `) || ` ${key(wrong.text)} `.includes(` ${key(right.text)} `))
					fail(`${wrong.id} is nested with ${right.id}`);
			}
		}
		const subject = exercise.basis[0]!;
		switch (exercise.kind) {
			case 'claim-or-assumption':
				// what the passage does not say can't be a claim of it: to be asked would be to be told
				if (!exercise.material[0]?.marked) fail('nothing is marked');
				if (rights[0]?.text.startsWith('An assumption') !== (claims.get(subject)?.kind === 'assumption')) fail('the wrong kind');
				break;
			case 'voice':
				if (claims.get(subject)?.kind === 'assumption') {
					if (options.length !== 2) fail('voices an assumption can’t have');
					if (!exercise.reason.includes('for granted')) fail('what is taken for granted is not said');
				}
				break;
			case 'bears-on':
				for (const one of about(rights)) if (!bears(edition, subject, one.id)) fail(`${subject} does not bear on ${one.id}`);
				for (const one of about(wrongs)) if (bears(edition, subject, one.id)) fail(`${subject} bears on ${one.id} all the same`);
				break;
			case 'conclusion':
				for (const one of about(wrongs)) {
					if (!leads(edition, [one.id]).has(`+${subject}`)) fail(`${one.id} does not lead to ${subject}`);
					if (leads(edition, [subject]).has(`+${one.id}`)) fail(`${subject} leads back to ${one.id}`);
				}
				break;
			case 'missing-premise': {
				const step = relations.get(subject)!;
				if (!about(rights).every(({ id }) => step.from.includes(id))) fail('not a premise');
				for (const one of about(wrongs)) {
					if (bears(edition, one.id, step.to) || step.from.includes(one.id) || one.id === step.to) fail(`${one.id} bears on ${step.to}`);
				}
				break;
			}
			case 'relation': {
				const line = relations.get(subject)!;
				const same = edition.relations.filter((one) => one.to === line.to && one.from.every((id) => line.from.includes(id)));
				if (options.length !== relationTypes.length) fail('not every kind is offered');
				for (const [at, type] of relationTypes.entries()) {
					const credit = options[at]?.credit ?? 0;
					const has = same.some((one) => one.type === type && !one.certainty);
					if ((credit === 1) !== has) fail(`${type} counts ${credit}`);
					if (credit === 0 && same.some((one) => sideOf(one) === sideOf({ type }))) fail(`${type} is on this side`);
				}
				break;
			}
			case 'drawn': {
				const line = relations.get(subject)!;
				const beside = edition.relations.filter((one) => one.to === line.to && one.from.some((id) => line.from.includes(id)));
				if (beside.some((one) => one.drawn !== line.drawn)) fail('somebody else joins the two as well');
				if (options.map(({ credit }) => credit === 1).indexOf(true) !== layerNames.indexOf(line.drawn)) fail('the wrong layer');
				if (options.length !== layerNames.length) fail('not everybody is offered');
				if (line.drawn === 'editors' && wrongs.length !== 2) fail('the text is half credited with a line of the editors');
				for (const id of [...line.from, line.to])
					if (!exercise.material.some((one) => one.id === claims.get(id)?.passage)) fail(`¶ of ${id} is not shown`);
				if (line.cue && line.cue !== 'position' && !exercise.reason.includes(line.cue)) fail('what shows it is not told');
				break;
			}
			case 'critical-question': {
				const line = relations.get(subject)!;
				const scheme = line.scheme && schemes[line.scheme];
				if (!scheme) {
					fail('no scheme');
					break;
				}
				const asks = (name: Scheme) => options.filter(({ text }) => schemes[name].questions.some((one) => one === text));
				if (asks(line.scheme!).length !== 1 || asks(line.scheme!)[0] !== rights[0]) fail('not one question of its own');
				for (const name of schemeNames)
					if (name !== line.scheme && schemes[name].family === scheme.family && asks(name).length > 0) fail(`${name} is too near`);
				if (wrongs.length !== 3 || wrongs.some(({ text }) => !schemeNames.some((name) => asks(name).some((one) => one.text === text))))
					fail('a wrong question that no scheme has');
				const beside = edition.relations.filter((one) => one.to === line.to && one.from.some((id) => line.from.includes(id)));
				if (beside.some((one) => one.scheme !== line.scheme)) fail('another scheme joins the two as well');
				if (!exercise.reason.includes(scheme.name)) fail('the scheme is not named');
				break;
			}
			default:
				fail(`${exercise.kind} is no choice`);
		}
	} else if (exercise.form === 'mark') {
		for (const { from, to } of exercise.right) {
			if (exercise.text.slice(from, to) !== claims.get(exercise.basis[0]!)?.text) fail('other words than the claim’s');
			for (const other of exercise.others) if (other.from < to && other.to > from) fail('another claim shares its words');
		}
		const asked = new Set(key(exercise.prompt.replace(/^Mark the words in ¶\s\S+ (?:that say: )?/, '')).split(' '));
		const words = new Set(exercise.right.flatMap(({ from, to }) => key(exercise.text.slice(from, to)).split(' ')));
		if (![...asked].some((word) => !words.has(word))) fail('asks in the words to be marked');
		if (exercise.others.some((one) => gradeAnswer(exercise, { form: 'mark', ranges: [one] }).score > 0)) fail('another claim earns credit');
	} else {
		faults.push(...mapFaults(edition, exercise));
	}
	return faults;
}

function mapFaults(edition: Edition, exercise: MapExercise): string[] {
	const ids = [exercise.root.id, ...exercise.pieces.map(({ id }) => id)];
	const claims = new Map(edition.claims.map((one) => [one.id, one]));
	const strangers = exercise.pieces.filter(({ right }) => right.length === 0).map(({ id }) => id);
	const faults: string[] = [];
	const texts = [exercise.root, ...exercise.pieces].map(({ text }) => key(text));
	if (new Set(texts).size !== texts.length) faults.push(`${exercise.id}: two pieces in the same words`);
	if (strangers.length > 1 || exercise.pieces.length - strangers.length < 3) faults.push(`${exercise.id}: too few pieces`);
	const passages = new Set(exercise.pieces.filter(({ right }) => right.length > 0).map(({ id }) => claims.get(id)?.passage));
	for (const stranger of strangers) {
		if (passages.size < 3 && !passages.has(claims.get(stranger)?.passage)) faults.push(`${exercise.id}: its number gives ${stranger} away`);
		for (const id of ids)
			if (id !== stranger && (bears(edition, stranger, id) || bears(edition, id, stranger)))
				faults.push(`${exercise.id}: ${stranger} belongs to ${id}`);
	}
	for (const piece of exercise.pieces) {
		for (const to of ids) {
			if (to === piece.id) continue;
			for (const verb of ['supports', 'attacks'] as const) {
				const score = gradePlacement(piece, { verb, to });
				const holds = leads(edition, [piece.id]).has(`${verb === 'supports' ? '+' : '-'}${to}`);
				if (holds && score === 0) faults.push(`${exercise.id}: ${piece.id} ${verb} ${to}, and that counts as wrong`);
				if (
					score === 1 &&
					!edition.relations.some(
						(one) =>
							one.from.includes(piece.id) && one.to === to && sideOf(one) === (verb === 'supports' ? 'for' : 'against') && !one.certainty,
					)
				) {
					faults.push(`${exercise.id}: ${piece.id} ${verb} ${to} counts as right`);
				}
			}
		}
		if (gradePlacement(piece, undefined) === 1 && piece.right.length > 0) faults.push(`${exercise.id}: ${piece.id} may be left over`);
	}
	return faults;
}

/** How many exercises are held to their promises. */
const COUNT = THOROUGH ? 10_000 : 1000;

describe('exercises of the edition', () => {
	test('hold their promises, thousands of them', { timeout: 300_000 }, () => {
		const faults = new Set<string>();
		let made = 0;
		const counts = new Map<string, number>();
		for (let run = 0; made < COUNT; run++) {
			const set = generateExercises(real.edition, real.graph, { seed: `run ${run}`, count: 400 });
			made += set.length;
			expect(new Set(set.map(({ id }) => id)).size).toBe(set.length);
			for (const exercise of set) {
				counts.set(exercise.kind, (counts.get(exercise.kind) ?? 0) + 1);
				for (const fault of faultsOf(real.edition, exercise)) faults.add(fault);
			}
		}
		expect([...faults]).toEqual([]);
		expect([...counts.keys()].sort()).toEqual([...exerciseKinds].sort());
		expect(made).toBeGreaterThanOrEqual(COUNT);
	});

	test('are the same for the same seed, others for another, and do not hang on what else is asked', () => {
		const options = { seed: 'one', count: 60 };
		const fresh = buildGraph(real.edition.claims, real.edition.relations);
		expect(generateExercises(real.edition, fresh, options)).toEqual(generateExercises(real.edition, real.graph, options));
		expect(generateExercises(real.edition, real.graph, { ...options, seed: 'two' })).not.toEqual(
			generateExercises(real.edition, real.graph, options),
		);
		const all = generateExercises(real.edition, real.graph, options);
		for (const kind of exerciseKinds) {
			const alone = generateExercises(real.edition, real.graph, { ...options, kinds: [kind] });
			const same = all.filter((exercise) => exercise.kind === kind);
			expect(same.length).toBeGreaterThan(2);
			expect(alone).toEqual(expect.arrayContaining(same));
		}
	});

	test('come in every kind, in turn', () => {
		const kinds = generateExercises(real.edition, real.graph, { seed: 's', count: 2 * exerciseKinds.length }).map(({ kind }) => kind);
		expect(kinds).toEqual([...exerciseKinds, ...exerciseKinds]);
		for (const one of describeSupply(real.edition, real.graph)) expect(one.available, one.kind).toBeGreaterThan(30);
	});

	test('keep to the passages and propositions chosen', () => {
		const passages = ['p59', 'p60', 'p69'];
		for (const exercise of generateExercises(real.edition, real.graph, {
			seed: 's',
			count: 100,
			passages,
			kinds: ['voice', 'mark-claim', 'claim-or-assumption'],
		})) {
			expect(passages).toContain(exercise.passage);
		}
		const p5 = real.edition.claims.find(({ proposition }) => proposition === 5)!.id;
		const about = generateExercises(real.edition, real.graph, { seed: 's', count: 100, propositions: [5], kinds: ['conclusion', 'voice'] });
		expect(about.length).toBeGreaterThan(10);
		// by hand: whatever bears on it, on a part of it or on the same in other words, at any remove
		const near = new Set([p5]);
		for (let size = 0; size < near.size; ) {
			size = near.size;
			for (const { id, partOf } of real.edition.claims) if (partOf !== undefined && near.has(partOf)) near.add(id);
			for (const { id, type, from, to } of real.edition.relations) {
				if (near.has(to)) for (const one of [id, ...from]) near.add(one);
				if (type === 'restatement' && from.some((one) => near.has(one))) near.add(to);
			}
		}
		const concerns = (id: string): boolean => near.has(id);
		for (const { basis } of about) expect(concerns(basis[0]!), basis[0]).toBe(true);
	});

	test('have distractors of like length, told apart from what is right', () => {
		for (const exercise of generateExercises(real.edition, real.graph, { seed: 'length', count: 80, kinds: ['missing-premise'] })) {
			const { options } = exercise as ChoiceExercise;
			const right = options.find(({ credit }) => credit === 1)!.text.length;
			for (const { text } of options) expect(text.length / right).toBeGreaterThanOrEqual(0.5);
			for (const { text } of options) expect(text.length / right).toBeLessThanOrEqual(2);
			expect(options.length).toBeGreaterThanOrEqual(3);
		}
	});

	test('do not give the answer away by its place', () => {
		const places = generateExercises(real.edition, real.graph, { seed: 'place', count: 400, kinds: ['missing-premise', 'conclusion'] }).map(
			(one) => (one as ChoiceExercise).options.findIndex(({ credit }) => credit === 1),
		);
		for (const place of [0, 1, 2]) expect(places.filter((one) => one === place).length).toBeGreaterThan(places.length / 8);
	});
});

describe('exercises of tiny editions', () => {
	test.each(Object.entries({ cave, sourdough }))(
		'%s: sound where there are any, and a reason where there are none',
		(_name, { edition, graph }) => {
			for (let run = 0; run < 50; run++) {
				const set = generateExercises(edition, graph, { seed: `run ${run}`, count: 50 });
				expect(set.flatMap((exercise) => faultsOf(edition, exercise))).toEqual([]);
				const kinds = new Set(set.map(({ kind }) => kind));
				for (const { kind, available, why } of describeSupply(edition, graph, {}, `run ${run}`)) {
					expect(kinds.has(kind)).toBe(available > 0);
					expect(why === undefined).toBe(available > 0);
				}
			}
		},
	);
	test('the smallest says what is missing', () => {
		const supply = describeSupply(sourdough.edition, sourdough.graph);
		expect(supply.find(({ kind }) => kind === 'missing-premise')?.why).toMatch(
			/^It needs a step from two to four premises.*; this edition has none\.$/,
		);
		expect(supply.find(({ kind }) => kind === 'voice')?.available).toBe(2);
	});
	test('what is chosen, rather than the edition, can be what has none', () => {
		const why = describeSupply(real.edition, real.graph, { passages: ['p2'], kinds: ['voice'] })[0]?.why;
		expect(why).toMatch(/; your choice has none\.$/);
	});
});

describe('any graph', () => {
	const ids = ['p1a', 'p1b', 'p2a', 'p3a', 'p4a', 'p5a', 'p6a', 'p7a'];
	const arbitrary = fc.record({
		words: fc.array(
			fc.oneof(
				fc.lorem({ maxCount: 6 }),
				fc.string({ minLength: 1, maxLength: 4 }).map((text) => `à ${text}`),
			),
			{ minLength: ids.length, maxLength: ids.length },
		),
		doubtful: fc.subarray(ids),
		assumed: fc.subarray(ids),
		edges: fc.uniqueArray(fc.tuple(fc.nat(7), fc.nat(7), fc.boolean(), fc.boolean()), { maxLength: 14, selector: ([a, b]) => `${a} ${b}` }),
	});
	test('gives sound exercises or none', () => {
		fc.assert(
			fc.property(arbitrary, fc.string(), ({ words, doubtful, assumed, edges }, seed) => {
				const claims = ids.map((id, index) =>
					claim(id, {
						text: words[index]!,
						...(doubtful.includes(id) ? { certainty: 'low' as const } : {}),
						...(assumed.includes(id) ? { kind: 'assumption' as const, voice: 'ascribed' as const } : {}),
						...(index < 2 ? { proposition: index + 1 } : {}),
					}),
				);
				// Supports lead from later to earlier claims, so that none supports itself by a detour.
				const relations = edges
					.filter(([from, to, attack]) => (attack ? from !== to : from > to))
					.map(([from, to, attack, low], index) => ({
						...relation(`${attack ? 'x' : 's'}${index + 1}`, ids[from]!, ids[to]!),
						...(low ? { certainty: 'low' as const } : {}),
					}));
				const passages = [...new Set(ids.map((id) => id.slice(0, 2)))].map((id) => ({
					id,
					label: id.slice(1),
					section: 'h1',
					text: claims
						.filter(({ passage }) => passage === id)
						.map(({ text }) => text)
						.join('. '),
					url: `/a/${id}/`,
				}));
				const edition = {
					...real.edition,
					info: { ...real.edition.info, title: `${Math.random()}` },
					claims,
					relations,
					passages,
					sections: [],
				};
				const set = generateExercises(edition, buildGraph(claims, relations), { seed, count: 60 });
				expect(set.flatMap((exercise) => faultsOf(edition, exercise))).toEqual([]);
			}),
			{ numRuns: 300 },
		);
	});
});

describe('grading', () => {
	const [first] = generateExercises(real.edition, real.graph, { seed: 'g', count: 1, kinds: ['mark-claim'] });
	test('wrong options earn nothing, and an answer of another form neither', () => {
		for (const exercise of generateExercises(real.edition, real.graph, { seed: 'g', count: 200 })) {
			expect(gradeAnswer(exercise, { form: exercise.form === 'mark' ? 'map' : 'mark', ranges: [], placements: {} } as never).score).toBe(0);
			expect(gradeAnswer(exercise, solve(exercise)).feedback.at(-1)?.text).toBe(exercise.reason);
			if (exercise.form !== 'choice') continue;
			for (const { id, credit } of exercise.options)
				if (credit === 0) expect(gradeAnswer(exercise, { form: 'choice', chosen: [id] }).score).toBe(0);
			// Whoever ticks everything has not answered.
			expect(gradeAnswer(exercise, { form: 'choice', chosen: exercise.options.map(({ id }) => id) }).score).toBeLessThan(1);
		}
	});
	test('several right options share the credit, and wrong ones take it away', () => {
		const several = generateExercises(real.edition, real.graph, { seed: 'g', count: 400, kinds: ['bears-on'] }).find(
			(one) => one.form === 'choice' && one.multiple,
		) as ChoiceExercise;
		const rights = several.options.filter(({ credit }) => credit === 1).map(({ id }) => id);
		const wrong = several.options.find(({ credit }) => credit === 0)!.id;
		const score = (chosen: string[]) => gradeAnswer(several, { form: 'choice', chosen }).score;
		expect(score(rights)).toBe(1);
		expect(score(rights.slice(0, 1))).toBeCloseTo(1 / rights.length);
		expect(score([...rights, wrong])).toBeCloseTo(1 - 1 / rights.length);
		expect(score([wrong])).toBe(0);
	});
	test('marking: the more of the words, the better; the whole passage is not the claim', () => {
		if (first?.form !== 'mark') throw new Error('no marking');
		const { from, to } = first.right[0]!;
		const score = (range: { from: number; to: number }) => gradeAnswer(first, { form: 'mark', ranges: [range] }).score;
		expect(score({ from, to })).toBe(1);
		const half = score({ from, to: from + (to - from) / 2 });
		expect(half).toBeGreaterThan(0);
		expect(half).toBeLessThan(1);
		expect(score({ from: 0, to: first.text.length })).toBeLessThan(1);
		expect(gradeAnswer(first, { form: 'mark', ranges: [] }).score).toBe(0);
	});
	test('all editions: no score outside 0 to 1 for any answer', () => {
		for (const { edition, graph } of Object.values(all)) {
			const set = generateExercises(edition, graph, { seed: 'any', count: 40 });
			if (set.length === 0) continue;
			fc.assert(
				fc.property(
					fc.constantFrom(...set),
					fc.array(fc.constantFrom('o1', 'o2', 'o3', 'o9', '__proto__')),
					fc.array(fc.tuple(fc.nat(500), fc.nat(500))),
					(exercise, chosen, pairs) => {
						const answer =
							exercise.form === 'choice'
								? { form: 'choice' as const, chosen }
								: exercise.form === 'mark'
									? { form: 'mark' as const, ranges: pairs.map(([from, to]) => ({ from, to })) }
									: {
											form: 'map' as const,
											placements: Object.fromEntries(
												exercise.pieces.map(({ id }, index) => [
													id,
													index % 2 ? undefined : { verb: 'attacks' as const, to: exercise.root.id },
												]),
											),
										};
						const { score, feedback } = gradeAnswer(exercise, answer);
						expect(score).toBeGreaterThanOrEqual(0);
						expect(score).toBeLessThanOrEqual(1);
						expect(feedback.every(({ text }) => text !== '')).toBe(true);
					},
				),
			);
		}
	});
});
