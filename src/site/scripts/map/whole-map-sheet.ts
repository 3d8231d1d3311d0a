/** The sheet of the whole map: finds the nodes of claims and works on it, lights some of them, and keeps what filters leave. */
import type { Layer } from '../../../model/layers.ts';
import { layerNames } from '../../../model/layers.ts';
import { toSegment } from '../../../model/routes.ts';
import type { Lines } from './map-lines.ts';
import type { Kept, Lit } from './whole-map-answer.ts';

/** In units of the drawing. */
export interface Box {
	x: number;
	y: number;
	width: number;
	height: number;
}

export interface Sheet {
	/** Where the nodes of these claims and works stand, in one box; undefined when none of them is on the sheet. */
	boxOf(ids: readonly string[]): Box | undefined;
	has(id: string): boolean;
	hasRelation(id: string): boolean;
	/** Lifts relations above everything and lights nodes; all else steps back. Without an argument nothing is lit. */
	light(lit?: Lit): void;
	/** Dims what is not kept; without an argument nothing is dimmed. */
	keep(kept?: Kept): void;
	/** Shows the lines of a layer and of narrower ones; of all where it is undefined. `single`: from afar, too. */
	showLines(within: Layer | undefined, single: boolean): void;
}

/** Between a node and the line that ties a work to it, in units of the drawing: at the work, at the claim. */
const GAP = { work: 12, claim: 4 } as const;
/** How far below the top of a claim such a line ends, at most. */
const TIE = 30;

export function union(boxes: readonly Box[]): Box | undefined {
	if (boxes.length === 0) return undefined;
	const x = Math.min(...boxes.map((box) => box.x));
	const y = Math.min(...boxes.map((box) => box.y));
	return {
		x,
		y,
		width: Math.max(...boxes.map((box) => box.x + box.width)) - x,
		height: Math.max(...boxes.map((box) => box.y + box.height)) - y,
	};
}

export function openSheet(svg: SVGSVGElement, lines: Lines): Sheet {
	const raised = svg.querySelector('.raised') as SVGGElement;
	const workOf = (key: string) => document.getElementById(`w-${toSegment(key)}`);
	const nodeOf = (id: string) => document.getElementById(`c-${id}`) ?? workOf(id);
	const relationOf = (id: string) => document.getElementById(`r-${id}`);
	const boxes = (ids: readonly string[]): Box[] =>
		ids.flatMap((id) => {
			const node = nodeOf(id);
			return node instanceof SVGGraphicsElement ? [node.getBBox()] : [];
		});

	function raise(id: string, chosen: boolean): void {
		const path = relationOf(id);
		if (!path) return;
		path.classList.add('on');
		const copy = path.cloneNode() as SVGElement;
		copy.removeAttribute('id');
		copy.classList.toggle('chosen', chosen);
		raised.append(copy);
	}

	/** The line that ties a work to a claim that leans on it; nothing where one of them is not on the sheet. */
	function tie(key: string, id: string): SVGElement | undefined {
		const [[work], [claim]] = [boxes([key]), boxes([id])];
		if (!work || !claim) return undefined;
		const left = work.x < claim.x;
		const [x1, y1] = [left ? work.x + work.width + GAP.work : work.x - GAP.work, work.y + work.height / 2];
		const [x2, y2] = [left ? claim.x - GAP.claim : claim.x + claim.width + GAP.claim, claim.y + Math.min(TIE, claim.height / 2)];
		const line = document.createElementNS('http://www.w3.org/2000/svg', 'path');
		line.setAttribute('class', 'lead');
		line.setAttribute('d', `M${x1} ${y1}C${(x1 + x2) / 2} ${y1} ${(x1 + x2) / 2} ${y2} ${x2} ${y2}`);
		return line;
	}

	return {
		boxOf: (ids) => union(boxes(ids)),
		has: (id) => nodeOf(id) !== null,
		hasRelation: (id) => relationOf(id) !== null,
		light(lit) {
			// measured before anything is changed, or the sheet would be laid out for each of them
			const ties = (lit?.works ?? []).flatMap(([work, claim]) => {
				const line = tie(work, claim);
				return line ? [{ work, line }] : [];
			});
			svg.classList.toggle('choosing', lit !== undefined);
			for (const node of svg.querySelectorAll('.on, .chosen')) node.classList.remove('on', 'chosen');
			raised.replaceChildren();
			const lifted = new Set(lit?.relations);
			lines.lift(lifted);
			if (!lit) return;
			for (const id of lit.nodes) nodeOf(id)?.classList.add('on');
			for (const id of lit.chosen) nodeOf(id)?.classList.add('on', 'chosen');
			for (const id of lifted) raise(id, lit.chosen.includes(id));
			for (const { work, line } of ties) {
				workOf(work)?.classList.add('on');
				raised.append(line);
			}
		},
		keep(kept) {
			svg.classList.toggle('sieved', kept !== undefined);
			for (const node of svg.querySelectorAll('.kept')) node.classList.remove('kept');
			if (!kept) return;
			for (const id of kept.claims) nodeOf(id)?.classList.add('kept');
			for (const key of kept.works) workOf(key)?.classList.add('kept');
			for (const id of kept.relations) relationOf(id)?.classList.add('kept');
			for (const flow of svg.querySelectorAll<SVGPathElement>('.flows path'))
				flow.classList.toggle('kept', kept.flow(flow.dataset['from'] ?? '', flow.dataset['to'] ?? ''));
		},
		showLines(within, single) {
			for (const layer of layerNames) svg.classList.toggle(`to-${layer}`, layer === within);
			// where bands are left out, since they count everybody’s lines, the lines are there from afar
			svg.classList.toggle('lines', single || within !== undefined);
		},
	};
}
