/** The lines of the whole map: spines within a tree, curves to everything else, and bands from regions to propositions. */
import type { ArgumentGraph } from '../argument/graph.ts';
import type { Relation } from '../model/edition.ts';
import { relationRow, sideNames, sideOf } from '../model/relations.ts';
import { headOf } from './heads.ts';
import type { Point } from './placed-map.ts';
import type { Centre, Flow, PartFrame, Region, RelationRoute } from './whole-map-parts.ts';
import { type Cell, INDENT } from './whole-map-trees.ts';

/** Where the spines of a tree run, from the left edge of the cell they lead to; objections outermost. */
const laneOf = (relation: Relation) => 4 + 5 * relationRow(relation).lane;

const n = (value: number) => String(Math.round(value));
const printPoint = ([x, y]: Point) => `${n(x)} ${n(y)}`;

/** A smooth line that leaves and arrives level; where both ends face the same way it bows out. */
function curve(from: Point, fromDx: number, to: Point, toDx: number): { path: string; middle: Point } {
	const reach = fromDx === toDx ? Math.max(40, Math.abs(to[0] - from[0]) / 2) : 46 + Math.min(120, Math.abs(to[1] - from[1]) / 8);
	const a: Point = [from[0] + fromDx * reach, from[1]];
	const b: Point = [to[0] - toDx * reach, to[1]];
	const middle: Point = [(from[0] + 3 * a[0] + 3 * b[0] + to[0]) / 8, (from[1] + 3 * a[1] + 3 * b[1] + to[1]) / 8];
	return { path: `M${printPoint(from)}C${printPoint(a)} ${printPoint(b)} ${printPoint(to)}`, middle };
}

interface End extends PartFrame {
	centre: boolean;
}

/** Routes every relation whose ends are all here; undercuts end on the line of the step that they deny. */
export function routeRelations(
	graph: ArgumentGraph,
	regions: readonly Region[],
	cells: readonly Cell[],
	centres: readonly Centre[],
): { routes: RelationRoute[]; flows: Flow[] } {
	const ends = new Map<string, End>();
	const cellOf = new Map(cells.map((cell) => [cell.claim.id, cell]));
	for (const cell of cells) ends.set(cell.claim.id, { ...cell, centre: false });
	for (const centre of centres) ends.set(centre.claim.id, { ...centre, centre: true });
	/** Where each relation may be cut. */
	const middles = new Map<string, Point>();
	const routes: RelationRoute[] = [];

	const arrive = (end: End, from: PartFrame, share: number): { point: Point; dx: number; fromDx: number } => {
		const [a, b] = [from.x + from.width / 2, end.x + end.width / 2];
		const beside = from.x < end.x + end.width && end.x < from.x + from.width;
		// in one column a line leaves and arrives on the same side, and bows out to the right
		const dx = beside ? -1 : a < b ? 1 : -1;
		const y = end.centre ? end.y + 40 + (end.height - 80) * share : end.y + Math.min(end.height / 2, 30);
		return { point: [dx > 0 ? end.x - 2 : end.x + end.width + 2, y], dx, fromDx: beside ? 1 : dx };
	};
	const leave = (from: PartFrame, dx: number): Point => [dx > 0 ? from.x + from.width : from.x, from.y + from.height / 2];
	/** Lines from above arrive above, so that they cross less. */
	const shares = new Map<string, number>();
	const bearing = new Map<string, { key: string; y: number }[]>();
	for (const relation of graph.relations.values()) {
		if (!ends.get(relation.to)?.centre) continue;
		for (const premise of relation.from) {
			const from = ends.get(premise);
			if (from) bearing.set(relation.to, [...(bearing.get(relation.to) ?? []), { key: `${relation.id} ${premise}`, y: from.y }]);
		}
	}
	for (const list of bearing.values()) {
		list.sort((a, b) => a.y - b.y || (a.key < b.key ? -1 : 1));
		for (const [index, { key }] of list.entries()) shares.set(key, (index + 0.5) / list.length);
	}

	const draw = (relation: Relation) => {
		const step = graph.relations.get(relation.to);
		const premises = relation.from.filter((id) => ends.has(id));
		if (premises.length < relation.from.length || !(step ? ends.has(step.to) && middles.has(step.id) : ends.has(relation.to))) return;
		const head = headOf(relation).turned;
		let path = '';
		let near = true;
		const joined = premises.map((id) => cellOf.get(id)).filter((cell) => cell?.under?.relation === relation.id) as Cell[];
		const first = joined[0];
		const parent = first?.under && cellOf.get(first.under.parent);
		if (first && parent) {
			const x = parent.x + laneOf(relation);
			const lowest = joined.reduce((a, b) => (a.y > b.y ? a : b));
			const row = (cell: Cell) => cell.y + Math.min(cell.height / 2, 27);
			const cut = step && middles.get(step.id);
			if (cut) {
				// the objection to a step climbs outermost and cuts the premise's own twig from below
				path += `M${printPoint([first.x, row(first)])}H${n(x)}V${n(cut[1] + 9)}H${n(cut[0])}V${n(cut[1])}${head(cut, 0, -1)}`;
				middles.set(relation.id, [x, (row(first) + cut[1]) / 2]);
				for (const cell of joined.slice(1)) path += `M${printPoint([cell.x, row(cell)])}H${n(x)}V${n(row(first))}`;
			} else {
				const top = parent.y + parent.height;
				path += `M${printPoint([lowest.x, row(lowest)])}H${n(x)}V${n(top + 2)}${head([x, top], 0, -1)}`;
				for (const cell of joined) if (cell !== lowest) path += `M${printPoint([cell.x, row(cell)])}H${n(x)}`;
				// premises that work only together are tied
				if (joined.length > 1) path += `M${printPoint([first.x - 3, row(first)])}V${n(row(lowest))}`;
				middles.set(relation.id, [parent.x + INDENT - 5, row(first)]);
			}
		}
		const target: End | undefined = step
			? { x: (middles.get(step.id) as Point)[0], y: (middles.get(step.id) as Point)[1] - 0.5, width: 0, height: 1, centre: false }
			: ends.get(relation.to);
		for (const id of premises) {
			if (joined.some((cell) => cell.claim.id === id) || !target) continue;
			near = false;
			const from = ends.get(id) as End;
			const { point, dx, fromDx } = arrive(target, from, shares.get(`${relation.id} ${id}`) ?? 0.5);
			const line = curve(leave(from, fromDx), fromDx, point, dx);
			path += line.path + head(point, dx, 0);
			if (!middles.has(relation.id)) middles.set(relation.id, line.middle);
		}
		routes.push({ relation, path, near });
	};
	// what is spoken against is drawn before what speaks against it
	const drawn = new Set<string>();
	const drawAfterTarget = (relation: Relation) => {
		if (drawn.has(relation.id)) return;
		drawn.add(relation.id);
		const target = graph.relations.get(relation.to);
		if (target) drawAfterTarget(target);
		draw(relation);
	};
	for (const relation of graph.relations.values()) drawAfterTarget(relation);
	return { routes, flows: bundle(graph, regions, cellOf, centres) };
}

