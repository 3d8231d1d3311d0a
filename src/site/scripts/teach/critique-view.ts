/** What the page of a critique shows: the claims to choose from, what is one's own, and what would follow. */
import { kinds } from '#words/kinds.ts';
import * as words from '#words/scripts-critique.ts';
import { statuses as statusWords } from '#words/statuses.ts';
import { conjugate } from '../../../argument/describe-relation.ts';
import { type Critique, checkCritique, type OwnClaim, type OwnRelation, testCritique } from '../../../lessons/critique.ts';
import type { Claim } from '../../../model/edition.ts';
import { claimSigns, presentationOf } from '../../../model/presentation.ts';
import { type RelationType, relationKinds, relationTypes } from '../../../model/relations.ts';
import { button, element } from '../shell/elements.ts';
import { href } from './classroom.ts';
import { type DraftGround, draftLabel, draftWording, findClaims, type Stance, stanceOn, stances } from './critique-draft.ts';

/** What a reader may do beside a claim or a line. */
export interface Acts {
	choose(id: string, stance: Stance): void;
	/** Begins a relation of this kind to the claim. */
	aim(type: RelationType, id: string): void;
	removeClaim(id: string): void;
	removeRelation(id: string): void;
}
/** A critique, on what it is written, and what may be done. */
export interface Desk {
	ground: DraftGround;
	critique: Critique;
	acts: Acts;
}

/** The button of a choice, by the claim and the choice. */
export const choiceOf = (id: string): string => `choice-${id}`;

function link({ ground, critique }: Desk, id: string): HTMLElement {
	const label = draftLabel(ground, critique, id);
	const claim = ground.graph.claims.get(id);
	return claim ? element('a', { class: 'id', href: href(claim.url) }, label) : element('b', 'id', label);
}

/** Accept, reject or leave open. */
function choice({ ground, critique, acts }: Desk, id: string): HTMLElement {
	const chosen = stanceOn(critique, id);
	return element(
		'fieldset',
		'c-choice',
		element('legend', 'vh', words.whatYouThink(draftLabel(ground, critique, id))),
		...stances.map((value) => {
			const input = element('input', { type: 'radio', name: choiceOf(id), value, checked: value === chosen });
			input.addEventListener('change', () => acts.choose(id, value));
			return element('label', 'pick', input, words.choices[value]);
		}),
	);
}

function claimLine(desk: Desk, claim: Claim): HTMLElement {
	return element(
		'li',
		claimSigns[presentationOf(claim).sign].hue,
		element('p', '', link(desk, claim.id), ` ${draftWording(claim)}`),
		element(
			'div',
			't-acts',
			choice(desk, claim.id),
			...relationTypes.map((type) => {
				const { act } = relationKinds[type];
				return button(act, () => desk.acts.aim(type, claim.id), { 'aria-label': words.actOn(act, claim.label) });
			}),
		),
	);
}

/** The claims a query finds, and how many they are. */
export function viewClaims(desk: Desk, query: string): { lines: HTMLElement[]; told: string } {
	const { shown, found } = findClaims(desk.ground, desk.critique, query);
	return {
		lines: shown.map((claim) => claimLine(desk, claim)),
		told: found === undefined ? '' : found > shown.length ? words.someFound(shown.length, found) : words.allFound(found),
	};
}

const remove = (id: string, act: () => void) => button(words.remove, act, { 'aria-label': words.removeNamed(id) });

export function viewOwnClaim({ acts }: Desk, { id, text, kind }: OwnClaim): HTMLElement {
	const offeredAs = kind && kind !== 'claim' ? words.asKind(kinds[kind].noun.one) : '';
	return element(
		'li',
		'own',
		element('p', '', element('b', 'id', id), ` ${text}${offeredAs}`),
		remove(id, () => acts.removeClaim(id)),
	);
}

export function viewRelation(desk: Desk, { id, type, from, to, why }: OwnRelation): HTMLElement {
	return element(
		'li',
		relationKinds[type].className,
		element(
			'p',
			'',
			...from.flatMap((one, index) => [index > 0 ? words.and : '', link(desk, one)]),
			` ${conjugate(relationKinds[type].verb, from.length)} `,
			link(desk, to),
			`. ${why}`,
		),
		remove(id, () => desk.acts.removeRelation(id)),
	);
}

/** Characters of a claim in the list from which its name is completed. */
const LENGTH = 80;
/** All claims by name and words, one's own first. */
export function viewNames({ ground, critique }: Desk): HTMLOptionElement[] {
	const option = (name: string, text: string) => element('option', { value: words.nameAndWords(name, text.slice(0, LENGTH)) });
	return [
		...critique.claims.map(({ id, text }) => option(id, text)),
		...ground.file.claims.map((claim) => option(claim.label, draftWording(claim))),
	];
}

/** Claims that fare otherwise told at most, but for propositions. */
const TOLD = 40;
/** How the propositions fare, what else fares otherwise, and what is wrong with the critique. */
export function viewResult(desk: Desk): HTMLElement[] {
	const { ground, critique } = desk;
	const { changed, after, statuses, graph: joined } = testCritique(ground.file, critique);
	const was = new Map(changed.map((one) => [one.id, one]));
	/** What the reader chose, or the word for how it stands. */
	const word = (id: string) => {
		const stance = stanceOn(critique, id);
		if (stance !== '') return stance === 'accepted' ? words.acceptedByYou : words.rejectedByYou;
		return statusWords[statuses.after.get(id) ?? 'open'].word;
	};
	const line = (id: string, why: string) => {
		const claim = joined.claims.get(id);
		return element(
			'li',
			`c-${after.labels.get(id) ?? 'undecided'}`,
			element(
				'p',
				'',
				link(desk, id),
				' ',
				element('b', '', word(id)),
				was.has(id) && element('i', '', words.withoutYou(statusWords[statuses.before.get(id) ?? 'open'].word)),
			),
			element('p', 'at', claim && draftWording(claim)),
			why !== '' && element('p', 'at', why),
		);
	};
	const list = (lines: HTMLElement[]) => (lines.length > 0 ? [element('ol', 'c-fares', ...lines)] : []);
	const propositions = ground.file.claims.filter(({ proposition }) => proposition !== undefined);
	const others = changed.filter(({ id }) => ground.graph.claims.get(id)?.proposition === undefined);
	const problems = checkCritique(ground.file, critique);
	return [
		...list(propositions.map(({ id }) => line(id, was.get(id)?.why ?? ''))),
		element('p', '', changed.length === 0 ? words.nothingFares : words.otherwise(changed.length)),
		...list(others.slice(0, TOLD).map(({ id, why }) => line(id, why))),
		...(others.length > TOLD ? [element('p', 'at', words.andMore(others.length - TOLD))] : []),
		...(problems.length > 0 ? [element('ul', 'c-problems', ...problems.map((problem) => element('li', '', problem)))] : []),
	];
}
