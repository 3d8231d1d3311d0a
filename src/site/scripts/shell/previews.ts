/**
 * A preview of what a citation, a number or a term leads to: after a moment under the mouse, at once on keyboard focus, never on touch.
 * It can be dismissed (Esc), pointed at, and stays as long as it is pointed at or focused (WCAG 1.4.13).
 */
import { type Preview, previewFile } from '../../data/preview.ts';
import { element } from './elements.ts';
import { previewKey } from './preview-key.ts';

const LINKS = 'main a[href]:not(.pn, .back, .button, [download], svg a, nav a, .turn a, .toc a, .more a, .found a, .files a, .citation a)';
const REST = 400;
const LEAVE = 250;

const base = document.documentElement.dataset['base'] ?? '/';
const known = new Map<string, Promise<Record<string, Preview>>>();
let box: HTMLElement | undefined;
let shown: HTMLAnchorElement | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

async function fetchPreview(key: string): Promise<Preview | undefined> {
	const file = previewFile(key);
	let previews = known.get(file);
	if (!previews) {
		previews = fetch(`${base}data/previews/${file}.json`)
			.then((response) => (response.ok ? response.json() : {}))
			.catch(() => ({}));
		known.set(file, previews);
	}
	return (await previews)[key];
}

/** The link of an event, and its preview, unless what it leads to is in sight already. */
function asked(event: Event): { link: HTMLAnchorElement; key: string } | undefined {
	const link = (event.target as Element | null)?.closest?.<HTMLAnchorElement>(LINKS);
	const key = link && previewKey(link.href, new URL(base, location.href).pathname, location.href);
	if (!key) return undefined;
	const note = document.getElementById(`n-${key.slice(2)}`);
	if (note && (note.contains(link) || (link.matches('.key') && inSight(note)))) return undefined;
	return { link, key };
}

function inSight(element: Element): boolean {
	const { top, bottom, height } = element.getBoundingClientRect();
	return height > 0 && bottom > 0 && top < innerHeight;
}

function hide(): void {
	clearTimeout(timer);
	shown?.removeAttribute('aria-describedby');
	shown = undefined;
	if (box?.matches(':popover-open')) box.hidePopover();
}

function later(wait: number, act: () => void): void {
	clearTimeout(timer);
	timer = setTimeout(act, wait);
}

function createBox(): HTMLElement {
	const made = element('div', { id: 'preview', role: 'tooltip', popover: 'manual' });
	made.addEventListener('pointerenter', () => clearTimeout(timer));
	made.addEventListener('pointerleave', () => later(LEAVE, hide));
	document.body.append(made);
	return made;
}

/** `y`: height of the pointer, since a link may run over two lines. */
async function show(link: HTMLAnchorElement, key: string, y?: number): Promise<void> {
	hide();
	shown = link;
	const preview = await fetchPreview(key);
	if (!preview || shown !== link) return;
	box ??= createBox();
	box.className = preview.class;
	const head = element('p', '', element('b', '', preview.name), ' ', element('i', '', preview.note));
	const words = element('p');
	words.innerHTML = preview.html;
	if (key.startsWith('a/p')) words.dataset['words'] = key.slice(2);
	box.replaceChildren(head, words);
	box.showPopover();
	const lines = [...link.getClientRects()];
	const line = lines.find((one) => y !== undefined && y >= one.top && y <= one.bottom) ?? lines[0];
	if (!line) return hide();
	const { offsetWidth, offsetHeight } = box;
	const width = document.documentElement.clientWidth;
	const left = Math.max(8, Math.min(line.left, width - offsetWidth - 8));
	const below = line.bottom + offsetHeight + 8 <= innerHeight || line.top < offsetHeight + 8;
	box.style.left = `${left + scrollX}px`;
	box.style.top = `${(below ? line.bottom + 4 : line.top - offsetHeight - 4) + scrollY}px`;
	link.setAttribute('aria-describedby', 'preview');
}

if ('popover' in HTMLElement.prototype) {
	document.addEventListener('pointerover', (event) => {
		if (event.pointerType === 'touch') return;
		const to = asked(event);
		if (to && to.link === shown) clearTimeout(timer);
		else if (to) later(REST, () => show(to.link, to.key, event.clientY));
	});
	document.addEventListener('pointerout', (event) => {
		if (asked(event)) later(LEAVE, hide);
	});
	document.addEventListener('focusin', (event) => {
		const to = asked(event);
		if (to?.link.matches(':focus-visible')) show(to.link, to.key);
	});
	document.addEventListener('focusout', (event) => {
		if (event.target === shown && !box?.matches(':hover')) hide();
	});
	document.addEventListener('keydown', (event) => {
		if (event.key === 'Escape') hide();
	});
	// to follow the link, or to touch anywhere, is to be done with it
	document.addEventListener('click', hide);
}
