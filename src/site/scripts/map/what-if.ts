/** “What if”: relabels the argument at every choice. The state is the address: `?out=p67a,source:hess2004,kind:evidence&in=p14d`. */

import { capitalize } from '#words/grammar.ts';
import { labels } from '#words/labels.ts';
import * as words from '#words/scripts-what-if.ts';
import { type Choice, parseTried, selectChosen, type Tried, toChoice, toLabellingChoices, toQuery } from '../../../argument/choices.ts';
import { describeGround } from '../../../argument/describe-label.ts';
import { type ArgumentGraph, restrictTo } from '../../../argument/graph.ts';
import { type Label, type Labelling, labelGrounded } from '../../../argument/labelling.ts';
import { isSure } from '../../../model/doubt.ts';
import { type Layer, layerNames } from '../../../model/layers.ts';
import { isObjection, weighs } from '../../../model/relations.ts';
import type { Argument } from '../../data/argument-file.ts';
import { link, loadArgument } from '../shell/argument.ts';
import { element } from '../shell/elements.ts';
import { readName } from './which.ts';

const form = document.querySelector('.trying') as HTMLFormElement;
const what = form.elements.namedItem('what') as HTMLInputElement;
const chips = form.querySelector('.chips') as HTMLElement;
const reset = form.querySelector('button[type=reset]') as HTMLButtonElement;
const tally = document.getElementById('try-tally') as HTMLElement;
const sum = document.getElementById('try-sum') as HTMLElement;
const changes = document.getElementById('changes') as HTMLElement;
const wholes = [...form.querySelectorAll<HTMLInputElement>('input[name=whole]')];
const linesChosen = [...form.querySelectorAll<HTMLInputElement>('input[name=lines]')];
/** The argument of each layer and how it is labelled before anything is tried. */
const untried = new Map<Layer, { graph: ArgumentGraph; labelling: Labelling }>();
function labelLayer(argument: Argument, layer: Layer): { graph: ArgumentGraph; labelling: Labelling } {
	const known = untried.get(layer);
	if (known) return known;
	const graph = restrictTo(argument.graph, layer);
	const made = { graph, labelling: labelGrounded(graph) };
	untried.set(layer, made);
	return made;
}

/** What the address says; a claim may be named there as it is printed, 67a or P3. */
async function read(): Promise<Tried> {
	const { accepted, rejected, layer } = parseTried(new URLSearchParams(location.search));
	const meant = (choice: Choice): Choice =>
		choice.what === 'id' ? { what: 'id', value: argument?.find(choice.value) ?? choice.value } : choice;
	const argument = accepted.length + rejected.length > 0 ? await loadArgument() : undefined;
	return { accepted: accepted.map(meant), rejected: rejected.map(meant), layer };
}
function go(tried: Tried): void {
	const query = toQuery(tried);
	history.pushState(null, '', location.pathname + (query ? `?${query}` : ''));
	void show();
}
const without = (tried: Tried, choice: Choice): Tried => {
	const keep = (one: Choice) => toChoice(one) !== toChoice(choice);
	return { ...tried, accepted: tried.accepted.filter(keep), rejected: tried.rejected.filter(keep) };
};
const nameOf = (argument: Argument, choice: Choice): string =>
	choice.what === 'kind' || choice.what === 'voice'
		? (wholes.find((input) => input.value === toChoice(choice))?.parentElement?.textContent?.trim() ?? toChoice(choice))
		: argument.name(choice.value);

function chip(argument: Argument, choice: Choice, side: 'in' | 'out'): HTMLLIElement {
	const take = element('button', '', '×');
	take.type = 'button';
	take.setAttribute('aria-label', words.takeBack(nameOf(argument, choice)));
	take.addEventListener('click', () => {
		void read().then((tried) => go(without(tried, choice)));
		what.focus();
	});
	const n = choice.what === 'id' ? '' : words.claimsMeant(selectChosen(argument, choice).length);
	return element('li', side, element('b', '', side === 'in' ? words.accepted : words.leftOut), ` ${nameOf(argument, choice)}${n}`, take);
}

/** What is shown: the argument as far as the chosen layer reaches, before anything was tried and now. */
interface Shown {
	argument: Argument;
	graph: ArgumentGraph;
	before: Labelling;
	now: Labelling;
}

/** Objections to a claim that deny it or ask for a reason, and how many of them stand. */
function standing({ graph, now }: Shown, id: string): [stand: number, all: number] {
	const objections = graph
		.wordingsOf(id)
		.flatMap((wording) => graph.objectionsTo(wording))
		.filter((one) => isSure(one) && isObjection(one) && weighs(one));
	return [objections.filter((one) => now.labels.get(one.id) === 'in').length, objections.length];
}
const reason = ({ graph, now }: Shown, id: string) => describeGround(graph, now, id);

