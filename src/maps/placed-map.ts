/** A map whose every box, line and word has its place; units are CSS pixels, the origin is the map's upper left corner. */
import type { NodeLabel } from './label.ts';
import type { MapNode, MapStep, MapWork } from './map-graph.ts';

export interface NodeBox {
	node: MapNode;
	x: number;
	y: number;
	width: number;
	height: number;
	/** Undefined where the node is only referred to by its id. */
	label: NodeLabel | undefined;
	/** It stands over what bears on it, in full width. */
	lintel: boolean;
}
export type Point = readonly [x: number, y: number];

/** A relation as it is drawn. */
export interface Drawn {
	step: MapStep;
	/** Its lines. A joined premise has its own. */
	lines: Point[][];
	/** Where its head touches; undefined where its line joins that of a neighbour with the same target. */
	head: Point | undefined;
	/** How far the head is turned clockwise from pointing up, in degrees: 180 points down at an upper edge, where one reads on to what follows. */
	turned?: 180 | 270;
	/** What it does, in a word beside its head, and where that begins. */
	word?: { text: string; at: Point };
	/** Where its premises meet. */
	junction: Point | undefined;
	/** Where its question mark stands, if the editors doubt the reading. */
	doubt: Point | undefined;
}
export interface PlacedWork {
	work: MapWork;
	/** Labels of the claims that lean on it. */
	ids: string;
	x: number;
	/** Baseline. */
	y: number;
}
/** What a row of a map is, in the margin beside it. */
export interface RowCaption {
	lines: string[];
	/** Baseline of the first line. */
	y: number;
}
export interface PlacedMap {
	/** Room at the left of its places, for captions that begin at its edge; none when missing. */
	margin?: number;
	captions?: RowCaption[];
	/** Where it begins, if it is a piece of another: its places are that one's. */
	top?: number;
	width: number;
	height: number;
	boxes: NodeBox[];
	steps: Drawn[];
	/** Height of the shelf's line; undefined without works. */
	shelf: number | undefined;
	works: PlacedWork[];
	/** Dotted lines from a node down to the shelf. */
	leaders: Point[][];
}
