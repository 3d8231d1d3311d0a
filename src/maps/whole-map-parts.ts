/** The whole map as data: what it is made from, and the parts it is laid out as. */
import type { ArgumentGraph } from '../argument/graph.ts';
import type { Claim, Relation } from '../model/edition.ts';
import type { Side } from '../model/relations.ts';
import type { Cell } from './whole-map-trees.ts';

/** What is drawn. Relations with an end that is not among the claims are left out. */
export interface WholeMapRequest {
	graph: ArgumentGraph;
	/** Parts of the text in reading order, each with its claims in reading order; propositions stand in the middle all the same. */
	regions: { id: string; title: string; path: string; claims: readonly Claim[] }[];
	/** The works and the claims that lean on each. */
	works: { key: string; label: string; path: string; claims: readonly string[] }[];
}
export interface PartFrame {
	x: number;
	y: number;
	width: number;
	height: number;
}
export interface Region extends PartFrame {
	id: string;
	title: string;
	path: string;
	/** Its title over the whole region, to be read from afar. */
	far: { lines: string[]; size: number };
}
/** A proposition: its gist large, its words small. */
export interface Centre extends PartFrame {
	claim: Claim;
	gist: string[];
	words: string[];
}
export interface EdgeWork {
	key: string;
	label: string;
	path: string;
	x: number;
	/** Baseline of its first line. */
	y: number;
	lines: string[];
	side: 'left' | 'right';
	claims: readonly string[];
}
/** A relation as it is drawn. `near`: it stays within a tree, and is always seen. */
export interface RelationRoute {
	relation: Relation;
	path: string;
	near: boolean;
}
/** All reasons, or all objections, from a region to a proposition, as one band. */
export interface Flow {
	region: string;
	to: string;
	side: Side;
	count: number;
	path: string;
}
export interface WholeMap {
	width: number;
	height: number;
	regions: Region[];
	cells: Cell[];
	centres: Centre[];
	works: EdgeWork[];
	routes: RelationRoute[];
	flows: Flow[];
}
