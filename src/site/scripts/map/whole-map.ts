/** The whole map, to be questioned: choose a node, filter, find the ways from one thing to another. Every state is an address. */
import * as words from '#words/scripts-whole-map.ts';
import { restrictTo } from '../../../argument/graph.ts';
import { fromSegment } from '../../../model/routes.ts';
import type { Argument } from '../../data/argument-file.ts';
import { loadArgument } from '../shell/argument.ts';
import { byId, element } from '../shell/elements.ts';
import { openLines } from './map-lines.ts';
import { openView } from './map-view.ts';
import {
	type AskedOfMap,
	changeAddress,
	choiceNames,
	type Filters,
	filterNames,
	needsArgument,
	readMapAddress,
} from './whole-map-address.ts';
import { answerBand, answerClaim, answerRelation, answerWork, keepBy, type Lit } from './whole-map-answer.ts';
import * as ids from './whole-map-ids.ts';
import { listenToKeys } from './whole-map-keys.ts';
import { openPanel } from './whole-map-panel.ts';
import { type Box, openSheet } from './whole-map-sheet.ts';

/** Pixels a unit at which titles and sources can just be read. */
const LEGIBLE = 0.14;
/** How long the map rests until its place is put into the address, in milliseconds. */
const REST = 250;
/** Narrower windows begin in the middle of the map: the whole would be a blur. In px. */
const SMALL = 700;

const frame = byId(ids.mapWindow);
const svg = frame.querySelector('svg') as SVGSVGElement;
const form = document.querySelector('.asking') as HTMLFormElement;
const field = (name: string) => form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement | null;
const lines = openLines(svg);
const sheet = openSheet(svg, lines);
const tally = element('span', { class: 'tally', role: 'status' });
form.querySelector('.sieve')?.append(tally);

let resting = 0;
const view = openView(frame, svg, () => {
	clearTimeout(resting);
	resting = window.setTimeout(() => {
		const { x, y, scale } = view.get();
		write({ at: [Math.round(x), Math.round(y), scale.toFixed(2)].join(',') });
	}, REST);
});
const panel = openPanel({ leave, choose: (id) => choose({ focus: id }, true), has: sheet.has });

/** Puts these into the address. A step that one may want to take back gets a place in the history. */
function write(changes: Readonly<Record<string, string>>, step = false): void {
	const url = changeAddress(location.href, changes);
	if (step) history.pushState(null, '', url);
	else history.replaceState(null, '', url);
}
const asked = (): AskedOfMap => readMapAddress(new URLSearchParams(location.search));

/** The argument as far as its lines are shown: what is asked of the map is answered by what it shows. */
async function loadShown(): Promise<Argument> {
	const argument = await loadArgument();
	const { within } = asked();
	return within === undefined ? argument : { ...argument, graph: restrictTo(argument.graph, within) };
}

/** Leaves what was chosen, and the filters as they are. */
function leave(): void {
	const had = panel.hasFocus();
	showNothing();
	write({ focus: '', band: '', from: '', to: '' }, true);
	if (had) frame.focus();
}

/** Dims what the form leaves out; nothing where no argument is needed. */
function sieve(argument: Argument | undefined): void {
	const filters = Object.fromEntries(filterNames.map((name) => [name, field(name)?.value ?? ''])) as Filters;
	const kept = argument && keepBy(argument, filters);
	sheet.keep(kept);
	tally.textContent = kept ? words.kept(kept.claims.size, argument.claims.length) : '';
}

async function showWays(argument: Argument, from: string, to: string): Promise<void> {
	const [{ answerWays, litWays }, { tellWays }] = await Promise.all([import('./whole-map-ways.ts'), import('./whole-map-tell-ways.ts')]);
	const found = answerWays(argument, from, to);
	const show = (chains: typeof found.chains, most: number) => {
		const lit = litWays(argument, from, to, chains);
		const box = sheet.boxOf([from, to, ...lit.nodes]);
		if (box) view.frame(box, most, panel.covered());
		sheet.light(lit);
	};
	tellWays(panel, argument, { from, to, ...found }, (chain) => show([[...chain]], 0.9));
	show(found.chains, 0.8);
}

/** Tells of what is chosen. Gives what of the map to light. */
function tellChosen(argument: Argument, id: string, band: string): Lit {
	const relation = argument.graph.relations.get(id);
	const claim = argument.graph.claims.get(id);
	if (relation) {
		const answer = answerRelation(argument, relation);
		panel.tellRelation(argument, relation, answer);
		return answer.lit;
	}
	if (claim) {
		const answer = answerClaim(argument, claim);
		panel.tellClaim(argument, claim, answer);
		return answer.lit;
	}
	if (id) {
		const answer = answerWork(argument, id);
		panel.tellWork(argument, id, answer);
		return answer.lit;
	}
	const answer = answerBand(argument, band);
	panel.tellBand(argument, answer);
	return answer.lit;
}

/** Brings a box into sight with what is around it: more for one node, beside which there is little to see. */
function frameChosen(box: Box, single: boolean): void {
	const room = single && frame.clientWidth >= 1000 ? 320 : 40;
	const around = { x: box.x - room, y: box.y - room / 2, width: box.width + 2 * room, height: box.height + room };
	view.frame(around, 0.75, panel.covered());
}

/** Tells of what is chosen, lights it, and brings it into sight where the reader `goes` there. The page is measured before it is changed, or it would be laid out twice. */
function showChosen(argument: Argument, id: string, band: string, goes: boolean): void {
	const lit = tellChosen(argument, id, band);
	const single = id !== '' && !argument.graph.relations.has(id);
	const box = goes
		? sheet.boxOf(single ? [id] : [...lit.nodes, ...lit.chosen].filter((node) => argument.graph.claims.has(node)))
		: undefined;
	if (box) frameChosen(box, single);
	sheet.light(lit);
}

