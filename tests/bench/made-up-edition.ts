/**
 * Made-up editions of any size, in the proportions of a real one: for each 100 claims about 20 passages, 110 relations, 18 citations,
 * 9 works, 12 concepts, one proposition. Same size and seed, same bytes. The words are ours, and mean little.
 */
import { createRandom, type Random } from '../../src/lessons/random.ts';

export interface MadeUp {
	/** How many claims and assumptions; from 20. */
	claims: number;
	seed?: string;
	/** How many relations point at an id that does not exist, to see what messages cost. */
	wrong?: number;
}

const WHO =
	'keepers|pilots|weavers|bakers|gardeners|millers|founders|printers|coopers|shepherds|masons|ferrymen|glaziers|brewers|tanners|rowers'.split(
		'|',
	);
const SORT =
	'older|younger|cautious|travelling|settled|solitary|competing|trained|untrained|distant|neighbouring|indebted|patient|new'.split('|');
const DOES =
	'share|keep|mend|measure|lend|copy|forget|record|doubt|defend|exchange|inherit|hide|improve|compare|abandon|rehearse|inspect'.split('|');
const WHAT =
	'lamps|charts|recipes|looms|ropes|kilns|wells|ledgers|bells|seeds|bridges|moulds|signals|stores|habits|tools|promises|measures'.split(
		'|',
	);
const WHEN =
	'before the fog comes|where the river bends|when nobody watches|while the market is open|after a hard winter|as long as trust holds|wherever two roads meet|once the harvest is in|though the guild forbids it|because their fathers did|if the price is right|in spite of the distance'.split(
		'|',
	);
const THOUGH =
	'and so learn from one another|yet seldom say so|which others take for granted|and pay for it later|without asking why|more often than is admitted'.split(
		'|',
	);
const TITLE =
	'lamps and charts|what the river carries|habits of the harbour|the price of trust|neighbours and strangers|tools that travel'.split('|');
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const CLAIMS_IN_PASSAGE = 5;
const PASSAGES_IN_SECTION = 6;
const SECTIONS_ON_PAGE = 2;
const MOST_PROPOSITIONS = 99;
/** How far a reason usually stands from what it is a reason for, in claims. */
const NEAR = 15;

const capitalize = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The words of the made-up world. */
function createWords(random: Random) {
	const pick = (list: readonly string[]) => list[random.below(list.length)] as string;
	const gist = () => `${pick(SORT)} ${pick(WHO)} ${pick(DOES)} their ${pick(WHAT)}`;
	return {
		pick,
		gist,
		claim: () => `${gist()} ${pick(WHEN)}, ${pick(THOUGH)}`,
		why: () => `Those who ${pick(DOES)} ${pick(WHAT)} ${pick(WHEN)} ${pick(DOES)} them as ${pick(SORT)} ${pick(WHO)} do.`,
	};
}

interface Statement {
	id: string;
	passage: number;
	assumption: boolean;
	proposition: number | undefined;
}

interface Step {
	id: string;
	type: 'support' | 'attack';
	from: Statement[];
	to: Statement | Step;
	/** After which passage it stands. */
	passage: number;
}

