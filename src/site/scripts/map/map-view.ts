/**
 * A window on a drawing: pan and zoom by mouse, two fingers, keyboard and buttons; one finger scrolls the page past it. Sets how much is to be
 * read by the scale: classes z1, z2, z3.
 */

export interface MapPlace {
	x: number;
	y: number;
	scale: number;
}
export interface MapView {
	/** The point in the middle of the window, in the drawing's units, and pixels a unit. */
	get(): MapPlace;
	show(view: MapPlace): void;
	/** Brings a box into the window, as large as fits but not beyond `most`. `right` pixels at the right are covered. */
	frame(box: { x: number; y: number; width: number; height: number }, most: number, right?: number): void;
	showAll(): void;
}

const [LEAST, MOST] = [0.04, 2.5];
/** From which scale ids, and from which all words are to be read. */
const STEPS = [0.36, 0.64] as const;
const STEP = 1.35;

/** Two fingers: the middle between them in the window, and how far they are apart, in px. */
interface Span {
	x: number;
	y: number;
	apart: number;
}
function spanOf(touches: TouchList, frame: HTMLElement): Span | undefined {
	const [one, other] = [...touches].filter(({ target }) => frame.contains(target as Node));
	if (!one || !other) return undefined;
	return {
		x: (one.clientX + other.clientX) / 2,
		y: (one.clientY + other.clientY) / 2,
		apart: Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY),
	};
}