/** Puts what the address says into the form. */
function fillForm({ lines: single }: AskedOfMap, query: URLSearchParams): void {
	for (const name of choiceNames) {
		const input = field(name);
		if (input) input.value = query.get(name) ?? '';
	}
	const box = field('lines') as HTMLInputElement | null;
	if (box) box.checked = single;
}

/** Shows what the address says. `moved`: the reader comes from elsewhere, so the drawing goes there. */
async function read(moved: boolean): Promise<void> {
	const wanted = asked();
	fillForm(wanted, new URLSearchParams(location.search));
	sheet.showLines(wanted.within, wanted.lines);
	const argument = needsArgument(wanted) ? await loadShown() : undefined;
	sieve(argument);
	if (argument) await answer(argument, wanted, moved);
	else showNothing();
	if (wanted.place) view.show(wanted.place);
}

function showNothing(): void {
	sheet.light();
	panel.close();
}

async function answer(argument: Argument, { focus, band, from, to, place }: AskedOfMap, moved: boolean): Promise<void> {
	const id = argument.graph.relations.has(focus) ? focus : (argument.find(focus) ?? '');
	const ends = { from: argument.find(from), to: argument.find(to) };
	for (const [name, end] of Object.entries(ends)) {
		const input = field(name);
		if (input && end) input.value = argument.name(end);
	}
	if (ends.from && ends.to) return showWays(argument, ends.from, ends.to);
	if (id || band) return showChosen(argument, id, band, moved && !place);
	showNothing();
	// an address that names what there is not is answered
	const lost = [focus, from, to].find((name) => name !== '' && argument.find(name) === undefined);
	if (lost === undefined) return;
	const { offerNames } = await which();
	const offer = await offerNames(argument, lost, (id) => choose({ focus: id }, true));
	panel.tell({ title: [words.notFound], children: [offer] });
}

function fail(error: unknown): void {
	const said = error instanceof Error ? error.message : String(error);
	panel.tell({ title: [element('b', '', words.cannotAnswer)], children: [element('p', '', said)] });
}
function choose(chosen: { focus: string } | { band: string }, moved = false): void {
	write({ focus: '', band: '', ...chosen, from: '', to: '', at: '' }, true);
	read(moved)
		.then(() => {
			// on a narrow page the panel stands below the map
			if (panel.covered() === 0 && !panel.closed) panel.bringIntoSight();
		})
		.catch(fail);
}

svg.addEventListener('click', (event) => {
	const node = (event.target as Element).closest('a');
	if (event.ctrlKey || event.metaKey || event.shiftKey) return;
	const line = lines.find(event);
	if (!node && !line) {
		frame.focus({ preventScroll: true });
		if (!panel.closed) leave();
		return;
	}
	event.preventDefault();
	choose(line?.band ? { band: line.band } : { focus: node ? fromSegment(node.id.slice(2)) : (line?.relation as string) });
});
/** What asks which claim or work is meant: loaded once somebody names one. */
const which = () => import('./which.ts');
const keys = listenToKeys({
	frame,
	svg,
	lines,
	view,
	load: loadShown,
	choose: (relation) => choose({ focus: relation }),
	leave() {
		const chosen = !panel.closed;
		if (chosen) leave();
		return chosen;
	},
	fail,
});
form.addEventListener('change', (event) => {
	const input = event.target as HTMLInputElement;
	if (input.name === 'lines') {
		write({ lines: input.checked ? '1' : '' });
		read(false).catch(fail);
	} else if (input.name === 'drawn') {
		keys.forget();
		write({ drawn: input.value }, true);
		read(false).catch(fail);
	} else if ((filterNames as readonly string[]).includes(input.name)) {
		write({ [input.name]: input.value }, true);
		loadShown().then(sieve).catch(fail);
	}
});
form.addEventListener('submit', async (event) => {
	event.preventDefault();
	try {
		const argument = await loadShown();
		const { readName } = await which();
		const [from, to] = await Promise.all(['from', 'to'].map((name) => readName(argument, field(name) as HTMLInputElement)));
		if (!from || !to) return;
		write({ from, to, focus: '', band: '', at: '' }, true);
		await read(true);
	} catch (error) {
		fail(error);
	}
});
form.addEventListener('input', (event) => (event.target as HTMLInputElement).setCustomValidity?.(''));
form.addEventListener('reset', (event) => {
	event.preventDefault();
	for (const input of form.querySelectorAll<HTMLInputElement>('input[type=text]')) input.value = '';
	write({ ...Object.fromEntries(choiceNames.map((name) => [name, ''])), from: '', to: '', focus: '', band: '', lines: '', at: '' }, true);
	read(false).catch(fail);
});
addEventListener('popstate', () => read(true).catch(fail));

form.hidden = false;
(form.querySelector('details') as HTMLDetailsElement).open =
	frame.clientWidth >= SMALL || [...choiceNames, 'from'].some((name) => new URLSearchParams(location.search).has(name));
for (const element of document.querySelectorAll<HTMLElement>('.lens, .stage .hint')) element.hidden = false;
const first = svg.querySelector<SVGAElement>('.centres a');
// where a node is named the map begins at it, and not with the whole, which would be drawn for a moment
const begin = sheet.boxOf([asked().focus]);
if (begin) frameChosen(begin, true);
else if (frame.clientWidth < SMALL && first) {
	const { x, y, width, height } = first.getBBox();
	view.frame({ x, y, width, height: height * 2 }, 1);
} else {
	view.showAll();
	if (view.get().scale < LEGIBLE) view.show({ ...view.get(), scale: 1.2 * LEGIBLE });
}
read(true).catch(fail);
