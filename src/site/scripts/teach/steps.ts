/**
 * Shows one step at a time: the map as it stands by then, and beside it the words. Back and forth by buttons, arrow keys (also those of a
 * presenter) and swipes; `?step=3` is the third step, `&predict` hides its answer until it is asked for. The map grows by the lines of the article
 * and of the works it reports; with `&lines=editors` it goes on by those that the editors add.
 */
import * as words from '#words/scripts-steps.ts';
import { button, byId, element } from '../shell/elements.ts';
import { back, countOf, extend, forward, isDone, isFirst, predict, readStepping, type Stepping, seenOf, toAddress } from './stepping.ts';

const stepper = byId('stepper');
const steps = [...stepper.querySelectorAll<HTMLElement>('.t-steps > li')];
const map = stepper.dataset['map'] ?? '';

/** What of both drawings comes in with each step: boxes and relations, and lines that belong to a relation without having its id. */
const parts = steps.map(({ dataset }) => ({
	nodes: (dataset['nodes'] ?? '').split(' '),
	relations: (dataset['relations'] ?? '').split(' '),
}));
const drawn = parts.map(({ nodes, relations }) => {
	const found: Element[] = [];
	for (const form of ['w', 't']) {
		for (const id of nodes) found.push(...[document.getElementById(`${map}-${form}-${id}`)].filter((one) => one !== null));
		for (const id of relations) {
			const edge = document.getElementById(`${map}-${form}-${id}`);
			if (!edge) continue;
			found.push(edge);
			for (let line = edge.previousElementSibling; line?.matches('.edge:not([id])'); line = line.previousElementSibling) found.push(line);
		}
	}
	return found;
});
/** A box that only refers to a claim told elsewhere comes in when all that the claim is a reason for is there. */
for (const again of stepper.querySelectorAll<SVGAElement>('svg .again')) {
	const id = /\/a\/([^/]+)\/$/.exec(again.getAttribute('href') ?? '')?.[1] ?? '';
	let last = -1;
	for (const [index, { nodes }] of parts.entries()) if (nodes.includes(id)) last = Math.max(last, index);
	const box = again.getBBox();
	for (const [index, list] of drawn.entries()) {
		const svg = again.ownerSVGElement;
		if (list.some((edge) => edge.matches('.edge') && edge.closest('svg') === svg && touches(edge as SVGGElement, box)))
			last = Math.max(last, index);
	}
	drawn[last]?.push(again);
}
/** Whether a line begins at the box. */
function touches(edge: SVGGElement, { x, y, width, height }: DOMRect): boolean {
	const data = edge.querySelector('path')?.getAttribute('d') ?? '';
	return [...data.matchAll(/M([\d.-]+) ([\d.-]+)/g)].some(([, px, py]) => {
		const [left, top] = [Number(px), Number(py)];
		return left >= x - 3 && left <= x + width + 3 && top >= y - 3 && top <= y + height + 3;
	});
}

const beside = matchMedia('(width >= 76em)');
let state = readStepping({ all: steps.length, own: Number(stepper.dataset['own']) }, new URLSearchParams(location.search), location.hash);
/** The reader has taken a step: before that the page stays where it is. */
let begun = false;

const toPredict = element('input', { type: 'checkbox' });
toPredict.checked = state.predicts;
const linesToo = element('input', { type: 'checkbox', name: 'lines' });
const goBack = () => show(back(state));
const goOn = () => show(forward(state));
const backButton = button(words.back, goBack, { 'aria-label': words.stepBack });
const next = button(words.next, goOn, { class: 't-check' });
const status = element('span', { class: 'at', role: 'status' });
const full = button(words.fullScreen, () => {
	if (document.fullscreenElement) void document.exitFullscreen();
	else void stepper.requestFullscreen();
});
const bar = element(
	'div',
	{ class: 't-bar', role: 'group', 'aria-label': words.steps },
	backButton,
	next,
	status,
	element('label', 'pick', toPredict, words.predictFirst),
	state.own < state.all ? element('label', 'pick', linesToo, words.andEditors(state.all - state.own)) : undefined,
	document.fullscreenEnabled ? full : undefined,
);

function show(now: Stepping): void {
	state = now;
	const { at, covered } = state;
	for (const [index, step] of steps.entries()) step.hidden = index !== at;
	stepper.classList.toggle('covered', covered);
	const seen = seenOf(state);
	for (const [index, list] of drawn.entries()) {
		for (const part of list) {
			part.classList.toggle('to-come', index > seen);
			part.classList.toggle('just-come', index === seen);
			if (part.matches('a')) part.toggleAttribute('tabindex', false);
			if (part.matches('a') && index > seen) part.setAttribute('tabindex', '-1');
		}
	}
	linesToo.checked = state.whole;
	backButton.setAttribute('aria-disabled', String(isFirst(state)));
	next.setAttribute('aria-disabled', String(isDone(state)));
	next.textContent = covered ? words.show : words.next;
	status.textContent = words.position(at + 1, countOf(state), covered);
	history.replaceState(history.state, '', toAddress(state, location.href));
	// beside the words the map follows; under them it would take the words away
	const shown = begun && beside.matches ? drawn[seen]?.find((part) => part.matches('a') && part.getClientRects().length > 0) : undefined;
	const box = shown?.getBoundingClientRect();
	if (box && (box.bottom > innerHeight || box.top < 0)) shown?.scrollIntoView({ block: 'nearest' });
}

stepper.classList.add('live');
stepper.querySelector('.talk-side')?.prepend(bar);
stepper.querySelector('.t-steps')?.setAttribute('aria-live', 'polite');
show(state);
begun = true;
linesToo.addEventListener('change', () => show(extend(state, linesToo.checked)));
toPredict.addEventListener('change', () => show(predict(state, toPredict.checked)));
document.addEventListener('fullscreenchange', () => {
	full.textContent = document.fullscreenElement ? words.leaveFullScreen : words.fullScreen;
});

document.addEventListener('keydown', (event) => {
	if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
	const target = event.target as HTMLElement;
	if (target.closest('input:not([type=checkbox]), textarea, select, .map-frame[tabindex], pre')) return;
	const act = {
		ArrowRight: goOn,
		PageDown: goOn,
		ArrowLeft: goBack,
		PageUp: goBack,
	}[event.key];
	// a page that is read needs its own Page Down; a presenter's button is heard in full screen
	if (!act || (event.key.startsWith('Page') && !document.fullscreenElement)) return;
	event.preventDefault();
	act();
});
let start: { x: number; y: number } | undefined;
stepper.addEventListener(
	'touchstart',
	({ touches: [touch] }) => {
		start = touch && { x: touch.clientX, y: touch.clientY };
	},
	{ passive: true },
);
stepper.addEventListener('touchend', ({ changedTouches: [touch] }) => {
	if (!start || !touch) return;
	const [x, y] = [touch.clientX - start.x, touch.clientY - start.y];
	start = undefined;
	if (Math.abs(x) < 50 || Math.abs(x) < 2 * Math.abs(y)) return;
	if (x < 0) goOn();
	else goBack();
});
