/** The panel beside the whole map: tells what was chosen, in words that lead on. */
import { capitalize } from '#words/grammar.ts';
import * as words from '#words/scripts-whole-map.ts';
import { describeDrawn } from '../../../argument/describe-drawn.ts';
import { describeRelation, describeSort } from '../../../argument/describe-relation.ts';
import { holder, wordsAlone } from '../../../argument/set-phrases.ts';
import type { Claim, Relation } from '../../../model/edition.ts';
import { layers } from '../../../model/layers.ts';
import { classesOf } from '../../../model/presentation.ts';
import { relationRow, sides } from '../../../model/relations.ts';
import { route } from '../../../model/routes.ts';
import type { Argument } from '../../data/argument-file.ts';
import { link } from '../shell/argument.ts';
import { button, byId, element } from '../shell/elements.ts';
import { sign } from '../shell/signs.ts';
import type { answerBand, answerClaim, answerRelation, answerWork } from './whole-map-answer.ts';
import * as ids from './whole-map-ids.ts';

/** The attribute of what chooses something on the map, by its id. */
const CHOOSE = 'choose';

interface Heard {
	/** The panel is closed by its button or by Escape. */
	leave(): void;
	/** Something is chosen that the panel names. */
	choose(id: string): void;
	/** Whether the map has a node for this claim or work. */
	has(id: string): boolean;
}

/** What is told; `className` is how the panel looks. */
interface PanelContent {
	title: (string | Node)[];
	children: Node[];
	className?: string;
}

export interface Panel {
	/** Whether nothing is told. */
	readonly closed: boolean;
	/** How much of the window the panel covers, in px. */
	covered(): number;
	bringIntoSight(): void;
	close(): void;
	/** Whether the keyboard is in it. */
	hasFocus(): boolean;
	tell(content: PanelContent): void;
	tellClaim(argument: Argument, claim: Claim, answer: ReturnType<typeof answerClaim>): void;
	tellRelation(argument: Argument, relation: Relation, answer: ReturnType<typeof answerRelation>): void;
	tellBand(argument: Argument, answer: ReturnType<typeof answerBand>): void;
	tellWork(argument: Argument, key: string, answer: ReturnType<typeof answerWork>): void;
	/** A claim or work: chosen when it is clicked, and a page of its own all the same. */
	nameOf(argument: Argument, id: string): HTMLAnchorElement;
	/** What a relation does, which chooses it, and is a page of its own all the same. */
	doing(relation: Relation, said: string): HTMLAnchorElement;
	gist(claim: Claim | undefined): string;
	/** Why a relation holds, and who draws it. */
	reason(relation: Relation): string;
}

const gist = (claim: Claim | undefined): string => (claim ? (claim.gist ?? claim.text) : '');
const whoDraws = (relation: Relation): string => `${capitalize(describeDrawn(relation))}.`;
const reason = (relation: Relation): string => [relation.why, whoDraws(relation)].filter(Boolean).join(' ');
const list = (title: string, items: readonly Node[]): Node[] =>
	items.length > 0 ? [element('h3', '', title), element('ul', '', ...items)] : [];
const onward = (...links: (Node | false)[]): HTMLElement => element('p', 'go', ...links);

