/** What is told of a claim, as a tree: the card beside its sentence and the entry under its paragraph are one thing. */

import * as words from '#words/reading.ts';
import { type Bearing, type ClaimCard, describeLine } from '../../argument/describe-claim.ts';
import { bindSigns } from '../../formats/bind-signs.ts';
import { route } from '../../model/routes.ts';
import { textIn } from '../../words/edited.ts';
import { dot, h, type TreeChild, type TreeElement } from './tree.ts';

/** A card and where its links lead. */
export interface CardData extends ClaimCard {
	/** Where each claim named on it is read: id → path. */
	read: Record<string, string>;
	/** Concepts its words name: term → path. */
	terms: Record<string, string>;
	/** Whether it has a map of its own. */
	map: boolean;
}

/** How many reasons and objections a card tells. */
const MOST = { against: 3, reasons: 2 };

/** The address of a path, and of the place where a claim is read. */
export interface Addresses {
	href(path: string): string;
}

/** The children of a card or an entry. */
export function buildEntry(card: CardData, { href }: Addresses): TreeElement[] {
	const to = (id: string) => href(card.read[id] ?? route.anchor(id));
	const link = (id: string, label: string) => h('a', { href: to(id), 'data-claim': id }, label);
	const page = card.proposition === undefined ? route.anchor(card.id) : route.proposition(card.proposition);
	const shown = card.against.slice(0, MOST.against);
	const reasons = card.reasons.slice(0, card.against.length > 0 ? MOST.reasons : undefined);
	const left = card.against.length - shown.length;
	const leftFor = card.reasons.length - reasons.length;
	const steps = (list: readonly Bearing[]) => h('ul', 'steps', ...list.map((one) => buildStep(one, link)));
	const rest: TreeChild[] = [
		...(left > 0 ? [h('a', { href: href(page) }, words.moreAgainst(left)), '. '] : []),
		...(leftFor > 0 ? [h('a', { href: href(page) }, words.moreFor(leftFor)), '. '] : []),
	];
	const terms = Object.entries(card.terms);
	return [
		h('p', 'id', card.label, ...dot(), card.kind),
		h('h3', { ...textIn }, card.words),
		h('p', 'who', card.holder),
		h('p', 'status', ...(card.status.word ? [h('b', '', `${card.status.word}.`), ' '] : []), card.status.sentence),
		...card.notes.map((note) => h('p', 'remark', bindSigns(note))),
		...(shown.length > 0 ? [h('h4', '', words.against), steps(shown)] : []),
		...(reasons.length > 0 ? [h('h4', '', words.reasons), steps(reasons)] : []),
		...(rest.length > 0 ? [h('p', 'rest', ...rest)] : []),
		...(card.outward.length > 0
			? [
					h(
						'p',
						'rest',
						...card.outward.flatMap((one, index): TreeChild[] => [
							index === 0 ? words.itself(one.move) : `; ${words.again(one.move)}`,
							' ',
							link(one.id, one.label),
							one.doubtful && ' (?)',
						]),
						'.',
					),
				]
			: []),
		...(card.across ?? []).map((one) =>
			h('p', 'rest', words.itself(one.move), ' ', h('a', { href: one.address }, one.name), `: ${one.words}`),
		),
		...(card.parts.length > 0 ? [h('p', 'rest', words.parts, ' ', ...join(card.parts.map((part) => link(part.id, part.label))))] : []),
		...(terms.length > 0
			? [h('p', 'rest', words.terms, ' ', ...join(terms.map(([term, path]) => h('a', { href: href(path) }, term))))]
			: []),
		h(
			'p',
			'go',
			h('a', { href: `${href(route.anchor(card.id))}#cite` }, words.cite),
			' ',
			...(card.map ? [h('a', { href: `${href(page)}#map` }, words.map), ' '] : []),
			h('a', { href: href(page) }, words.page),
			' ',
			h('a', { href: href(route.anchor(card.passage)) }, card.paragraph),
		),
	];
}

/** The entry of a claim under its paragraph, where there is no card. */
export function wrapEntry(card: CardData, children: readonly TreeChild[]): TreeElement {
	return h('div', { class: `entry ${card.classes}`, role: 'doc-footnote', id: `n-${card.id}` }, ...children);
}

function join(links: readonly TreeElement[]): TreeChild[] {
	return links.flatMap((link, index) => (index === 0 ? [link] : [', ', link]));
}

function buildStep(bearing: Bearing, link: (id: string, label: string) => TreeElement): TreeElement {
	return h(
		'li',
		`${bearing.layer}${bearing.doubtful ? ' doubtful' : ''}`,
		h('span', { class: 'w', ...textIn }, bearing.words),
		' ',
		h(
			'span',
			'by',
			link(bearing.claim, bearing.label),
			...(bearing.with.length > 0 ? [` ${words.withOthers(bearing.with)}`] : []),
			...dot(),
			`${bearing.by} `,
			h('span', 'line', `(${describeLine(bearing, bearing.aim)})`),
		),
	);
}
