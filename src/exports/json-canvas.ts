/**
 * A part of the argument in JSON Canvas 1.0 (https://jsoncanvas.org), for Obsidian and other boards: claims are cards in columns, what bears
 * on them to their right. An edge joins two cards; a line of several premises, or one that is objected to, has a card of its own. Claims of
 * other editions stand to the left of all else, in a colour of their own.
 */

import { capitalize } from '#words/grammar.ts';
import { ofEdition } from '#words/maps.ts';
import { describeDrawn } from '../argument/describe-drawn.ts';
import { holder } from '../argument/set-phrases.ts';
import type { Claim, CrossRelation, Edition, Relation } from '../model/edition.ts';
import { relationRow, type Side, sideOf } from '../model/relations.ts';
import { route } from '../model/routes.ts';

/** What is shown: claims, and lines whose ends are all among them. */
export interface Part {
	/** Where one begins to read. */
	focus: readonly string[];
	claims: readonly Claim[];
	relations: readonly Relation[];
	/** Lines from these claims to claims of other editions. */
	across?: readonly CrossRelation[];
}

interface CanvasNode {
	id: string;
	type: 'text';
	x: number;
	y: number;
	width: number;
	height: number;
	color?: string;
	text: string;
}
interface CanvasEdge {
	id: string;
	fromNode: string;
	fromSide: 'left';
	toNode: string;
	toSide: 'right';
	color?: string;
	label?: string;
}
export interface Canvas {
	nodes: CanvasNode[];
	edges: CanvasEdge[];
}

const WIDTH = 360;
const COLUMN = WIDTH + 140;
const GAP = 32;
/** Lines of a card, as Obsidian sets them: about 42 signs, 24 units high, and what stands around them. */
const heightOf = (words: string): number =>
	words.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / 42)) * 24, 0) + 40;
/** Presets of the format: red for what objects, green for what speaks for something. */
const COLOURS: Readonly<Record<Side, string>> = { against: '1', for: '4' };
/** Purple. */
const OTHER_EDITION = '6';

/** How far everything is from what one begins with, along the lines: the column it stands in. */
function columnsOf({ focus, claims, relations }: Part): Map<string, number> {
	const columns = new Map<string, number>();
	const into = Map.groupBy(relations, ({ to }) => to);
	const walk = (starts: readonly string[]) => {
		const row = starts.filter((id) => !columns.has(id));
		for (const id of row) columns.set(id, 0);
		for (const id of row)
			for (const relation of into.get(id) ?? []) {
				const next = (columns.get(id) as number) + 1;
				for (const id of [relation.id, ...relation.from]) {
					if (columns.has(id)) continue;
					columns.set(id, next);
					row.push(id);
				}
			}
	};
	walk(focus.filter((id) => claims.some((claim) => claim.id === id)));
	for (const { id } of claims) walk([id]);
	return columns;
}

/** The cards of a part. Same part, same bytes; no two cards overlap. */
export function buildCanvas({ info }: Edition, part: Part): Canvas {
	const { claims, across = [] } = part;
	/** Claims of other editions, each by the first line that leads there. */
	const others = new Map<string, { id: string; line: CrossRelation }>();
	for (const line of across) if (!others.has(line.to)) others.set(line.to, { id: `to_${line.id}`, line });
	const outward = across.map((line): Relation => ({ ...line, to: others.get(line.to)?.id ?? line.to }));
	const relations = [...part.relations, ...outward];
	const url = (id: string) => info.baseUrl + route.anchor(id);
	const columns = columnsOf(part);
	const aimed = new Set(relations.map(({ to }) => to));
	const hasCard = ({ id, from }: Relation) => from.length > 1 || aimed.has(id);
	const colourOf = (relation: Relation) => COLOURS[sideOf(relation)];
	const bottoms = new Map<number, number>();
	const nodes: CanvasNode[] = [];
	const card = (id: string, text: string, column: number, color?: string) => {
		const y = bottoms.get(column) ?? 0;
		const height = heightOf(text.replace(/\]\([^)]*\)/g, ''));
		nodes.push({ id, type: 'text', x: column * COLUMN, y, width: WIDTH, height, ...(color === undefined ? {} : { color }), text });
		bottoms.set(column, y + height + GAP);
	};
	const plain = (text: string) => text.replace(/[\\`*_[\]<>#=%$^|~]/g, (sign) => `\\${sign}`);
	for (const claim of claims) {
		const { id, label, gist, says, text } = claim;
		card(id, `**[${label}](${url(id)})** ${plain(holder(claim))}\n${plain(capitalize(gist ?? says ?? text))}`, 2 * (columns.get(id) ?? 0));
	}
	for (const { id, line } of others.values()) {
		const { label, edition, version, words } = line.other;
		card(id, `**[${label}](${line.to})** ${plain(ofEdition(edition, version))}\n${plain(capitalize(words))}`, -2, OTHER_EDITION);
	}
	// between the columns of claims
	for (const relation of relations.filter(hasCard)) {
		const { id, why } = relation;
		const words = `**[${id}](${url(id)})** ${plain(describeDrawn(relation))}${why === undefined ? '' : `\n${plain(why)}`}`;
		card(id, words, 2 * (columns.get(relation.to) ?? -1) + 1, colourOf(relation));
	}
	const edges = relations.flatMap((relation): CanvasEdge[] => {
		const { id, from, to } = relation;
		const color = colourOf(relation);
		const edge = (name: string, fromNode: string, toNode: string, label?: string): CanvasEdge => ({
			id: name,
			fromNode,
			fromSide: 'left',
			toNode,
			toSide: 'right',
			...(color === undefined ? {} : { color }),
			...(label === undefined ? {} : { label }),
		});
		const { singular, plural } = relationRow(relation).verb;
		if (!hasCard(relation)) return from.map((one) => edge(`${id} ${one}`, one, to, singular));
		return [...from.map((one) => edge(`${id} ${one}`, one, id)), edge(`${id} to`, id, to, from.length > 1 ? plural : singular)];
	});
	return { nodes, edges };
}

/** The canvas as a file. */
export const toJsonCanvas = (edition: Edition, part: Part): string => `${JSON.stringify(buildCanvas(edition, part), null, '\t')}\n`;
