/** Short notices at the foot of the window, each with a way to be rid of it. They are told to who listens, and stand before the page for who goes by keys. */
import { dismiss, notices } from '#words/scripts-shell.ts';
import { button, element } from './elements.ts';

/** A region that is to tell what comes into it must have been there for a moment, in milliseconds. */
const MOMENT = 60;

/** Puts a notice there, or takes its place if there is one of this name. `dismissed` is told when the reader sends it away. */
export function showNotice(name: string, content: (string | Node)[], dismissed?: () => void): void {
	hideNotice(name);
	let bar = document.querySelector('.notices');
	if (!bar) {
		bar = element('div', { class: 'notices', role: 'status', 'aria-label': notices });
		const page = document.querySelector('.frame');
		if (page) page.before(bar);
		else document.body.append(bar);
	}
	const notice = element('p', { 'data-notice': name });
	const hide = () => {
		hideNotice(name);
		dismissed?.();
	};
	bar.append(notice);
	const fill = () => {
		notice.append(element('span', '', ...content), button('×', hide, { 'aria-label': dismiss }));
	};
	if (bar.childElementCount > 1) fill();
	else setTimeout(fill, MOMENT);
}

export function hideNotice(name: string): void {
	const notice = document.querySelector(`[data-notice="${name}"]`);
	const bar = notice?.parentElement;
	notice?.remove();
	if (bar?.childElementCount === 0) bar.remove();
}