/** One band for all reasons, and one for all objections, that a region brings to a proposition; an objection to a step counts at its conclusion. */
function bundle(graph: ArgumentGraph, regions: readonly Region[], cellOf: ReadonlyMap<string, Cell>, centres: readonly Centre[]): Flow[] {
	const counts = new Map<string, number>();
	for (const relation of graph.relations.values()) {
		const to = graph.relations.get(relation.to)?.to ?? relation.to;
		if (!centres.some((centre) => centre.claim.id === to)) continue;
		const side = sideOf(relation);
		for (const region of new Set(relation.from.flatMap((id) => cellOf.get(id)?.region ?? []))) {
			const key = `${region} ${to} ${side}`;
			counts.set(key, (counts.get(key) ?? 0) + 1);
		}
	}
	const middleOf = (frame: PartFrame) => frame.x + frame.width / 2;
	const flows: (Flow & { start: PartFrame; end: PartFrame; dx: number })[] = [];
	for (const region of regions) {
		for (const centre of centres) {
			for (const side of sideNames) {
				const count = counts.get(`${region.id} ${centre.claim.id} ${side}`);
				if (count === undefined) continue;
				const dx = region.x + region.width <= centre.x ? 1 : region.x >= centre.x + centre.width ? -1 : 2 * (side === 'for' ? 1 : -1);
				flows.push({ region: region.id, to: centre.claim.id, side, count, path: '', start: region, end: centre, dx });
			}
		}
	}
	// bands stand side by side at both ends, in the order in which they come from above
	const spread = (group: typeof flows, frame: PartFrame) =>
		new Map(group.map((flow, index) => [flow, frame.y + (frame.height * (index + 1)) / (group.length + 1)]));
	const leaving = new Map<string, Map<(typeof flows)[number], number>>();
	const arriving = new Map<string, Map<(typeof flows)[number], number>>();
	for (const region of regions) {
		const own = flows.filter((flow) => flow.region === region.id).sort((a, b) => a.end.y - b.end.y || (a.side < b.side ? 1 : -1));
		leaving.set(region.id, spread(own, region));
	}
	for (const centre of centres) {
		for (const side of [-1, 1]) {
			const own = flows
				.filter((flow) => flow.to === centre.claim.id && Math.sign(flow.dx) === side)
				.sort((a, b) => a.start.y - b.start.y || middleOf(a.start) - middleOf(b.start) || (a.side < b.side ? 1 : -1));
			arriving.set(`${centre.claim.id} ${side}`, spread(own, centre));
		}
	}
	return flows.map((flow) => {
		const { region, to, side: sign, count, start, end, dx } = flow;
		const y1 = leaving.get(region)?.get(flow) as number;
		const y2 = arriving.get(`${to} ${Math.sign(dx)}`)?.get(flow) as number;
		// a region in the middle column goes round by the side
		const inside = Math.abs(dx) === 2;
		const [side, from] = inside ? [-Math.sign(dx), Math.sign(dx)] : [Math.sign(dx), Math.sign(dx)];
		const startX = inside ? (dx > 0 ? start.x : start.x + start.width) : dx > 0 ? start.x + start.width : start.x;
		const endX = dx > 0 ? end.x : end.x + end.width;
		const line = inside
			? curve([startX, Math.min(y1, start.y + 120)], side, [endX, y2], from)
			: curve([startX, y1], Math.sign(dx), [endX, y2], Math.sign(dx));
		return { region, to, side: sign, count, path: line.path };
	});
}
