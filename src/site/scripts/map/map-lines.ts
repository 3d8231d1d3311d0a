/**
 * Makes the lines of the whole map things that can be chosen: over each relation, and over each band, lies an unseen one that is as broad
 * on the screen as a finger needs. Lines that are not drawn at the moment are not caught.
 */

export interface Lines {
	/** The relation, or the band, that was pointed at; of several that cross there the nearest. */
	find(event: MouseEvent): { relation?: string; band?: string } | undefined;
	/** The relation whose line this is. */
	relationOf(node: Element | null): string | undefined;
	/** These can be caught as well, being lifted; others of their sort no more. */
	lift(relations: ReadonlySet<string>): void;
	/** Puts the keyboard on a line, by this name. False when it is not on this sheet. */
	focus(relation: string, name: string): boolean;
}

const NAMESPACE = 'http://www.w3.org/2000/svg';
/** Between the points of a line at which its distance is measured, in units of the drawing. */
const PACE = 6;

/** Lays the lines out to be caught: bands below the regions, relations below the claims, so that what covers a line is chosen before it. */
export function openLines(svg: SVGSVGElement): Lines {
	const copy = (path: SVGPathElement, data: Record<string, string>): SVGPathElement => {
		const over = document.createElementNS(NAMESPACE, 'path');
		over.setAttribute('d', path.getAttribute('d') ?? '');
		Object.assign(over.dataset, data);
		return over;
	};
	const layer = (after: string, paths: SVGPathElement[]) => {
		const group = document.createElementNS(NAMESPACE, 'g');
		group.setAttribute('class', 'catch');
		group.append(...paths);
		svg.querySelector(after)?.after(group);
	};
	layer(
		'.flows',
		[...svg.querySelectorAll<SVGPathElement>('.flows path')].map((path) => {
			const over = copy(path, { band: `${path.dataset['from']},${path.dataset['to']},${path.getAttribute('class')}` });
			over.setAttribute('stroke-width', path.getAttribute('stroke-width') ?? '');
			return over;
		}),
	);
	const lines = new Map<string, SVGPathElement>();
	for (const path of svg.querySelectorAll<SVGPathElement>(':is(.far, .near) path')) {
		const id = path.id.slice(2);
		const over = copy(path, { line: id });
		// by its class it is hidden with the line
		over.setAttribute('class', path.getAttribute('class') ?? '');
		over.classList.toggle('off', path.parentElement?.classList.contains('far'));
		lines.set(id, over);
	}
	layer('.raised', [...lines.values()]);

	/** How far a point is from a line, both in units of the drawing. */
	const distance = (path: SVGPathElement, { x, y }: DOMPoint): number => {
		let least = Number.POSITIVE_INFINITY;
		for (let distance = path.getTotalLength(); distance >= 0; distance -= PACE) {
			const point = path.getPointAtLength(distance);
			least = Math.min(least, Math.hypot(point.x - x, point.y - y));
		}
		return least;
	};
	let lifted: ReadonlySet<string> = new Set();
	return {
		find(event) {
			const under = event.target as SVGElement;
			const { band, line } = under.dataset;
			if (band) return { band };
			if (!line) return undefined;
			const matrix = lines.get(line)?.getScreenCTM()?.inverse();
			const point = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix);
			const near = document
				.elementsFromPoint(event.clientX, event.clientY)
				.flatMap((node) => (node instanceof SVGPathElement && node.dataset['line'] ? [node] : []));
			const measured = near.map((path) => ({ id: path.dataset['line'] as string, far: distance(path, point) }));
			return {
				relation: measured.reduce((best, one) => (one.far < best.far ? one : best), { id: line, far: Number.POSITIVE_INFINITY }).id,
			};
		},
		relationOf: (node) => (node instanceof SVGElement ? node.dataset['line'] : undefined),
		lift(relations) {
			for (const id of lifted) lines.get(id)?.classList.remove('on');
			for (const id of relations) lines.get(id)?.classList.add('on');
			lifted = relations;
		},
		focus(relation, name) {
			const line = lines.get(relation);
			line?.setAttribute('tabindex', '-1');
			line?.setAttribute('role', 'button');
			line?.setAttribute('aria-label', name);
			line?.focus({ preventScroll: true });
			return line !== undefined;
		},
	};
}
