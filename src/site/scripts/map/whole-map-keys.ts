/**
 * The whole map by the keyboard: arrows go from claim to claim; `l` goes to the lines of a claim, arrows then to the next one of them, Enter
 * chooses it, Escape goes back to the claim.
 */
import * as words from '#words/scripts-whole-map.ts';
import { describeRelation } from '../../../argument/describe-relation.ts';
import type { Relation } from '../../../model/edition.ts';
import type { Argument } from '../../data/argument-file.ts';
import type { Lines } from './map-lines.ts';
import type { MapView } from './map-view.ts';
import type { Box } from './whole-map-sheet.ts';

interface Asked {
	frame: HTMLElement;
	svg: SVGSVGElement;
	lines: Lines;
	view: MapView;
	/** The argument as far as its lines are shown. */
	load(): Promise<Argument>;
	choose(relation: string): void;
	/** Leaves what is chosen; false when nothing is. */
	leave(): boolean;
	/** Told what could not be had. */
	fail(error: unknown): void;
}

const ARROWS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] as const;
type Arrow = (typeof ARROWS)[number];
const isArrow = (key: string): key is Arrow => (ARROWS as readonly string[]).includes(key);

/** What lies aside counts so many times as much as what lies ahead. */
const ASIDE = 2.5;
/** Less far ahead a node is beside, not ahead; in units of the drawing. */
const AHEAD = 4;

/** Which of the boxes an arrow leads to from one of them; undefined when none lies that way. */
export function nextBox(boxes: readonly Box[], here: Box, arrow: Arrow): number | undefined {
	const middle = ({ x, y, width, height }: Box) => ({ x: x + width / 2, y: y + height / 2 });
	const start = middle(here);
	const across = arrow === 'ArrowLeft' || arrow === 'ArrowRight';
	const sense = arrow === 'ArrowRight' || arrow === 'ArrowDown' ? 1 : -1;
	let best: { index: number; cost: number } | undefined;
	for (const [index, box] of boxes.entries()) {
		const { x, y } = middle(box);
		const [along, aside] = across ? [(x - start.x) * sense, Math.abs(y - start.y)] : [(y - start.y) * sense, Math.abs(x - start.x)];
		if (along < AHEAD) continue;
		const cost = along + ASIDE * aside;
		if (!best || cost < best.cost) best = { index, cost };
	}
	return best?.index;
}

/** Listens to the keys. Gives what forgets the lines of the claim one has come from, when other lines are shown. */
export function listenToKeys({ frame, svg, lines, view, load, choose, leave, fail }: Asked): { forget(): void } {
	/** The lines of a claim, and which of them has the keyboard. */
	let round: { claim: SVGAElement; relations: Relation[]; index: number } | undefined;

	async function goRound(claim: SVGAElement, by: 1 | -1): Promise<void> {
		const { graph } = await load();
		if (round?.claim !== claim) {
			const id = claim.id.slice(2);
			const bearing = graph.bearingOn(id);
			const all = [...graph.drawnFrom(id), ...bearing, ...bearing.flatMap((one) => graph.bearingOn(one.id))];
			round = { claim, relations: all.filter((one) => document.getElementById(`r-${one.id}`)), index: by === 1 ? -1 : 0 };
		}
		const { relations } = round;
		if (relations.length === 0) return;
		round.index = (round.index + by + relations.length) % relations.length;
		const relation = relations[round.index] as Relation;
		lines.focus(relation.id, words.lineOf(relation.id, round.index + 1, relations.length, describeRelation(relation, graph)));
	}

	/** Whether the key was for a line. */
	function goAlong(key: string, target: Element): boolean {
		const relation = lines.relationOf(target);
		if (relation === undefined) {
			if (key.toLowerCase() !== 'l' || !(target instanceof SVGAElement) || !target.id.startsWith('c-')) return false;
			round = undefined;
			goRound(target, 1).catch(fail);
			return true;
		}
		if (key === 'Enter' || key === ' ') choose(relation);
		else if (!round) return false;
		else if (key === 'Escape') round.claim.focus({ preventScroll: true });
		else if (isArrow(key) || key.toLowerCase() === 'l') goRound(round.claim, key === 'ArrowLeft' || key === 'ArrowUp' ? -1 : 1).catch(fail);
		else return false;
		return true;
	}

	/** Moves the sheet so that a node stands in the middle of the frame. */
	function centre(node: SVGAElement): void {
		const { x, y, width, height } = node.getBBox();
		view.show({ ...view.get(), x: x + width / 2, y: y + height / 2 });
	}

	function goOn(node: SVGAElement, arrow: Arrow): void {
		const others = [...svg.querySelectorAll<SVGAElement>('a')].filter((other) => other !== node);
		const index = nextBox(
			others.map((other) => other.getBBox()),
			node.getBBox(),
			arrow,
		);
		if (index === undefined) return;
		const next = others[index] as SVGAElement;
		node.tabIndex = -1;
		next.tabIndex = 0;
		next.focus({ preventScroll: true });
		centre(next);
	}

	frame.addEventListener('keydown', (event) => {
		const { key, target } = event;
		if (!event.ctrlKey && !event.metaKey && !event.altKey && goAlong(key, target as Element)) return event.preventDefault();
		if (key === 'Escape' && leave()) return;
		if (!(target instanceof SVGAElement) || !isArrow(key)) return;
		event.preventDefault();
		goOn(target, key);
	});
	// the page would scroll to where a node lies behind the edge of the frame: the sheet is moved instead
	frame.addEventListener('focusin', ({ target }) => {
		if (!(target instanceof SVGAElement) || !target.matches(':focus-visible')) return;
		const { x, y, width, height } = target.getBoundingClientRect();
		const edge = frame.getBoundingClientRect();
		const [across, down] = [x + width / 2, y + height / 2];
		const seen = across > edge.left && across < edge.right && down > Math.max(0, edge.top) && down < Math.min(innerHeight, edge.bottom);
		if (seen) return;
		centre(target);
		frame.scrollIntoView({ block: 'nearest' });
	});
	return {
		forget() {
			round = undefined;
		},
	};
}
