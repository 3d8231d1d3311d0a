/** Several critiques side by side, as tables and in their own words. */
import * as words from '#words/scripts-compare.ts';
import { statuses as statusWords } from '#words/statuses.ts';
import { compareCritiques } from '../../../lessons/compare-critiques.ts';
import { sideNames, sideOf, sides } from '../../../model/relations.ts';
import type { Classroom } from '../../teach/lesson-file.ts';
import { element } from '../shell/elements.ts';
import { href } from './classroom.ts';
import type { Opened } from './critique-pile.ts';

type Graph = Classroom['graph'];

function labelOf(graph: Graph, id: string): string {
	const step = graph.relations.get(id);
	const label = (end: string) => labelOf(graph, end);
	return graph.claims.get(id)?.label ?? (step ? words.step(step.from.map(label), label(step.to)) : id);
}

const td = (text: string) => element('td', '', text);
/** The head of a row: what it is about. */
function head(graph: Graph, id: string): HTMLElement {
	const claim = graph.claims.get(id);
	const link = element('a', { class: 'id', href: href(claim?.url ?? graph.relations.get(id)?.url ?? '') }, labelOf(graph, id));
	return element('th', { scope: 'row' }, link, ' ', element('span', 'at', claim?.gist ?? claim?.text));
}
/** A table that can be scrolled; nothing where it has no rows. */
function table(title: string, heads: readonly string[], rows: readonly HTMLElement[][]): HTMLElement[] {
	if (rows.length === 0) return [];
	const columns = heads.map((one) => element('th', { scope: 'col' }, one));
	const body = rows.map((row) => element('tr', '', ...row));
	const made = element('table', '', element('thead', '', element('tr', '', element('td'), ...columns)), element('tbody', '', ...body));
	return [
		element(
			'section',
			{ class: 'c-table', 'aria-label': title },
			element('h2', '', title),
			element('div', { class: 'c-scroll', tabindex: 0, role: 'group', 'aria-label': title }, made),
		),
	];
}

/** A critique in its author's words. */
function viewOwnWords(graph: Graph, { name, critique }: Opened): HTMLElement {
	const label = (id: string) => labelOf(graph, id);
	return element(
		'article',
		'',
		element('h3', '', name),
		element('ul', '', ...critique.claims.map(({ id, text }) => element('li', '', element('b', 'id', id), ` ${text}`))),
		element(
			'ul',
			'',
			...critique.relations.map(({ from, to, type, why }) => {
				const side = sideOf({ type });
				return element('li', sides[side].className, words.ownLine(from.map(label), side, label(to), why));
			}),
		),
	);
}

/** What was decided, what was aimed at, how the propositions fare, and where a class agrees; nothing where nothing was opened. */
export function viewComparison({ file, graph }: Classroom, pile: readonly Opened[]): HTMLElement[] {
	if (pile.length === 0) return [];
	const names = pile.map(({ name }) => name);
	const view = compareCritiques(
		file,
		pile.map(({ critique }) => critique),
	);
	return [
		element('p', '', words.compared(pile.length, words.percent(view.agreement))),
		...table(
			words.howPropositionsStand,
			[...names, words.agreement],
			view.outcomes.map(({ id, labels, statuses, agreement }) => [
				head(graph, id),
				...labels.map((label, index) => element('td', `c-${label}`, statuses[index] && statusWords[statuses[index]].word)),
				td(words.percent(agreement)),
			]),
		),
		...table(
			words.acceptedAndRejected,
			[...Object.values(words.choices), words.agreement],
			view.choices.map(({ id, tally: { accepted, rejected, open }, agreement }) => [
				head(graph, id),
				...[accepted, rejected, open].map((n) => td(String(n))),
				td(words.percent(agreement)),
			]),
		),
		...table(
			words.aims,
			sideNames.map((side) => sides[side].passive),
			view.targets.map(({ id, supportedBy, attackedBy }) => [
				head(graph, id),
				...[supportedBy, attackedBy].map((list) => td(list.map((index) => names[index]).join(', '))),
			]),
		),
		element(
			'section',
			{ 'aria-label': words.ownWords },
			element('h2', '', words.ownWords),
			element('div', 'c-side-by-side', ...pile.map((opened) => viewOwnWords(graph, opened))),
		),
	];
}