function showVerdicts(shown: Shown, chosen: boolean): void {
	const { before, now } = shown;
	for (const item of document.querySelectorAll<HTMLElement>('#verdicts > li')) {
		const id = item.dataset['id'] as string;
		const label = now.labels.get(id) as Label;
		const was = before.labels.get(id);
		const [mark, changed, because] = ['.label', '.changed', '.because'].map((one) => item.querySelector(one) as HTMLElement) as [
			HTMLElement,
			HTMLElement,
			HTMLElement,
		];
		mark.className = `label ${label}`;
		mark.textContent = labels[label];
		changed.textContent = label === was ? '' : words.was(labels[was ?? 'undecided']);
		const [left, all] = standing(shown, id);
		const more = chosen && all > 0 && now.grounds.get(id)?.type !== 'chosen' ? words.objectionsStand(left, all) : '';
		because.textContent = reason(shown, id) + more;
	}
}

function showChanges(shown: Shown, meant: ReadonlySet<string>): void {
	const { argument, before, now } = shown;
	const groups = Object.entries(words.becomes) as [Label, string][];
	const changed = argument.claims.filter(({ id }) => now.labels.get(id) !== before.labels.get(id) && !meant.has(id));
	const parts = groups.flatMap(([label, title]) => {
		const claims = changed.filter(({ id }) => now.labels.get(id) === label);
		if (claims.length === 0) return [];
		const items = claims.map((claim) => {
			const to = link(claim.url, claim.label);
			to.className = 'id';
			return element('li', '', to, ` ${capitalize(claim.gist ?? claim.text)} `, element('i', '', reason(shown, claim.id)));
		});
		return [element('h3', '', words.counted(title, claims.length)), element('ul', '', ...items)];
	});
	changes.hidden = meant.size === 0;
	changes.querySelector('div')?.replaceChildren(...(parts.length > 0 ? parts : [element('p', '', words.nothingChanges)]));
	const given = argument.claims.map(({ id }) => now.labels.get(id));
	const n = (label: Label) => given.filter((one) => one === label).length;
	sum.textContent = words.sumOf(given.length, n('in'), n('out'), n('undecided'));
	tally.textContent =
		meant.size === 0
			? ''
			: words.changed(
					changed.length,
					argument.propositions.filter(({ id }) => now.labels.get(id) === 'in').length,
					argument.propositions.length,
				);
}

/** Shows what the address says. */
async function show(): Promise<void> {
	try {
		const tried = await read();
		const all = [...tried.accepted, ...tried.rejected];
		// nothing is fetched before something is tried
		for (const input of linesChosen) input.checked = input.value === tried.layer;
		if (all.length === 0 && untried.size === 0 && linesChosen.every((input) => input.checked === input.defaultChecked)) return;
		const argument = await loadArgument();
		const { graph, labelling: before } = labelLayer(argument, tried.layer);
		const known = (choice: Choice) =>
			choice.what !== 'id' || argument.graph.claims.has(choice.value) || argument.graph.relations.has(choice.value);
		const shown: Shown = { argument, graph, before, now: labelGrounded(graph, toLabellingChoices(argument, tried)) };
		chips.replaceChildren(
			...tried.rejected.filter(known).map((one) => chip(argument, one, 'out')),
			...tried.accepted.filter(known).map((one) => chip(argument, one, 'in')),
		);
		for (const input of wholes) input.checked = tried.rejected.some((one) => toChoice(one) === input.value);
		reset.hidden = all.length === 0;
		const meant = new Set(all.flatMap((choice) => selectChosen(argument, choice)));
		showVerdicts(shown, all.length > 0);
		showChanges(shown, meant);
		const lost = all.filter((choice) => !known(choice) || (choice.what === 'source' && selectChosen(argument, choice).length === 0));
		if (lost.length > 0) {
			tally.textContent += ` ${lost.map((one) => (known(one) ? words.nothingReportedFrom(nameOf(argument, one)) : words.thereIsNo(one.value))).join(' ')}`;
		}
	} catch (error) {
		tally.textContent = error instanceof Error ? error.message : String(error);
	}
}

form.addEventListener('submit', async (event) => {
	event.preventDefault();
	try {
		const argument = await loadArgument();
		const id = readName(argument, what, event.submitter);
		if (!id) return;
		const choice: Choice = argument.graph.claims.has(id) ? { what: 'id', value: id } : { what: 'source', value: id };
		const tried = without(await read(), choice);
		const accept = (event.submitter as HTMLButtonElement | null)?.value === 'in';
		what.value = '';
		go(accept ? { ...tried, accepted: [...tried.accepted, choice] } : { ...tried, rejected: [...tried.rejected, choice] });
	} catch (error) {
		tally.textContent = error instanceof Error ? error.message : String(error);
	}
});
what.addEventListener('input', () => what.setCustomValidity(''));
for (const input of wholes) {
	input.addEventListener('change', async () => {
		const [, kind, value] = /^(kind|voice):(.+)$/.exec(input.value) as RegExpExecArray;
		const choice: Choice = { what: kind as 'kind' | 'voice', value: value as string };
		const tried = without(await read(), choice);
		go(input.checked ? { ...tried, rejected: [...tried.rejected, choice] } : tried);
	});
}
for (const input of linesChosen) {
	input.addEventListener('change', async () =>
		go({ ...(await read()), layer: layerNames.find((name) => name === input.value) ?? 'editors' }),
	);
}
form.addEventListener('reset', (event) => {
	event.preventDefault();
	what.value = '';
	go(parseTried(new URLSearchParams()));
});
addEventListener('popstate', () => void show());
form.hidden = false;
void show();
