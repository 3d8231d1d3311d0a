/** What an exercise shows with its question, as HTML: on paper and on the screen. */
import { escapeText } from '../../formats/xml.ts';
import type { Material } from '../../lessons/exercise.ts';

/** What is shown with a question: its name, and its words with those asked about marked. */
export function materialHtml({ label, text, marked }: Material): string {
	const words = marked
		? `${escapeText(text.slice(0, marked.from))}<mark>${escapeText(text.slice(marked.from, marked.to))}</mark>${escapeText(text.slice(marked.to))}`
		: escapeText(text);
	return `<div class="material"><b class="id">${escapeText(label)}</b> <p>${words}</p></div>`;
}
