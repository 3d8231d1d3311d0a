/** “What if”: relabels the argument at every choice. The state is the address: `?out=p67a,source:hess2004,kind:evidence&in=p14d`. */
import * as words from '#words/scripts-what-if.ts';
import { type Choice, parseChoice, parseTried, type Tried, toChoice, toTrialQuery } from '../../../argument/choices.ts';
import { layerNames } from '../../../model/layers.ts';
import type { Argument } from '../../data/argument-file.ts';
import { loadArgument } from '../shell/argument.ts';
import { byId } from '../shell/elements.ts';
import { choicesOf, countLabels, createTrials, findChanged, isKnown, readNames, type Trial, withChoice, without } from './trial.ts';
import * as ids from './what-if-ids.ts';
import { showVerdict, tellLost, viewChanges, viewTried } from './what-if-view.ts';
import { readName } from './which.ts';

const form = document.querySelector('.trying') as HTMLFormElement;
const what = form.elements.namedItem('what') as HTMLInputElement;
const chips = form.querySelector('.chips') as HTMLElement;
const reset = form.querySelector('button[type=reset]') as HTMLButtonElement;
const [tally, sum, changes] = [byId(ids.tally), byId(ids.sum), byId(ids.changes)];
const wholes = [...form.querySelectorAll<HTMLInputElement>('input[name=whole]')];
const linesChosen = [...form.querySelectorAll<HTMLInputElement>('input[name=lines]')];

/** Set as soon as something was tried. */
let tryOut: ((tried: Tried) => Trial) | undefined;

/** What the address says; a claim may be named there as it is printed. */
async function read(): Promise<Tried> {
	const tried = parseTried(new URLSearchParams(location.search));
	return choicesOf(tried).length > 0 ? readNames(tried, await loadArgument()) : tried;
}
function go(tried: Tried): void {
	const query = toTrialQuery(tried);
	history.pushState(null, '', location.pathname + (query ? `?${query}` : ''));
	void show();
}
const nameOf = (argument: Argument, choice: Choice): string =>
	choice.what === 'kind' || choice.what === 'voice'
		? (wholes.find((input) => input.value === toChoice(choice))?.parentElement?.textContent?.trim() ?? toChoice(choice))
		: argument.name(choice.value);

function showChips({ argument, tried }: Trial): void {
	const view = (choices: readonly Choice[], side: 'in' | 'out') =>
		choices
			.filter((choice) => isKnown(argument, choice))
			.map((choice) =>
				viewTried(argument, choice, nameOf(argument, choice), side, () => {
					void read().then((now) => go(without(now, choice)));
					what.focus();
				}),
			);
	chips.replaceChildren(...view(tried.rejected, 'out'), ...view(tried.accepted, 'in'));
	for (const input of wholes) input.checked = tried.rejected.some((one) => toChoice(one) === input.value);
	reset.hidden = choicesOf(tried).length === 0;
}

function showTally(trial: Trial): void {
	const { argument, meant } = trial;
	const all = countLabels(trial, argument.claims);
	sum.textContent = words.sumOf(argument.claims.length, all.in, all.out, all.undecided);
	const { propositions } = argument;
	const summary =
		meant.size === 0 ? '' : words.changed(findChanged(trial).length, countLabels(trial, propositions).in, propositions.length);
	const lost = tellLost(trial, (choice) => nameOf(argument, choice));
	tally.textContent = summary + (lost && ` ${lost}`);
}

/** Says in the page what went wrong. */
async function saying(act: () => Promise<void>): Promise<void> {
	try {
		await act();
	} catch (error) {
		tally.textContent = error instanceof Error ? error.message : String(error);
	}
}

/** Shows what the address says. Nothing is fetched before something is tried. */
const show = () =>
	saying(async () => {
		const tried = await read();
		for (const input of linesChosen) input.checked = input.value === tried.layer;
		if (!tryOut && choicesOf(tried).length === 0 && linesChosen.every((input) => input.checked === input.defaultChecked)) return;
		tryOut ??= createTrials(await loadArgument());
		const trial = tryOut(tried);
		showChips(trial);
		for (const item of document.querySelectorAll<HTMLElement>(`#${ids.verdicts} > li`)) showVerdict(item, trial);
		changes.hidden = trial.meant.size === 0;
		changes.querySelector('div')?.replaceChildren(...viewChanges(trial));
		showTally(trial);
	});

form.addEventListener('submit', (event) => {
	event.preventDefault();
	void saying(async () => {
		const argument = await loadArgument();
		const id = await readName(argument, what, event.submitter);
		if (!id) return;
		const accept = (event.submitter as HTMLButtonElement | null)?.value === 'in';
		const choice: Choice = { what: argument.graph.claims.has(id) ? 'id' : 'source', value: id };
		const tried = await read();
		what.value = '';
		go(withChoice(tried, choice, accept ? 'accepted' : 'rejected'));
	});
});
what.addEventListener('input', () => what.setCustomValidity(''));
for (const input of wholes) {
	input.addEventListener('change', async () => {
		const choice = parseChoice(input.value);
		const tried = await read();
		go(input.checked ? withChoice(tried, choice, 'rejected') : without(tried, choice));
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
