/**
 * The whole map, to be questioned: choose a node, filter, find the ways from one thing to another. Every state is an address:
 * `?focus=p67a` (a claim, a work or a relation), `?band=h9,p57a,attacks`, `?from=granovetter1985&to=p57a`, `?part= kind= voice= prop= source=`, `?drawn=article`,
 * `?lines=1`, `?at=x,y,scale`.
 */

import { capitalize } from '#words/grammar.ts';
import * as words from '#words/scripts-whole-map.ts';
import { describeDrawn } from '../../../argument/describe-drawn.ts';
import { describeRelation, describeSort } from '../../../argument/describe-relation.ts';
import { restrictTo } from '../../../argument/graph.ts';
import { bearingAround, selectBearers } from '../../../argument/neighbourhood.ts';
import { type ChainLink, type Chains, describeChain, directionOf, selectChains } from '../../../argument/paths.ts';
import { selectLeaning } from '../../../argument/questions.ts';
import { holder, wordsAlone } from '../../../argument/set-phrases.ts';
import type { Claim, Relation } from '../../../model/edition.ts';
import { type Layer, layerNames, layers } from '../../../model/layers.ts';
import { classesOf } from '../../../model/presentation.ts';
import { relationRow, sideNames, sideOf, sides } from '../../../model/relations.ts';
import { fromSegment, route, toSegment } from '../../../model/routes.ts';
import type { Argument } from '../../data/argument-file.ts';
import { link, loadArgument } from '../shell/argument.ts';
import { element } from '../shell/elements.ts';
import { sign } from '../shell/signs.ts';
import { openLines } from './map-lines.ts';
import { openView } from './map-view.ts';
import { offerNames, readName } from './which.ts';

/** Ways that are told; there may be more, and then it is said. */
const MOST_WAYS = 40;
/** Pixels a unit at which titles and sources can just be read. */
const LEGIBLE = 0.14;
const FILTERS = ['part', 'kind', 'voice', 'prop', 'source'] as const;
/** What else the form says and the address keeps: whose lines there are. */
const CHOICES = [...FILTERS, 'drawn'] as const;

const frame = document.getElementById('map-window') as HTMLElement;
const svg = frame.querySelector('svg') as SVGSVGElement;
const form = document.querySelector('.asking') as HTMLFormElement;
const detail = document.getElementById('map-detail') as HTMLElement;
/** Says what was chosen to who has not gone into the panel that tells of it. */
const says = document.getElementById('map-says') as HTMLElement;
const raised = svg.querySelector('.raised') as SVGGElement;
const field = (name: string) => form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement | null;
const lines = openLines(svg);
const nodeOf = (id: string) => document.getElementById(`c-${id}`) ?? document.getElementById(`w-${toSegment(id)}`);

let idle = 0;
const view = openView(frame, svg, () => {
	clearTimeout(idle);
	idle = window.setTimeout(() => {
		const { x, y, scale } = view.get();
		write({ at: [Math.round(x), Math.round(y), scale.toFixed(2)].join(',') });
	}, 250);
});

/** Puts these into the address; an empty value takes one out. A step that one may want to take back gets a place in the history. */
function write(changes: Record<string, string>, step = false): void {
	const url = new URL(location.href);
	for (const [name, value] of Object.entries(changes)) {
		if (value) url.searchParams.set(name, value);
		else url.searchParams.delete(name);
	}
	url.search = url.search.replaceAll('%2C', ',');
	url.hash = '';
	if (step) history.pushState(null, '', url);
	else history.replaceState(null, '', url);
}

interface Box {
	x: number;
	y: number;
	width: number;
	height: number;
}
/** Where a node stands, in the drawing's units. */
function boxOf(id: string): Box | undefined {
	const node = nodeOf(id);
	return node instanceof SVGGraphicsElement ? node.getBBox() : undefined;
}
function union(boxes: readonly Box[]): Box | undefined {
	if (boxes.length === 0) return undefined;
	const x = Math.min(...boxes.map((box) => box.x));
	const y = Math.min(...boxes.map((box) => box.y));
	return {
		x,
		y,
		width: Math.max(...boxes.map((box) => box.x + box.width)) - x,
		height: Math.max(...boxes.map((box) => box.y + box.height)) - y,
	};
}

