/** A field that asks for a claim or a work: words that are no name are answered with what may be meant. */
import { nameSomething, nothingCalled } from '#words/scripts-names.ts';
import type { Argument } from '../../data/argument-file.ts';
import { element } from '../shell/elements.ts';

/** How much of a claim is shown beside its name. */
const WORDS = 72;

function describe(argument: Argument, id: string): string {
	const claim = argument.graph.claims.get(id);
	const words = claim?.gist ?? claim?.text;
	return words === undefined ? '' : ` ${words.length > WORDS ? `${words.slice(0, WORDS).replace(/\s\S*$/, '')} …` : words}`;
}

/** Buttons for what may be meant by `text`; `take` is given the id that is chosen. */
export async function offerNames(argument: Argument, text: string, take: (id: string) => void): Promise<HTMLElement> {
	// loaded only for words that are no name
	const { suggestNames } = await import('../../data/suggest-names.ts');
	const ids = suggestNames(argument, text);
	const said = element('p', '', nothingCalled(text.trim(), ids.length > 0));
	const list = element(
		'ul',
		'',
		...ids.map((id) => {
			const button = element('button', '', element('b', '', argument.name(id)), describe(argument, id));
			button.type = 'button';
			button.addEventListener('click', () => take(id));
			return element('li', '', button);
		}),
	);
	const box = element('div', 'which', said, ...(ids.length > 0 ? [list] : []));
	box.setAttribute('role', 'status');
	return box;
}

/**
 * The claim or work that a field names. Words that are no name are answered below the field's row; what is chosen there is put into the field, and the
 * form is sent again. An empty field is said to be empty, as browsers say it.
 */
export async function readName(argument: Argument, input: HTMLInputElement, submitter?: HTMLElement | null): Promise<string | undefined> {
	const form = input.form as HTMLFormElement;
	const row = input.closest('fieldset, .row') as HTMLElement;
	row.parentElement?.querySelector(`.which[data-for="${input.name}"]`)?.remove();
	const text = input.value.trim();
	if (text === '') {
		input.setCustomValidity(nameSomething);
		form.reportValidity();
		return undefined;
	}
	const id = argument.find(text);
	if (id !== undefined) return id;
	const box = await offerNames(argument, text, (chosen) => {
		input.value = argument.name(chosen);
		box.remove();
		form.requestSubmit(submitter);
	});
	box.dataset['for'] = input.name;
	row.after(box);
	return undefined;
}
