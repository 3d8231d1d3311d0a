/** Writes a critique: what is accepted and rejected, own claims and relations; after each change what would follow is told anew. */

import { kinds } from '#words/kinds.ts';
import * as words from '#words/scripts-critique.ts';
import { statuses as statusWords } from '#words/statuses.ts';
import { agree } from '../../../argument/relation-words.ts';
import {
	type Critique,
	checkCritique,
	createCritique,
	type OwnRelation,
	parseCritique,
	problemOf,
	testCritique,
	toCritiqueJson,
} from '../../../lessons/critique.ts';
import type { Claim } from '../../../model/edition.ts';
import type { ClaimKind } from '../../../model/kinds.ts';
import { claimSigns, presentationOf } from '../../../model/presentation.ts';
import { relationKinds, relationRow, relationTypes, sideOf } from '../../../model/relations.ts';
import type { Classroom } from '../../teach/lesson-file.ts';
import { button, byId, element } from '../shell/elements.ts';
import { enterClassroom, href, remember, save } from './classroom.ts';

const KEY = 'critique';
const SHOWN = 12;
const typeOf = (data: FormData) => relationTypes.find((type) => type === data.get('type')) ?? relationTypes[0];

function begin({ file, graph }: Classroom): void {
	const fresh = () => createCritique(file.version);
	let critique: Critique = parseCritique(remember(KEY) ?? '').critique ?? fresh();
	const wording = (claim: Pick<Claim, 'text' | 'gist'>) => claim.gist ?? claim.text;
	const byName = new Map(file.claims.flatMap(({ id, label }) => [[id.toLowerCase(), id] as const, [label.toLowerCase(), id] as const]));
	/** The claim somebody means by `59d`, `P3`, `u1`, or by a line of the list, which goes on after the name. */
	const read = (text: string): string | undefined => {
		const name = (text.trim().split(/\s*·\s*/)[0] ?? '').toLowerCase();
		return byName.get(name) ?? critique.claims.find(({ id }) => id === name)?.id;
	};
	const label = (id: string): string => {
		const claim = graph.claims.get(id);
		if (claim) return claim.label;
		const step = graph.relations.get(id) ?? critique.relations.find((one) => one.id === id);
		return step ? words.stepFrom(step.from.map(label), label(step.to)) : id;
	};
	const link = (id: string) =>
		graph.claims.has(id)
			? element('a', { class: 'id', href: href(graph.claims.get(id)?.url ?? '') }, label(id))
			: element('b', 'id', label(id));
	const told = byId('critique-told');

	/** Keeps and shows a change. */
	function change(next: Partial<Critique>): void {
		critique = { ...critique, ...next };
		remember(KEY, toCritiqueJson(critique));
		draw();
	}
	const choose = (id: string, to: 'accepted' | 'rejected' | undefined) =>
		change({
			accepted: [...critique.accepted.filter((one) => one !== id), ...(to === 'accepted' ? [id] : [])],
			rejected: [...critique.rejected.filter((one) => one !== id), ...(to === 'rejected' ? [id] : [])],
		});

	/** Accept, reject or leave open. */
	function choice(id: string): HTMLElement {
		const state = critique.accepted.includes(id) ? 'accepted' : critique.rejected.includes(id) ? 'rejected' : '';
		return element(
			'fieldset',
			'c-choice',
			element('legend', 'vh', words.whatYouThink(label(id))),
			...(['accepted', 'rejected', ''] as const).map((value) => {
				const input = element('input', { type: 'radio', name: `choice-${id}`, value, checked: value === state });
				input.addEventListener('change', () => choose(id, value === '' ? undefined : value));
				return element('label', 'pick', input, words.choices[value]);
			}),
		);
	}
	const aim = (type: OwnRelation['type'], id: string) => {
		const form = byId<HTMLFormElement>('add-relation');
		(form.elements.namedItem('to') as HTMLInputElement).value = label(id);
		(form.querySelector(`input[value=${type}]`) as HTMLInputElement).checked = true;
		const from = form.elements.namedItem('from') as HTMLInputElement;
		from.value ||= critique.claims.at(-1)?.id ?? '';
		offerSteps();
		form.scrollIntoView({ block: 'nearest' });
		from.focus();
	};
	function claimLine(claim: Claim): HTMLElement {
		return element(
			'li',
			{ class: claimSigns[presentationOf(claim).sign].hue },
			element('p', '', link(claim.id), ` ${wording(claim)}`),
			element(
				'div',
				't-acts',
				choice(claim.id),
				...relationTypes.map((type) => {
					const { act } = relationKinds[type];
					return button(act, () => aim(type, claim.id), { 'aria-label': words.actOn(act, claim.label) });
				}),
			),
		);
	}

	const search = byId<HTMLInputElement>('find-claim');
	/** The propositions and all that was decided on, until something is looked for. */
	function drawClaims(): void {
		const asked = search.value.toLowerCase().trim().split(/\s+/).filter(Boolean);
		const decided = new Set([...critique.accepted, ...critique.rejected]);
		const found = file.claims.filter((claim) => {
			if (asked.length === 0) return claim.proposition !== undefined || decided.has(claim.id);
			const own = [claim.id, claim.label].some((name) => name.toLowerCase() === asked[0]);
			const text = `${claim.text} ${claim.gist ?? ''}`.toLowerCase();
			return own || asked.every((word) => text.includes(word));
		});
		const shown = asked.length === 0 ? (found.length > 0 ? found : file.claims).slice(0, 40) : found.slice(0, SHOWN);
		byId('claims').replaceChildren(...shown.map(claimLine));
		byId('found').textContent =
			asked.length === 0 ? '' : found.length > shown.length ? words.someFound(shown.length, found.length) : words.allFound(found.length);
	}
	search.addEventListener('input', drawClaims);

	function drawOwn(): void {
		byId('own').replaceChildren(
			...critique.claims.map(({ id, text, kind }) =>
				element(
					'li',
					'own',
					element('p', '', element('b', 'id', id), ` ${text}${kind && kind !== 'claim' ? words.asKind(kinds[kind].noun.one) : ''}`),
					button(
						words.remove,
						() =>
							change({
								claims: critique.claims.filter((one) => one.id !== id),
								relations: withoutEnds(critique.relations.filter((one) => one.to !== id && !one.from.includes(id))),
							}),
						{ 'aria-label': words.removeNamed(id) },
					),
				),
			),
		);
		byId('relations').replaceChildren(
			...critique.relations.map(({ id, type, from, to, why }) =>
				element(
					'li',
					{ class: relationKinds[type].className },
					element(
						'p',
						'',
						...from.flatMap((one, index) => [index > 0 ? words.and : '', link(one)]),
						` ${agree(relationKinds[type].verb, from.length)} `,
						link(to),
						`. ${why}`,
					),
					button(words.remove, () => change({ relations: withoutEnds(critique.relations.filter((one) => one.id !== id)) }), {
						'aria-label': words.removeNamed(id),
					}),
				),
			),
		);
		byId('all-claims').replaceChildren(
			...critique.claims.map(({ id, text }) => element('option', { value: words.nameAndWords(id, text.slice(0, 80)) })),
			...file.claims.map((claim) => element('option', { value: words.nameAndWords(claim.label, wording(claim).slice(0, 80)) })),
		);
	}
	/** Without attacks on steps that are gone. */
	const withoutEnds = (relations: OwnRelation[]) =>
		relations.filter(({ to }) => !/^ur\d/.test(to) || relations.some(({ id }) => id === to));

	function drawResult(): void {
		const { changed, after, statuses, graph: joined } = testCritique(file, critique);
		/** What the reader chose, or the word for how it stands. */
		const word = (id: string) =>
			critique.accepted.includes(id)
				? words.acceptedByYou
				: critique.rejected.includes(id)
					? words.rejectedByYou
					: statusWords[statuses.after.get(id) ?? 'open'].word;
		const propositions = file.claims.filter(({ proposition }) => proposition !== undefined);
		const problems = checkCritique(file, critique);
		const was = new Map(changed.map((one) => [one.id, one]));
		const line = (id: string, why: string) => {
			const now = after.labels.get(id) ?? 'undecided';
			const claim = joined.claims.get(id);
			return element(
				'li',
				{ class: `c-${now}` },
				element(
					'p',
					'',
					link(id),
					' ',
					element('b', '', word(id)),
					was.has(id) ? element('i', '', words.withoutYou(statusWords[statuses.before.get(id) ?? 'open'].word)) : '',
				),
				element('p', 'at', claim ? wording(claim) : ''),
				why === '' ? undefined : element('p', 'at', why),
			);
		};
		const others = changed.filter(({ id }) => graph.claims.get(id)?.proposition === undefined);
		byId('result').replaceChildren(
			...(propositions.length > 0 ? [element('ol', 'c-fares', ...propositions.map(({ id }) => line(id, was.get(id)?.why ?? '')))] : []),
			element('p', '', changed.length === 0 ? words.nothingFares : words.otherwise(changed.length)),
			...(others.length > 0 ? [element('ol', 'c-fares', ...others.slice(0, 40).map(({ id, why }) => line(id, why)))] : []),
			...(others.length > 40 ? [element('p', 'at', words.andMore(others.length - 40))] : []),
			...(problems.length > 0 ? [element('ul', 'c-problems', ...problems.map((one) => element('li', '', one)))] : []),
		);
	}

	/** Focus stays where it was, by the name or label of what had it. */
	function draw(): void {
		const had = document.activeElement as HTMLInputElement | null;
		const radio = had?.matches('.c-choice input') ? [had.name, had.value] : undefined;
		drawClaims();
		drawOwn();
		drawResult();
		if (radio) document.querySelector<HTMLInputElement>(`.c-choice input[name="${radio[0]}"][value="${radio[1]}"]`)?.focus();
	}

	const nextId = (prefix: string, taken: readonly { id: string }[]) =>
		`${prefix}${Math.max(0, ...taken.map(({ id }) => Number(id.slice(prefix.length)))) + 1}`;
	byId<HTMLFormElement>('add-claim').addEventListener('submit', (event) => {
		event.preventDefault();
		const form = event.target as HTMLFormElement;
		const data = new FormData(form);
		const text = String(data.get('text')).trim();
		if (text === '') return;
		const kind = String(data.get('kind')) as ClaimKind;
		change({ claims: [...critique.claims, { id: nextId('u', critique.claims), text, ...(kind === 'claim' ? {} : { kind }) }] });
		form.reset();
		(form.elements.namedItem('text') as HTMLElement).focus();
	});

	const relationForm = byId<HTMLFormElement>('add-relation');
	const stepField = byId('step-field');
	/** An objection may be aimed at a line to the claim instead of the claim. */
	function offerSteps(): void {
		const data = new FormData(relationForm);
		const to = read(String(data.get('to')));
		const steps =
			to === undefined || relationRow({ type: typeOf(data) }).targets === 'claims'
				? []
				: [...graph.bearingOn(to), ...critique.relations.filter((one) => one.to === to)];
		stepField.hidden = steps.length === 0;
		const select = relationForm.elements.namedItem('step') as HTMLSelectElement;
		const chosen = select.value;
		select.replaceChildren(
			element('option', { value: '' }, words.claimItself),
			...steps.map((one) => element('option', { value: one.id }, words.lineFrom(relationRow(one).aim.join, one.from.map(label)))),
		);
		select.value = steps.some(({ id }) => id === chosen) ? chosen : '';
	}
	relationForm.addEventListener('input', (event) => {
		if ((event.target as HTMLElement).matches('[name=to], [name=type]')) offerSteps();
	});
	relationForm.addEventListener('submit', (event) => {
		event.preventDefault();
		const data = new FormData(relationForm);
		const say = (text: string) => {
			byId('relation-told').textContent = text;
		};
		const names = String(data.get('from')).includes('·')
			? [String(data.get('from'))]
			: String(data.get('from'))
					.split(/[\s,;+]+/)
					.filter(Boolean);
		const from = names.map(read);
		const unknown = names.filter((_name, index) => from[index] === undefined);
		if (unknown.length > 0) return say(words.noClaims(unknown));
		const target = read(String(data.get('to')));
		if (target === undefined) return say(words.noClaims([String(data.get('to'))]));
		const step = stepField.hidden ? '' : String(data.get('step') ?? '');
		const relation: OwnRelation = {
			id: nextId('ur', critique.relations),
			type: typeOf(data),
			from: [...new Set(from as string[])],
			to: step || target,
			why: String(data.get('why')).trim(),
		};
		const tried = { ...critique, relations: [...critique.relations, relation] };
		const problem = problemOf(file, tried, relation.id);
		if (problem) return say(problem);
		change(tried);
		relationForm.reset();
		offerSteps();
		say(
			words.added(
				from.map((id) => label(id as string)),
				sideOf(relation),
				label(relation.to),
			),
		);
	});

	const title = byId<HTMLInputElement>('critique-title');
	const author = byId<HTMLInputElement>('critique-author');
	const nameIt = () => {
		title.value = critique.title ?? '';
		author.value = critique.author ?? '';
	};
	const rename = () => {
		const { title: _title, author: _author, ...rest } = critique;
		const [called, by] = [title.value.trim(), author.value.trim()];
		critique = { ...rest, ...(called === '' ? {} : { title: called }), ...(by === '' ? {} : { author: by }) };
		remember(KEY, toCritiqueJson(critique));
	};
	title.addEventListener('input', rename);
	author.addEventListener('input', rename);
	const fileName = () =>
		`${
			[words.fileName, critique.author ?? critique.title ?? '']
				.join('-')
				.toLowerCase()
				.replace(/[^a-z0-9]+/g, '-')
				.replace(/^-|-$/g, '') || words.fileName
		}`;
	for (const made of document.querySelectorAll<HTMLButtonElement>('button[data-save]'))
		made.addEventListener('click', async () => {
			const how = made.dataset['save'];
			if (how === 'print') return print();
			if (how === 'json') save(`${fileName()}.json`, 'application/json', toCritiqueJson(critique));
			else {
				const { toCritiqueArgdown } = await import('../../../lessons/critique-to-argdown.ts');
				save(`${fileName()}.argdown`, 'text/plain', toCritiqueArgdown(file, critique, file.baseUrl));
			}
			told.textContent = words.savedAs(`${fileName()}.${how}`);
		});
	byId<HTMLInputElement>('open-critique').addEventListener('change', async (event) => {
		const input = event.target as HTMLInputElement;
		const { critique: opened, problems } = parseCritique((await input.files?.[0]?.text()) ?? '');
		input.value = '';
		if (!opened) {
			told.textContent = problems.slice(0, 3).join(' ');
			return;
		}
		critique = opened;
		change({});
		nameIt();
		told.textContent = opened.edition === file.version ? words.opened : words.openedOther(opened.edition, file.version);
	});
	const anew = byId<HTMLButtonElement>('anew');
	const calm = () => {
		delete anew.dataset['sure'];
		anew.textContent = words.startOver;
	};
	anew.addEventListener('click', () => {
		if (anew.dataset['sure'] === undefined) {
			anew.dataset['sure'] = '';
			anew.textContent = words.eraseAll;
			return;
		}
		calm();
		critique = fresh();
		change({});
		remember(KEY, null);
		nameIt();
		told.textContent = words.erased;
	});
	anew.addEventListener('blur', calm);
	nameIt();
	draw();
}

const classroom = await enterClassroom(byId('critique'));
if (classroom) begin(classroom);