function clear(): void {
	svg.classList.remove('choosing');
	for (const node of svg.querySelectorAll('.on, .chosen')) node.classList.remove('on', 'chosen');
	raised.replaceChildren();
	lines.lift(new Set());
}
/** Lifts these relations above everything and lights these nodes; all else steps back. `works` are tied to the claims that lean on them. */
function light(
	ids: Iterable<string>,
	relations: Iterable<string>,
	chosen: readonly string[],
	works: readonly [string, string][] = [],
): void {
	clear();
	svg.classList.add('choosing');
	for (const id of ids) nodeOf(id)?.classList.add('on');
	for (const id of chosen) nodeOf(id)?.classList.add('on', 'chosen');
	const lifted = new Set(relations);
	lines.lift(lifted);
	for (const id of lifted) {
		const path = document.getElementById(`r-${id}`);
		if (!path) continue;
		path.classList.add('on');
		const copy = path.cloneNode() as SVGElement;
		copy.removeAttribute('id');
		copy.classList.toggle('chosen', chosen.includes(id));
		raised.append(copy);
	}
	for (const [key, id] of works) {
		const [work, claim] = [boxOf(key), boxOf(id)];
		if (!work || !claim) continue;
		document.getElementById(`w-${toSegment(key)}`)?.classList.add('on');
		const left = work.x < claim.x;
		const [x1, y1] = [left ? work.x + work.width + 12 : work.x - 12, work.y + work.height / 2];
		const [x2, y2] = [left ? claim.x - 4 : claim.x + claim.width + 4, claim.y + Math.min(30, claim.height / 2)];
		const line = document.createElementNS('http://www.w3.org/2000/svg', 'path');
		line.setAttribute('class', 'lead');
		line.setAttribute('d', `M${x1} ${y1}C${(x1 + x2) / 2} ${y1} ${(x1 + x2) / 2} ${y2} ${x2} ${y2}`);
		raised.append(line);
	}
}

/** A claim or work in the panel: chosen when it is clicked, and a page of its own all the same. */
function pick(argument: Argument, id: string): HTMLAnchorElement {
	const claim = argument.graph.claims.get(id);
	const to = link(claim ? claim.url : route.source(id), argument.name(id));
	if (claim) to.className = 'id';
	if (nodeOf(id)) to.dataset['choose'] = id;
	return to;
}
/** What a relation does, as what chooses it; it has a page of its own all the same. */
function pickRelation(relation: Relation, ...said: (string | Node)[]): HTMLAnchorElement {
	const to = link(relation.url, ...said);
	to.dataset['choose'] = relation.id;
	to.className = 'does';
	return to;
}
const gist = (claim: Claim | undefined) => (claim ? (claim.gist ?? claim.text) : '');
function tell(argument: Argument, relation: Relation, show: 'premises' | 'target'): HTMLLIElement {
	const { graph } = argument;
	const row = relationRow(relation);
	const step = graph.relations.get(relation.to);
	const item = element('li');
	const mark = element('span', `${row.className} ${layers[relation.drawn].className}`, sign(`s-${relation.type}`));
	const ends = show === 'premises' ? relation.from : step ? [...step.from, step.to] : [relation.to];
	item.append(
		mark,
		pickRelation(relation, show === 'target' ? row.verb.singular : step ? words.lineToIt(row.verb.passive) : row.verb.passive),
		show === 'target' && step ? words.theLine : ' ',
	);
	for (const [at, id] of ends.entries()) {
		if (at > 0) item.append(step && show === 'target' && at === ends.length - 1 ? words.between.ends : words.between.premises);
		item.append(pick(argument, id));
	}
	item.append(` ${gist(graph.claims.get(ends.at(-1) as string))}`);
	item.append(element('span', 'why', [relation.why, whoDraws(relation)].filter(Boolean).join(' ')));
	return item;
}
const whoDraws = (relation: Relation) => `${capitalize(describeDrawn(relation))}.`;
function panel(title: (string | Node)[], ...children: Node[]): void {
	const close = element('button', 'close', '×');
	close.type = 'button';
	close.setAttribute('aria-label', words.close);
	close.addEventListener('click', () => leave());
	const heading = element('h2', '', ...title);
	heading.tabIndex = -1;
	const inside = detail.contains(document.activeElement);
	detail.replaceChildren(heading, close, ...children);
	detail.hidden = false;
	detail.scrollTop = 0;
	// heard once: who was in the panel goes to its heading, all others are told it
	if (inside) heading.focus({ preventScroll: true });
	says.textContent = inside ? '' : heading.textContent;
}
const list = (title: string, items: readonly Node[]) => (items.length > 0 ? [element('h3', '', title), element('ul', '', ...items)] : []);
/** How much of the window the panel covers. */
const covered = () => (getComputedStyle(detail).position === 'absolute' ? detail.offsetWidth + 12 : 0);