/** Takes over the window. `moved` is told when the reader has moved the drawing. */
export function openView(frame: HTMLElement, svg: SVGSVGElement, moved: () => void): MapView {
	const scene = svg.querySelector('.scene') as SVGGElement;
	const width = Number(frame.dataset['width']);
	const height = Number(frame.dataset['height']);
	const sheet = svg.getAttribute('viewBox') ?? '';
	svg.removeAttribute('viewBox');
	svg.removeAttribute('width');
	svg.removeAttribute('height');
	frame.classList.add('live');
	let view: MapPlace = { x: width / 2, y: height / 2, scale: 0.2 };
	let asked = 0;
	const paint = () => {
		asked = 0;
		const [w, h] = [frame.clientWidth, frame.clientHeight];
		const { x, y, scale } = view;
		scene.setAttribute(
			'transform',
			`translate(${(w / 2 - x * scale).toFixed(1)} ${(h / 2 - y * scale).toFixed(1)}) scale(${scale.toFixed(4)})`,
		);
		const step = scale < STEPS[0] ? 'z1' : scale < STEPS[1] ? 'z2' : 'z3';
		if (!svg.classList.contains(step)) {
			svg.classList.remove('z1', 'z2', 'z3');
			svg.classList.add(step);
		}
	};
	const show = (next: MapPlace) => {
		view = {
			x: Math.min(width, Math.max(0, next.x)),
			y: Math.min(height, Math.max(0, next.y)),
			scale: Math.min(MOST, Math.max(LEAST, next.scale)),
		};
		if (asked === 0) asked = requestAnimationFrame(paint);
	};
	/** Zooms so that the point under (px, py) of the window stays there. */
	const zoom = (factor: number, px = frame.clientWidth / 2, py = frame.clientHeight / 2) => {
		const scale = Math.min(MOST, Math.max(LEAST, view.scale * factor));
		const [dx, dy] = [px - frame.clientWidth / 2, py - frame.clientHeight / 2];
		show({ x: view.x + dx / view.scale - dx / scale, y: view.y + dy / view.scale - dy / scale, scale });
	};
	const frameBox: MapView['frame'] = (box, most, right = 0) => {
		const [w, h] = [frame.clientWidth - right, frame.clientHeight];
		const scale = Math.min(most, (w * 0.92) / box.width, (h * 0.92) / box.height);
		show({ x: box.x + box.width / 2 + right / 2 / scale, y: box.y + box.height / 2, scale });
	};
	const showAll = () => frameBox({ x: 0, y: 0, width, height }, 1);

	/** Where the mouse or pen was last, while it is pressed. */
	let from: { x: number; y: number } | undefined;
	let travelled = 0;
	frame.addEventListener('pointerdown', (event) => {
		travelled = 0;
		if (event.button === 0 && event.pointerType !== 'touch') from = { x: event.clientX, y: event.clientY };
	});
	frame.addEventListener('pointermove', (event) => {
		if (!from || event.pointerType === 'touch') return;
		const [dx, dy] = [event.clientX - from.x, event.clientY - from.y];
		travelled += Math.abs(dx) + Math.abs(dy);
		if (travelled < 6) return;
		// captured only once it is a drag: a click must reach the claim under it
		if (!frame.hasPointerCapture(event.pointerId)) frame.setPointerCapture(event.pointerId);
		frame.classList.add('dragged');
		show({ ...view, x: view.x - dx / view.scale, y: view.y - dy / view.scale });
		from = { x: event.clientX, y: event.clientY };
	});
	const release = () => {
		if (!from) return;
		from = undefined;
		frame.classList.remove('dragged');
		if (travelled >= 6) moved();
	};
	frame.addEventListener('pointerup', release);
	frame.addEventListener('pointercancel', release);
	// one finger is the page's, which it scrolls; two are the map's
	let span: Span | undefined;
	const take = (event: TouchEvent) => {
		const now = spanOf(event.touches, frame);
		// what has begun as scrolling stays it
		if (!event.cancelable) return;
		if (now) event.preventDefault();
		if (now && span) {
			const box = frame.getBoundingClientRect();
			show({ ...view, x: view.x - (now.x - span.x) / view.scale, y: view.y - (now.y - span.y) / view.scale });
			zoom(now.apart / Math.max(1, span.apart), now.x - box.left, now.y - box.top);
			travelled = 6;
		}
		span = now;
	};
	for (const name of ['touchstart', 'touchmove'] as const) frame.addEventListener(name, take, { passive: false });
	for (const name of ['touchend', 'touchcancel'] as const)
		frame.addEventListener(name, (event) => {
			if (span && event.touches.length < 2) moved();
			span = spanOf(event.touches, frame);
		});
	// a drag that ends on a claim does not choose it
	frame.addEventListener(
		'click',
		(event) => {
			if (travelled < 6) return;
			event.preventDefault();
			event.stopPropagation();
			travelled = 0;
		},
		true,
	);
	frame.addEventListener('dragstart', (event) => event.preventDefault());
	frame.addEventListener(
		'wheel',
		(event) => {
			// scrolling the page stays what it is, unless the reader is at work in the map
			if (!event.ctrlKey && !event.metaKey && !frame.contains(document.activeElement)) return;
			event.preventDefault();
			const box = frame.getBoundingClientRect();
			zoom(
				Math.exp(-event.deltaY * (event.deltaMode === 1 ? 0.05 : event.ctrlKey ? 0.008 : 0.0016)),
				event.clientX - box.left,
				event.clientY - box.top,
			);
			moved();
		},
		{ passive: false },
	);
	frame.addEventListener('keydown', (event) => {
		if (event.target !== frame && /^Arrow/.test(event.key)) return;
		const pan = 90 / view.scale;
		const moves: Record<string, () => void> = {
			ArrowLeft: () => show({ ...view, x: view.x - pan }),
			ArrowRight: () => show({ ...view, x: view.x + pan }),
			ArrowUp: () => show({ ...view, y: view.y - pan }),
			ArrowDown: () => show({ ...view, y: view.y + pan }),
			'+': () => zoom(STEP),
			'=': () => zoom(STEP),
			'-': () => zoom(1 / STEP),
			'0': showAll,
		};
		const move = event.ctrlKey || event.metaKey || event.altKey ? undefined : moves[event.key];
		if (!move) return;
		event.preventDefault();
		move();
		moved();
	});
	frame.parentElement?.querySelector('.lens')?.addEventListener('click', (event) => {
		const what = (event.target as HTMLElement).dataset['zoom'];
		if (what === 'in') zoom(STEP);
		else if (what === 'out') zoom(1 / STEP);
		else if (what === 'read') zoom(0.85 / view.scale);
		else if (what === 'fit') showAll();
		else return;
		moved();
	});
	// on paper stands the whole sheet, as it is read from afar
	addEventListener('beforeprint', () => {
		svg.setAttribute('viewBox', sheet);
		scene.removeAttribute('transform');
		svg.classList.remove('z2', 'z3');
		svg.classList.add('z1');
	});
	addEventListener('afterprint', () => {
		svg.removeAttribute('viewBox');
		paint();
	});
	new ResizeObserver(() => show(view)).observe(frame);
	return { get: () => view, show, frame: frameBox, showAll };
}
