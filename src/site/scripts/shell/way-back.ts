/**
 * After a jump, a way back: “Back to ¶ 52”. Where the reader came from is kept with the entry of the history that the jump made, so that
 * going back and forth shows and hides it, and following it goes back in the history, to the very line.
 */
import { backTo } from '#words/scripts-shell.ts';
import { hideNotice, showNotice } from './bar.ts';
import { element } from './elements.ts';

interface Way {
	to: string;
	name: string;
	/** Entries of the history since the jump. */
	steps: number;
}

const KEY = 'way-back';
const base = new URL(document.documentElement.dataset['base'] ?? '/', location.href).pathname;
const reading = (path: string) => /^text\/[^/]+\//.test(path.slice(base.length));
/** An address without what is shown of the annotations, which a page puts into its own. */
function plain(address: string): string {
	const url = new URL(address);
	url.searchParams.delete('show');
	return url.href;
}
const current = (): Way | undefined => history.state?.wayBack;
let pending: Way | undefined;
/** The link that was followed within this page, for the focus to return to. */
let left: HTMLElement | undefined;

function paragraphAt(link: Element): Element | undefined {
	const around = link.closest('.para');
	if (around) return around;
	return [...document.querySelectorAll('.para')].find((one) => one.getBoundingClientRect().bottom > 60);
}

function placeOf(link: Element): Way {
	const para = document.querySelector('main.reading') && paragraphAt(link);
	const number = para?.querySelector('.pn')?.lastChild?.textContent?.trim();
	if (para && number) return { to: `${location.pathname}${location.search}#${para.id}`, name: `¶\u00A0${number}`, steps: 1 };
	const title = document.querySelector('h1')?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
	return { to: location.href, name: title.length > 44 ? `${title.slice(0, 40).replace(/\s\S*$/, '')} …` : title, steps: 1 };
}

function remember(way: Way | undefined): void {
	history.replaceState({ ...history.state, wayBack: way }, '');
}

function tell(): void {
	const way = current();
	if (!way) {
		hideNotice(KEY);
		return;
	}
	const link = element('a', { href: way.to }, backTo(way.name));
	link.addEventListener('click', (event) => {
		if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
		event.preventDefault();
		const focus = left;
		// the browser clears the focus when it goes to a fragment, after telling
		addEventListener('popstate', () => setTimeout(() => focus?.focus({ preventScroll: true }), 50), { once: true });
		history.go(-way.steps);
	});
	showNotice(KEY, [link], () => remember(undefined));
}

document.addEventListener('click', (event) => {
	const link = (event.target as Element).closest<HTMLAnchorElement | SVGAElement>('main a[href], .side a[href]');
	if (!link || event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
	if (link.matches('.turn a, .pn, [download], [target]')) return;
	const to = new URL(link.getAttribute('href') ?? '', location.href);
	if (to.origin !== location.origin || !to.pathname.startsWith(base) || to.href === location.href) return;
	if (to.pathname === location.pathname && to.search === location.search) {
		const target = document.getElementById(to.hash.slice(1));
		if (!target) return;
		const para = target.closest('.para');
		const near = para !== null && para === link.closest('.para');
		const way = current();
		pending = near ? way && { ...way, steps: way.steps + 1 } : placeOf(link);
		if (!near) left = link as HTMLElement;
	} else if (reading(location.pathname) || reading(to.pathname)) {
		try {
			sessionStorage.setItem(KEY, JSON.stringify({ at: plain(to.href), way: placeOf(link) }));
		} catch {
			// private window: the browser's own way back remains
		}
	}
});

/** A new entry of the history takes what the jump to it has left. */
function arrive(): void {
	if (pending && !current()) remember(pending);
	pending = undefined;
	tell();
}
addEventListener('hashchange', arrive);
addEventListener('popstate', () => setTimeout(tell));

try {
	const stored = sessionStorage.getItem(KEY);
	sessionStorage.removeItem(KEY);
	const { at, way } = JSON.parse(stored ?? '{}');
	if (at === plain(location.href) && !current()) remember(way);
} catch {
	// nothing was kept
}
tell();