export function openPanel({ leave, choose, has }: Heard): Panel {
	const panel = byId(ids.detail);
	const says = byId(ids.says);
	panel.addEventListener('click', (event) => {
		const named = (event.target as Element).closest<HTMLElement>(`[data-${CHOOSE}]`);
		if (!named || event.ctrlKey || event.metaKey || event.shiftKey) return;
		event.preventDefault();
		choose(named.dataset[CHOOSE] as string);
	});
	panel.addEventListener('keydown', ({ key }) => {
		if (key === 'Escape') leave();
	});

	function nameOf(argument: Argument, id: string): HTMLAnchorElement {
		const claim = argument.graph.claims.get(id);
		const to = link(claim ? claim.url : route.source(id), argument.name(id));
		if (claim) to.className = 'id';
		if (has(id)) to.dataset[CHOOSE] = id;
		return to;
	}
	function doing(relation: Relation, said: string): HTMLAnchorElement {
		const to = link(relation.url, said);
		to.dataset[CHOOSE] = relation.id;
		to.className = 'does';
		return to;
	}
	const entry = (argument: Argument, id: string): HTMLLIElement =>
		element('li', '', nameOf(argument, id), ` ${gist(argument.graph.claims.get(id))}`);

	/** A relation with the claims at one of its ends, and the reason for it. */
	function line(argument: Argument, relation: Relation, end: 'premises' | 'target'): HTMLLIElement {
		const { graph } = argument;
		const { className, verb } = relationRow(relation);
		const step = graph.relations.get(relation.to);
		const item = element(
			'li',
			'',
			element('span', `${className} ${layers[relation.drawn].className}`, sign(`s-${relation.type}`)),
			doing(relation, end === 'target' ? verb.singular : step ? words.lineToIt(verb.passive) : verb.passive),
			end === 'target' && step ? words.theLine : ' ',
		);
		const named = end === 'premises' ? relation.from : step ? [...step.from, step.to] : [relation.to];
		for (const [index, id] of named.entries()) {
			if (index > 0) item.append(step && end === 'target' && index === named.length - 1 ? words.between.ends : words.between.premises);
			item.append(nameOf(argument, id));
		}
		item.append(` ${gist(graph.claims.get(named.at(-1) as string))}`, element('span', 'why', reason(relation)));
		return item;
	}

	function tell({ title, children, className = '' }: PanelContent): void {
		const heading = element('h2', { tabindex: -1 }, ...title);
		const close = button('×', leave, { class: 'close', 'aria-label': words.close });
		const inside = panel.contains(document.activeElement);
		panel.replaceChildren(heading, close, ...children);
		panel.className = `detail ${className}`.trim();
		panel.hidden = false;
		panel.scrollTop = 0;
		// heard once: who was in the panel goes to its heading, all others are told it
		if (inside) heading.focus({ preventScroll: true });
		says.textContent = inside ? '' : heading.textContent;
	}

	return {
		get closed() {
			return panel.hidden !== false;
		},
		covered: () => (getComputedStyle(panel).position === 'absolute' ? panel.offsetWidth + 12 : 0),
		bringIntoSight: () => panel.scrollIntoView({ block: 'nearest' }),
		close() {
			panel.hidden = true;
			says.textContent = '';
		},
		hasFocus: () => panel.contains(document.activeElement),
		tell,
		nameOf,
		doing,
		gist,
		reason,
		tellClaim(argument, claim, { bearing, drawn, works }) {
			const place = argument.places[claim.passage];
			tell({
				title: [element('b', '', claim.label), ' ', element('i', '', holder(claim))],
				children: [
					element('p', 'said', wordsAlone(claim)),
					...list(
						words.bearsOn,
						drawn.map((relation) => line(argument, relation, 'target')),
					),
					...list(
						words.forAndAgainst,
						bearing.map((relation) => line(argument, relation, 'premises')),
					),
					...list(
						words.sources,
						works.map((key) => element('li', '', nameOf(argument, key))),
					),
					onward(
						place !== undefined && link(place.read.replace(/#.*/, `#${claim.id}`), words.readIn(place.label)),
						link(claim.url, words.ownPage),
						link(route.without(claim.id), words.ifItFell),
					),
				],
				className: classesOf(claim),
			});
		},
		tellRelation(argument, relation, { step, against }) {
			const { graph, places } = argument;
			const place = places[relation.passage];
			tell({
				title: [
					element('span', relationRow(relation).className, sign(`s-${relation.type}`)),
					' ',
					element('b', '', relation.id),
					' ',
					element('i', '', describeRelation(relation, graph)),
				],
				children: [
					element('p', 'said', relation.why ?? ''),
					element('p', '', describeSort(relation), ` ${whoDraws(relation)}`),
					...list(
						words.from,
						relation.from.map((id) => entry(argument, id)),
					),
					...(step ? list(words.againstLine, [line(argument, step, 'target')]) : list(words.to, [entry(argument, relation.to)])),
					...list(
						words.againstThisLine,
						against.map((one) => line(argument, one, 'premises')),
					),
					onward(
						place !== undefined && link(place.read, words.readIn(place.label)),
						link(relation.url, words.ownPage),
						link(route.without(relation.id), words.ifItFailed),
					),
				],
			});
		},
		tellBand(argument, { part, proposition, side, relations }) {
			const { noun, preposition } = sides[side];
			const name = argument.name(proposition);
			const said = words.band(relations.length, noun.one, preposition, name, gist(argument.graph.claims.get(proposition)));
			tell({
				title: [element('b', '', words.fromTo(argument.sections[part] ?? part, name))],
				children: [element('p', 'said', said), element('ul', '', ...relations.map((relation) => line(argument, relation, 'premises')))],
			});
		},
		tellWork(argument, key, { claims }) {
			tell({
				title: [element('b', '', argument.name(key)), ' ', element('i', '', words.leaning(claims.length))],
				children: [
					element('ul', '', ...claims.map(({ id }) => entry(argument, id))),
					onward(link(route.source(key), words.workPage), link(route.without(`source:${key}`), words.ifLeftOut)),
				],
			});
		},
	};
}
