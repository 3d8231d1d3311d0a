/** Buttons beside citations (components/CopyTools.astro): copy, and save where it is a file. Without a script the words stand there to be selected. */
import * as words from '#words/scripts-copy.ts';
import { element } from './elements.ts';

const TYPES: Record<string, string> = {
	bib: 'application/x-bibtex',
	ris: 'application/x-research-info-systems',
	json: 'application/vnd.citationstyles.csl+json',
};

/** Puts words on the clipboard, set as they stand; words that are code as plain text only. Rejects where the browser refuses. */
async function copy(from: HTMLElement): Promise<void> {
	const text = from.textContent ?? '';
	if (from.localName === 'pre' || !('ClipboardItem' in window)) return navigator.clipboard.writeText(text);
	const blob = (type: string, content: string) => new Blob([content], { type });
	await navigator.clipboard.write([
		new ClipboardItem({ 'text/plain': blob('text/plain', text), 'text/html': blob('text/html', from.innerHTML) }),
	]);
}

function save(name: string, type: string, text: string): void {
	const link = element('a', { href: URL.createObjectURL(new Blob([text], { type })), download: name });
	link.click();
	URL.revokeObjectURL(link.href);
}

/** How long a button says what was done, in ms. */
const SAID = 2500;
/** The button itself says what was done, where the eye is. */
function confirm(button: HTMLButtonElement, done: string, label: string): void {
	button.textContent = done;
	button.classList.add('done');
	setTimeout(() => {
		button.textContent = label;
		button.classList.remove('done');
	}, SAID);
}

for (const part of document.querySelectorAll<HTMLElement>('.cite-this')) {
	const status = part.querySelector('.told') as HTMLElement;
	const say = (text: string) => {
		status.textContent = text;
	};
	const acts: Record<string, (made: HTMLButtonElement, copied: HTMLElement) => void> = {
		copy(made, copied) {
			const { name = '' } = copied.dataset;
			// copied already, the same words are told anew
			say('');
			copy(copied).then(
				() => {
					say(words.copy.told(name));
					confirm(made, words.copy.done, words.copy.act);
				},
				() => {
					getSelection()?.selectAllChildren(copied);
					say(words.selected(name));
				},
			);
		},
		save(made, copied) {
			const { name = '', file = '' } = copied.dataset;
			confirm(made, words.save.done, words.save.act);
			save(`${part.dataset['name']}.${file}`, TYPES[file] ?? 'text/plain', copied.textContent ?? '');
			say(words.save.told(name));
		},
	};
	for (const button of part.querySelectorAll<HTMLButtonElement>('.acts > button')) {
		const copied = button.parentElement?.nextElementSibling as HTMLElement;
		button.addEventListener('click', () => acts[button.dataset['act'] ?? '']?.(button, copied));
	}
}