function chooseClaim(argument: Argument, claim: Claim): void {
	const { graph } = argument;
	const around = bearingAround(graph, claim.id);
	const drawn = graph.drawnFrom(claim.id);
	const keys = [
		...new Set([
			...argument.citations.filter((one) => one.claims.includes(claim.id)).map((one) => one.key),
			...[claim.by, claim.via].filter((key) => key !== undefined),
		]),
	];
	const near = [...around, ...drawn];
	const ends = near.flatMap((one) => {
		const step = graph.relations.get(one.to);
		return [...one.from, ...(step ? [...step.from, step.to] : [one.to])];
	});
	light(
		ends,
		near.map((one) => one.id),
		[claim.id],
		keys.map((key) => [key, claim.id]),
	);
	const place = argument.places[claim.passage];
	const head = element('b', '', claim.label);
	panel(
		[head, ' ', element('i', '', holder(claim))],
		element('p', 'said', wordsAlone(claim)),
		...list(
			words.bearsOn,
			drawn.map((one) => tell(argument, one, 'target')),
		),
		...list(
			words.forAndAgainst,
			around.map((one) => tell(argument, one, 'premises')),
		),
		...list(
			words.sources,
			keys.map((key) => element('li', '', pick(argument, key))),
		),
		element(
			'p',
			'go',
			place ? link(place.read.replace(/#.*/, `#${claim.id}`), words.readIn(place.label)) : '',
			link(claim.url, words.ownPage),
			link(route.without(claim.id), words.ifItFell),
		),
	);
	detail.className = `detail ${classesOf(claim)}`;
}

function chooseRelation(argument: Argument, relation: Relation): void {
	const { graph } = argument;
	const step = graph.relations.get(relation.to);
	const against = graph.bearingOn(relation.id);
	light(
		[...relation.from, ...(step ? [...step.from, step.to] : [relation.to]), ...against.flatMap((one) => one.from)],
		[relation.id, ...(step ? [step.id] : []), ...against.map((one) => one.id)],
		[relation.id],
	);
	const end = (id: string) => element('li', '', pick(argument, id), ` ${gist(graph.claims.get(id))}`);
	const place = argument.places[relation.passage];
	panel(
		[
			element('span', relationRow(relation).className, sign(`s-${relation.type}`)),
			' ',
			element('b', '', relation.id),
			' ',
			element('i', '', describeRelation(relation, graph)),
		],
		element('p', 'said', relation.why ?? ''),
		element('p', '', describeSort(relation), ` ${whoDraws(relation)}`),
		...list(words.from, relation.from.map(end)),
		...(step ? list(words.againstLine, [tell(argument, step, 'target')]) : list(words.to, [end(relation.to)])),
		...list(
			words.againstThisLine,
			against.map((one) => tell(argument, one, 'premises')),
		),
		element(
			'p',
			'go',
			place ? link(place.read, words.readIn(place.label)) : '',
			link(relation.url, words.ownPage),
			link(route.without(relation.id), words.ifItFailed),
		),
	);
	detail.className = 'detail';
}

/** All that a part brings for, or against, a proposition: `h9,p57a,attacks`. */
function chooseBand(argument: Argument, band: string): void {
	const { graph } = argument;
	const [part = '', to = '', name] = band.split(',');
	const side = sideNames.find((one) => sides[one].className === name) ?? 'for';
	const aim = (one: Relation) => graph.relations.get(one.to)?.to ?? one.to;
	const sectionOf = (id: string) => argument.places[graph.claims.get(id)?.passage ?? '']?.section;
	const relations = [...graph.relations.values()].filter(
		(one) => aim(one) === to && sideOf(one) === side && one.from.some((id) => sectionOf(id) === part && id !== to),
	);
	light(
		[to, ...relations.flatMap((one) => one.from)],
		relations.map((one) => one.id),
		[to],
	);
	panel(
		[element('b', '', words.fromTo(argument.sections[part] ?? part, argument.name(to)))],
		element(
			'p',
			'said',
			words.band(relations.length, sides[side].noun.one, sides[side].preposition, argument.name(to), gist(graph.claims.get(to))),
		),
		element('ul', '', ...relations.map((one) => tell(argument, one, 'premises'))),
	);
	detail.className = 'detail';
}

function chooseWork(argument: Argument, key: string): void {
	const claims = selectLeaning(argument, key);
	const ids = new Set(claims.map(({ id }) => id));
	const near = [...argument.graph.relations.values()].filter((one) => one.from.some((id) => ids.has(id)) && ids.has(one.to));
	light(
		ids,
		near.map((one) => one.id),
		[key],
		claims.map((claim) => [key, claim.id]),
	);
	panel(
		[element('b', '', argument.name(key)), ' ', element('i', '', words.leaning(claims.length))],
		element('ul', '', ...claims.map((claim) => element('li', '', pick(argument, claim.id), ` ${gist(claim)}`))),
		element('p', 'go', link(route.source(key), words.workPage), link(route.without(`source:${key}`), words.ifLeftOut)),
	);
	detail.className = 'detail';
}

const startsOf = (argument: Argument, id: string) =>
	argument.graph.claims.has(id) ? [id] : selectLeaning(argument, id).map((claim) => claim.id);
function findWays(argument: Argument, from: string, to: string): void {
	const { graph } = argument;
	const targets = startsOf(argument, to);
	// a work at the end stands for the claims that lean on it
	const found: Chains = { chains: [], complete: true };
	for (const target of targets) {
		const some = selectChains(graph, startsOf(argument, from), target, MOST_WAYS);
		found.chains.push(...some.chains);
		found.complete &&= some.complete;
	}
	found.chains.sort((a, b) => a.length - b.length);
	if (found.chains.length > MOST_WAYS) {
		found.chains.length = MOST_WAYS;
		found.complete = false;
	}
	const { chains, complete } = found;
	const relationsOf = (chain: readonly ChainLink[]) => chain.map((one) => one.relation);
	const nodesOf = (chain: readonly ChainLink[]) =>
		chain.flatMap((one) => [one.from, one.to, ...(graph.relations.get(one.relation)?.from ?? [])]);
	const ties = (some: readonly (readonly ChainLink[])[]) =>
		argument.sources[from] === undefined
			? []
			: [...new Set(some.map((chain) => chain[0]?.from ?? ''))].map((id): [string, string] => [from, id]);
	const show = (some: readonly (readonly ChainLink[])[]) => light(some.flatMap(nodesOf), some.flatMap(relationsOf), [from, to], ties(some));
	show(chains);
	const fors = chains.filter((chain) => directionOf(graph, chain) === 'for').length;
	const verdict = chains.length === 0 ? words.noWay(argument.name(from), argument.name(to)) : words.ways(chains.length, complete, fors);
	const items = chains.map((chain) => {
		const item = element('li');
		const only = element('button', '', words.showOnlyThis);
		only.type = 'button';
		only.addEventListener('click', () => {
			show([chain]);
			const box = union(nodesOf(chain).flatMap((id) => boxOf(id) ?? []));
			if (box) view.frame(box, 0.9, covered());
		});
		const steps = chain.map((one) => {
			const relation = graph.relations.get(one.relation) as Relation;
			const step = element('li', '', pick(argument, one.from), ` ${gist(graph.claims.get(one.from))}. `);
			const why = [relation.why, whoDraws(relation)].filter(Boolean).join(' ');
			step.append(element('span', 'why', pickRelation(relation, capitalize(describeRelation(relation, graph))), `: ${why}`));
			return step;
		});
		const fold = element('details', '', element('summary', '', words.stepByStep), element('ol', '', ...steps));
		item.append(element('b', '', words.direction[directionOf(graph, chain)]), describeChain(graph, chain), ' ', fold, only);
		return item;
	});
	panel(
		[element('b', '', words.fromTo(argument.name(from), argument.name(to)))],
		element('p', 'said', verdict),
		element('ol', 'ways', ...items),
	);
	detail.className = 'detail';
	const box = union([from, to, ...chains.flatMap(nodesOf)].flatMap((id) => boxOf(id) ?? []));
	if (box) view.frame(box, 0.8, covered());
}

/** Leaves what was chosen, and the filters as they are. */
function leave(step = true): void {
	clear();
	says.textContent = '';
	const had = detail.contains(document.activeElement);
	detail.hidden = true;
	if (step) write({ focus: '', band: '', from: '', to: '' }, true);
	if (had) frame.focus();
}

function sieve(argument: Argument): void {
	const value = (name: string) => field(name)?.value ?? '';
	const tests: ((claim: Claim) => boolean)[] = [];
	if (value('part')) tests.push((claim) => argument.places[claim.passage]?.section === value('part'));
	if (value('kind')) tests.push((claim) => claim.kind === value('kind'));
	if (value('voice')) tests.push((claim) => claim.voice === value('voice'));
	if (value('prop')) {
		const bearers = selectBearers(argument.graph, value('prop'));
		tests.push((claim) => claim.id === value('prop') || bearers.has(claim.id));
	}
	if (value('source')) {
		const leaning = new Set(selectLeaning(argument, value('source')).map((claim) => claim.id));
		tests.push((claim) => leaning.has(claim.id));
	}
	svg.classList.toggle('sieved', tests.length > 0);
	for (const node of svg.querySelectorAll('.kept')) node.classList.remove('kept');
	const kept = new Set(argument.claims.filter((claim) => tests.every((test) => test(claim))).map((claim) => claim.id));
	status.textContent = tests.length > 0 ? words.kept(kept.size, argument.claims.length) : '';
	if (tests.length === 0) return;
	for (const id of kept) nodeOf(id)?.classList.add('kept');
	for (const one of argument.citations) {
		const told = value('source') ? one.key === value('source') : one.claims.some((id) => kept.has(id));
		if (told) document.getElementById(`w-${toSegment(one.key)}`)?.classList.add('kept');
	}
	for (const one of argument.graph.relations.values()) {
		const to = argument.graph.relations.get(one.to)?.to ?? one.to;
		if (kept.has(to) && one.from.every((id) => kept.has(id))) document.getElementById(`r-${one.id}`)?.classList.add('kept');
	}
	for (const flow of svg.querySelectorAll<SVGPathElement>('.flows path')) {
		const { from = '', to = '' } = flow.dataset;
		const alone = ['kind', 'voice', 'source'].every((name) => !value(name));
		flow.classList.toggle('kept', alone && (!value('part') || value('part') === from) && (!value('prop') || value('prop') === to));
	}
}
const status = element('span', 'tally');
status.setAttribute('role', 'status');
form.querySelector('.sieve')?.append(status);

/** The widest layer whose lines are shown; undefined for all. */
const withinOf = (query: URLSearchParams): Layer | undefined => layerNames.find((layer) => layer === query.get('drawn'));

/** The argument as far as its lines are shown: what is asked of the map is answered by what it shows. */
async function loadShown(): Promise<Argument> {
	const argument = await loadArgument();
	const within = withinOf(new URLSearchParams(location.search));
	return within === undefined ? argument : { ...argument, graph: restrictTo(argument.graph, within) };
}

/** Shows what the address says. `moved`: the reader comes from elsewhere, so the drawing goes there. */
async function read(moved: boolean): Promise<void> {
	const query = new URLSearchParams(location.search);
	for (const name of CHOICES) {
		const input = field(name);
		if (input) input.value = query.get(name) ?? '';
	}
	const within = withinOf(query);
	for (const layer of layerNames) svg.classList.toggle(`to-${layer}`, layer === within);
	const lines = field('lines') as HTMLInputElement | null;
	if (lines) lines.checked = query.has('lines');
	// where bands are left out, since they count everybody’s lines, the lines are there from afar
	svg.classList.toggle('lines', query.has('lines') || within !== undefined);
	const place = query.get('at')?.split(',').map(Number);
	const asks = [...FILTERS, 'focus', 'band', 'from'].some((name) => query.get(name));
	const argument = asks ? await loadShown() : undefined;
	if (argument) sieve(argument);
	else {
		svg.classList.remove('sieved');
		status.textContent = '';
	}
	const asked = query.get('focus') ?? '';
	const relation = argument?.graph.relations.get(asked);
	const id = relation?.id ?? argument?.find(asked) ?? '';
	const band = query.get('band') ?? '';
	const [from, to] = [argument?.find(query.get('from') ?? ''), argument?.find(query.get('to') ?? '')];
	for (const [name, value] of [
		['from', from],
		['to', to],
	] as const) {
		const input = field(name);
		if (input && value && argument) input.value = argument.name(value);
	}
	if (argument && from && to) findWays(argument, from, to);
	else if (argument && (id || band)) {
		const claim = argument.graph.claims.get(id);
		if (relation) chooseRelation(argument, relation);
		else if (claim) chooseClaim(argument, claim);
		else if (id) chooseWork(argument, id);
		else chooseBand(argument, band);
		const lit = [...svg.querySelectorAll<SVGGraphicsElement>('.cell.on')].map((node) => node.getBBox());
		const box = relation || !id ? union(lit) : boxOf(id);
		if (moved && box && !place) {
			const room = frame.clientWidth < 1000 || relation || !id ? 40 : 320;
			const around = { x: box.x - room, y: box.y - room / 2, width: box.width + 2 * room, height: box.height + room };
			view.frame(around, 0.75, covered());
		}
	} else {
		clear();
		detail.hidden = true;
		// an address that names what there is not is answered
		const lost = [asked, query.get('from') ?? '', query.get('to') ?? ''].find((name) => name !== '' && argument?.find(name) === undefined);
		if (argument && lost !== undefined)
			panel(
				[words.notFound],
				offerNames(argument, lost, (one) => choose({ focus: one }, true)),
			);
	}
	if (place?.length === 3 && place.every(Number.isFinite))
		view.show({ x: place[0] as number, y: place[1] as number, scale: place[2] as number });
}

function fail(error: unknown): void {
	panel([element('b', '', words.cannotAnswer)], element('p', '', error instanceof Error ? error.message : String(error)));
}
const choose = (chosen: { focus: string } | { band: string }, moved = false) => {
	write({ focus: '', band: '', ...chosen, from: '', to: '', at: '' }, true);
	read(moved)
		.then(() => {
			// on a narrow page the panel stands below the map
			if (covered() === 0 && !detail.hidden) detail.scrollIntoView({ block: 'nearest' });
		})
		.catch(fail);
};

svg.addEventListener('click', (event) => {
	const node = (event.target as Element).closest('a');
	if (event.ctrlKey || event.metaKey || event.shiftKey) return;
	const line = lines.find(event);
	if (!node && !line) {
		frame.focus({ preventScroll: true });
		if (!detail.hidden) leave();
		return;
	}
	event.preventDefault();
	choose(line?.band ? { band: line.band } : { focus: node ? fromSegment(node.id.slice(2)) : (line?.relation as string) });
});
detail.addEventListener('click', (event) => {
	const node = (event.target as Element).closest<HTMLElement>('[data-choose]');
	if (!node || event.ctrlKey || event.metaKey || event.shiftKey) return;
	event.preventDefault();
	choose({ focus: node.dataset['choose'] as string }, true);
});
/** By keyboard `l` goes to the lines of a claim, arrows on to the next one of them, Enter chooses it, Escape goes back to the claim. */
let rounds: { claim: SVGAElement; relations: Relation[]; at: number } | undefined;
async function goRound(claim: SVGAElement, by: 1 | -1): Promise<void> {
	if (rounds?.claim !== claim) {
		const { graph } = await loadShown();
		const id = claim.id.slice(2);
		const bearing = graph.bearingOn(id);
		const all = [...graph.drawnFrom(id), ...bearing, ...bearing.flatMap((one) => graph.bearingOn(one.id))];
		rounds = { claim, relations: all.filter((one) => document.getElementById(`r-${one.id}`)), at: by === 1 ? -1 : 0 };
	}
	const { relations } = rounds;
	if (relations.length === 0) return;
	rounds.at = (rounds.at + by + relations.length) % relations.length;
	const relation = relations[rounds.at] as Relation;
	const { graph } = await loadArgument();
	lines.focus(relation.id, words.lineOf(relation.id, rounds.at + 1, relations.length, describeRelation(relation, graph)));
}
/** Whether the key was for a line. */
function goAlong(key: string, target: Element): boolean {
	const here = lines.relationOf(target);
	if (here === undefined) {
		if (key.toLowerCase() !== 'l' || !(target instanceof SVGAElement) || !target.id.startsWith('c-')) return false;
		rounds = undefined;
		void goRound(target, 1).catch(fail);
		return true;
	}
	if (key === 'Enter' || key === ' ') choose({ focus: here });
	else if (!rounds) return false;
	else if (key === 'Escape') rounds.claim.focus({ preventScroll: true });
	else if (/^Arrow|^l$/i.test(key)) void goRound(rounds.claim, /Left|Up/.test(key) ? -1 : 1).catch(fail);
	else return false;
	return true;
}

/** Moves the sheet so that a node stands in the middle of the frame. */
function centre(node: SVGAElement): void {
	const { x, y, width, height } = node.getBBox();
	view.show({ ...view.get(), x: x + width / 2, y: y + height / 2 });
}

// arrows go from claim to claim, Escape leaves
frame.addEventListener('keydown', (event) => {
	if (!event.ctrlKey && !event.metaKey && !event.altKey && goAlong(event.key, event.target as Element)) return event.preventDefault();
	if (event.key === 'Escape' && !detail.hidden) return leave();
	const node = event.target instanceof SVGAElement ? event.target : undefined;
	if (!node || !/^Arrow/.test(event.key)) return;
	event.preventDefault();
	const here = node.getBBox();
	const [x, y] = [here.x + here.width / 2, here.y + here.height / 2];
	const across = event.key === 'ArrowLeft' || event.key === 'ArrowRight';
	const sense = event.key === 'ArrowRight' || event.key === 'ArrowDown' ? 1 : -1;
	let best: { node: SVGAElement; cost: number } | undefined;
	for (const other of svg.querySelectorAll<SVGAElement>('a')) {
		if (other === node) continue;
		const box = other.getBBox();
		const [dx, dy] = [box.x + box.width / 2 - x, box.y + box.height / 2 - y];
		const [along, aside] = across ? [dx * sense, Math.abs(dy)] : [dy * sense, Math.abs(dx)];
		if (along < 4) continue;
		const cost = along + 2.5 * aside;
		if (!best || cost < best.cost) best = { node: other, cost };
	}
	if (!best) return;
	node.tabIndex = -1;
	best.node.tabIndex = 0;
	best.node.focus({ preventScroll: true });
	centre(best.node);
});
// the page would scroll to where a node lies behind the edge of the frame: the sheet is moved instead
frame.addEventListener('focusin', ({ target }) => {
	if (!(target instanceof SVGAElement) || !target.matches(':focus-visible')) return;
	const { x, y, width, height } = target.getBoundingClientRect();
	const edge = frame.getBoundingClientRect();
	const [across, down] = [x + width / 2, y + height / 2];
	const seen = across > edge.left && across < edge.right && down > Math.max(0, edge.top) && down < Math.min(innerHeight, edge.bottom);
	if (seen) return;
	centre(target);
	frame.scrollIntoView({ block: 'nearest' });
});
detail.addEventListener('keydown', (event) => {
	if (event.key === 'Escape') leave();
});
form.addEventListener('change', (event) => {
	const input = event.target as HTMLInputElement;
	if (input.name === 'lines') {
		write({ lines: input.checked ? '1' : '' });
		read(false).catch(fail);
	} else if (input.name === 'drawn') {
		rounds = undefined;
		write({ drawn: input.value }, true);
		read(false).catch(fail);
	} else if ((FILTERS as readonly string[]).includes(input.name)) {
		write({ [input.name]: input.value }, true);
		loadShown().then(sieve).catch(fail);
	}
});
form.addEventListener('submit', async (event) => {
	event.preventDefault();
	try {
		const argument = await loadShown();
		const [from, to] = ['from', 'to'].map((name) => readName(argument, field(name) as HTMLInputElement));
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
	write({ ...Object.fromEntries(CHOICES.map((name) => [name, ''])), from: '', to: '', focus: '', band: '', lines: '', at: '' }, true);
	read(false).catch(fail);
});
addEventListener('popstate', () => read(true).catch(fail));

form.hidden = false;
(form.querySelector('details') as HTMLDetailsElement).open =
	frame.clientWidth >= 700 || [...CHOICES, 'from'].some((name) => new URLSearchParams(location.search).has(name));
for (const one of document.querySelectorAll<HTMLElement>('.lens, .stage .hint')) one.hidden = false;
// on a small window the whole would be a blur: it begins in the middle, or at the first proposition
const first = svg.querySelector<SVGAElement>('.centres a');
if (frame.clientWidth < 700 && first) {
	const { x, y, width, height } = first.getBBox();
	view.frame({ x, y, width, height: height * 2 }, 1);
} else {
	view.showAll();
	if (view.get().scale < LEGIBLE) view.show({ ...view.get(), scale: 1.2 * LEGIBLE });
}
read(true).catch(fail);
