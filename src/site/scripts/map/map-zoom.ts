/**
 * Maps made larger than the page by the buttons beside them (components/MapTools.astro); what does not fit is scrolled, by wheel, finger, arrow keys or
 * dragging.
 * A map is put into its scrolling frame only when it is first enlarged; before that nothing has changed.
 */
import * as words from '#words/scripts-zoom.ts';
import { element } from '../shell/elements.ts';

const SIZES = [100, 150, 225, 340];

/** Lets a mouse drag what is in the frame; a click on a node remains a click. */
function allowDragging(frame: HTMLElement): void {
	let from: { x: number; y: number } | undefined;
	frame.addEventListener('pointerdown', (event) => {
		if (event.pointerType === 'mouse' && event.button === 0) from = { x: event.clientX, y: event.clientY };
	});
	frame.addEventListener('pointermove', (event) => {
		if (!from) return;
		if (!frame.hasPointerCapture(event.pointerId)) {
			if (Math.hypot(event.clientX - from.x, event.clientY - from.y) < 5) return;
			frame.setPointerCapture(event.pointerId);
		}
		frame.scrollBy({ left: from.x - event.clientX, top: from.y - event.clientY, behavior: 'instant' });
		from = { x: event.clientX, y: event.clientY };
	});
	for (const end of ['pointerup', 'pointercancel'] as const) {
		frame.addEventListener(end, () => {
			from = undefined;
		});
	}
	frame.addEventListener('dragstart', (event) => event.preventDefault());
}

function enlargeable(map: HTMLElement, [larger, smaller, whole]: NodeListOf<HTMLButtonElement>): void {
	if (!larger || !smaller || !whole) return;
	let size = 0;
	let frame: HTMLElement | undefined;
	const set = (to: number) => {
		size = Math.max(0, Math.min(SIZES.length - 1, to));
		const drawings = [...map.querySelectorAll<SVGElement>(':scope > svg, :scope > .map-frame > svg')];
		if (!frame) {
			frame = element('div', { class: 'map-frame', role: 'group', 'aria-label': words.enlarged });
			drawings[0]?.before(frame);
			frame.append(...drawings);
			allowDragging(frame);
		}
		const { scrollLeft, scrollTop, clientWidth, clientHeight, scrollWidth, scrollHeight } = frame;
		const middle = { x: (scrollLeft + clientWidth / 2) / scrollWidth, y: (scrollTop + clientHeight / 2) / scrollHeight };
		frame.dataset['size'] = String(SIZES[size]);
		if (size === 0) frame.removeAttribute('tabindex');
		else frame.tabIndex = 0;
		frame.scrollTo({
			left: middle.x * frame.scrollWidth - frame.clientWidth / 2,
			top: middle.y * frame.scrollHeight - frame.clientHeight / 2,
			behavior: 'instant',
		});
		smaller.ariaDisabled = whole.ariaDisabled = String(size === 0);
		larger.ariaDisabled = String(size === SIZES.length - 1);
	};
	larger.addEventListener('click', () => set(size + 1));
	smaller.addEventListener('click', () => set(size - 1));
	whole.addEventListener('click', () => set(0));
}

for (const map of document.querySelectorAll<HTMLElement>('figure.map')) enlargeable(map, map.querySelectorAll('.map-tools > button'));
