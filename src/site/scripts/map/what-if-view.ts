/** What the test tool shows of a trial. */
import { capitalize } from '#words/grammar.ts';
import { labels } from '#words/labels.ts';
import * as words from '#words/scripts-what-if.ts';
import { type Choice, selectChosen } from '../../../argument/choices.ts';
import { describeGround } from '../../../argument/describe-label.ts';
import type { Label } from '../../../argument/labelling.ts';
import type { Argument } from '../../data/argument-file.ts';
import { link } from '../shell/argument.ts';
import { button, element } from '../shell/elements.ts';
import { findChanged, findLost, judge, type Trial } from './trial.ts';

/** A choice that is tried, with a cross to take it back. */
export function viewTried(argument: Argument, choice: Choice, name: string, side: 'in' | 'out', takeBack: () => void): HTMLLIElement {
	const n = choice.what === 'id' ? '' : words.claimsMeant(selectChosen(argument, choice).length);
	const cross = button('×', takeBack, { 'aria-label': words.takeBack(name) });
	return element('li', side, element('b', '', side === 'in' ? words.granted : words.removed), ` ${name}${n}`, cross);
}

/** Says in the line of a proposition how it fares. */
export function showVerdict(item: HTMLElement, trial: Trial): void {
	const { label, was, because, objections } = judge(trial, item.dataset['id'] as string);
	const part = (name: string) => item.querySelector(`.${name}`) as HTMLElement;
	const mark = part('label');
	mark.className = `label ${label}`;
	mark.textContent = labels[label];
	part('changed').textContent = was ? words.was(labels[was]) : '';
	part('because').textContent = because + (objections ? words.objectionsStand(objections.standing, objections.all) : '');
}

/** What fares otherwise, by what it has become. */
export function viewChanges(trial: Trial): HTMLElement[] {
	const { graph, now } = trial;
	const changed = findChanged(trial);
	const parts = (Object.entries(words.becomes) as [Label, string][]).flatMap(([label, title]) => {
		const claims = changed.filter(({ id }) => now.labels.get(id) === label);
		if (claims.length === 0) return [];
		const items = claims.map((claim) => {
			const to = link(claim.url, claim.label);
			to.className = 'id';
			return element('li', '', to, ` ${capitalize(claim.gist ?? claim.text)} `, element('i', '', describeGround(graph, now, claim.id)));
		});
		return [element('h3', '', words.counted(title, claims.length)), element('ul', '', ...items)];
	});
	return parts.length > 0 ? parts : [element('p', '', words.nothingChanges)];
}

/** Which choices come to nothing, in words; empty where all mean something. */
export function tellLost(trial: Trial, nameOf: (choice: Choice) => string): string {
	return findLost(trial)
		.map(({ choice, known }) => (known ? words.nothingReportedFrom(nameOf(choice)) : words.thereIsNo(choice.value)))
		.join(' ');
}