/** Files of an edition without a ledger: path below `content/` → text. `compile` has no error to tell unless `wrong` asks for some. */
export function buildMadeUpEdition({ claims: size, seed = 'made up', wrong = 0 }: MadeUp): Map<string, string> {
	const random = createRandom(`${seed} ${size}`);
	const words = createWords(random);
	const files = new Map<string, string>();
	const propositions = Math.min(MOST_PROPOSITIONS, Math.max(2, Math.round(size / 100)));
	const works = Array.from(
		{ length: Math.max(4, Math.round(size * 0.09)) },
		(_, n) => `${words.pick(WHO).slice(0, -1)}${1900 + (n % 120)}-${n}`,
	);
	const concepts = Array.from({ length: Math.max(4, Math.round(size * 0.12)) }, (_, n) => `${words.pick(SORT)} ${words.pick(WHAT)} ${n}`);
	/** Few are named often, most seldom (Zipf). */
	const often = (list: readonly string[]) => list[Math.floor(list.length ** random.next()) - 1] as string;

	const statements: Statement[] = [];
	const passages = Math.ceil(size / CLAIMS_IN_PASSAGE);
	for (let index = 0; index < size; index++) {
		const passage = Math.floor(index / CLAIMS_IN_PASSAGE) + 1;
		const number = Math.floor((index * propositions) / size) + 1;
		const first = index === Math.ceil(((number - 1) * size) / propositions);
		statements.push({
			id: `p${passage}${LETTERS[index % CLAIMS_IN_PASSAGE]}`,
			passage,
			assumption: !first && random.next() < 0.08,
			proposition: first ? number : undefined,
		});
	}
	const steps = buildSteps(statements, size, random);

	// Text: claims as clauses of their passage, relations behind it.
	const behind = new Map<number, Step[]>();
	for (const step of steps) {
		const list = behind.get(step.passage);
		if (list) list.push(step);
		else behind.set(step.passage, [step]);
	}
	let citation = 0;
	let heading = 0;
	let page: string[] = [];
	const pages: string[][] = [];
	let broken = 0;
	for (let passage = 1; passage <= passages; passage++) {
		if ((passage - 1) % (PASSAGES_IN_SECTION * SECTIONS_ON_PAGE) === 0) {
			page = [`---\nargument: ${capitalize(words.claim())}, as ¶ ${passage} says ([${passage}](#p${passage})).\n---\n`];
			pages.push(page);
			page.push(`# Part ${pages.length} of ${words.pick(TITLE)} {#h${++heading}}\n`);
		}
		if ((passage - 1) % PASSAGES_IN_SECTION === 0) page.push(`## ${capitalize(words.pick(TITLE))} ${heading} {#h${++heading}}\n`);
		const clauses = statements.slice((passage - 1) * CLAIMS_IN_PASSAGE, passage * CLAIMS_IN_PASSAGE).map((statement) => {
			const cites = random.next() < 0.18;
			const reported = cites || statement.proposition !== undefined;
			const key = often(works);
			const attributes = [
				`#${statement.id}`,
				...(statement.proposition === undefined ? [] : [`proposition=${statement.proposition}`]),
				...(statement.assumption ? [] : [`voice=${reported ? 'reported' : 'author'}`]),
				...(reported && !statement.assumption ? [`by=${key}`] : []),
				...(random.next() < 0.9 ? [`gist="${capitalize(words.gist())}"`] : []),
			];
			const term = random.next() < 0.3 ? `, in the sense of :term[${often(concepts)}]` : '';
			const locator = random.next() < 0.5 ? `, p. ${1 + random.below(400)}` : '';
			const cite = cites ? ` [@${key}${locator}]{#q${++citation}}` : '';
			return `:${statement.assumption ? 'assumption' : 'claim'}[${words.claim()}${term}]{${attributes.join(' ')}}${cite}`;
		});
		page.push(`${capitalize(words.pick(WHO))} know that ${clauses.join('; that ')}. {#p${passage}}\n`);
		for (const { id, type, from, to } of behind.get(passage) ?? []) {
			const target = broken++ < wrong ? `p${random.below(passages) + 1}z` : to.id;
			page.push(`::${type}[${words.why()}]{#${id} from="${from.map((one) => one.id).join(' ')}" to=${target} drawn=editors}\n`);
		}
	}
	for (const [index, lines] of pages.entries()) {
		const number = String(index + 1).padStart(4, '0');
		files.set(`text/${number}-part-${index + 1}.md`, `${lines.join('\n')}\n`);
	}

	// What stands beside the text.
	for (const { proposition, id } of statements) {
		if (proposition === undefined) continue;
		const lines = Array.from({ length: 12 }, () => `${capitalize(words.claim())} [@${often(works)}].`);
		files.set(
			`propositions/${proposition}.md`,
			`---\ntitle: ${capitalize(words.gist())}\n---\n\nSee [${id}](#${id}). ${lines.join(' ')}\n`,
		);
	}
	files.set('edition.yml', describeEdition(size, propositions));
	files.set(
		'references.json',
		`${JSON.stringify(
			works.map((id) => ({
				id,
				type: 'book',
				title: `On ${words.gist()}`,
				author: [{ family: capitalize(id.replace(/\d.*/, '')), given: 'Ada' }],
				issued: { 'date-parts': [[Number(/\d{4}/.exec(id)?.[0])]] },
			})),
			null,
			'\t',
		)}\n`,
	);
	files.set('concepts.yml', concepts.map((term) => `- { term: ${term}, gloss: "${capitalize(words.claim())}." }\n`).join(''));
	files.set(
		'maps.yml',
		Array.from({ length: Math.max(2, Math.round(size / 50)) }, (_, n) => {
			const focus = Array.from({ length: 4 }, () => statements[random.below(size)]?.id);
			return `- { id: map-${n + 1}, title: "${capitalize(words.gist())}", focus: [${[...new Set(focus)].join(', ')}], depth: 1 }\n`;
		}).join(''),
	);
	return files;
}

/** Supports lead from earlier to later in a hidden order, so that none supports itself by a detour; attacks lead anywhere. */
function buildSteps(statements: readonly Statement[], size: number, random: Random): Step[] {
	const rank = new Map(
		random.shuffle(statements).map((statement, place) => [statement, statement.proposition === undefined ? place : size + place]),
	);
	const rankOf = (statement: Statement) => rank.get(statement) as number;
	const propositions = statements.filter((statement) => statement.proposition !== undefined);
	const taken = new Set<string>();
	const steps: Step[] = [];
	let supports = 0;
	let attacks = 0;
	const around = (at: number): Statement => {
		const place = random.next() < 0.8 ? at - NEAR + random.below(2 * NEAR + 1) : random.below(size);
		return statements[Math.min(size - 1, Math.max(0, place))] as Statement;
	};
	const free = (from: readonly Statement[], to: { id: string }) =>
		from.every((premise) => premise.id !== to.id && !taken.has(`${premise.id} > ${to.id}`)) && new Set(from).size === from.length;
	const add = (type: Step['type'], from: Statement[], to: Statement | Step) => {
		for (const premise of from) taken.add(`${premise.id} > ${to.id}`);
		const id = type === 'support' ? `s${++supports}` : `x${++attacks}`;
		steps.push({ id, type, from, to, passage: (from[0] as Statement).passage });
	};
	for (const proposition of propositions) {
		const attacker = statements[(statements.indexOf(proposition) + 3) % size] as Statement;
		add('attack', [attacker], proposition);
	}
	while (steps.length < size * 1.1) {
		const at = random.below(size);
		const chance = random.next();
		const one = statements[at] as Statement;
		if (chance < 0.68) {
			const own = propositions[Math.floor((at * propositions.length) / size)] as Statement;
			const others = random.next() < 0.27 ? [around(at)] : [];
			const [to, ...from] = [one, ...others, random.next() < 0.12 ? own : around(at)].sort((a, b) => rankOf(b) - rankOf(a));
			if (to && free(from, to)) add('support', from, to);
		} else {
			const step = chance > 0.96 ? steps[random.below(steps.length)] : undefined;
			const undercut = step?.type === 'support' && !step.from.includes(one) ? step : undefined;
			const to = undercut ?? around(at);
			if (free([one], to)) add('attack', [one], to);
		}
	}
	return steps;
}

function describeEdition(size: number, propositions: number): string {
	return `title: On ${size} Things that are Said
short: ${size} Things
author: Nobody At All
version: 0.1.0
language: en
description: A made-up edition of ${size} claims, to measure the engine with.
editors: [The benchmark]
baseUrl: https://made-up.example.org
propositions: ${propositions}
rights: { article: made up to measure with, edition: CC0, editionUrl: "https://creativecommons.org/publicdomain/zero/1.0/", code: MIT }
article: { type: manuscript, title: On ${size} Things }
`;
}
