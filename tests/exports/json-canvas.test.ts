import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildCanvas, type Part } from '../../src/exports/json-canvas.ts';
import type { Edition } from '../../src/model/edition.ts';
import { readWhole } from '../edition/whole.ts';
import { editions } from './editions.ts';

const whole = ({ claims, relations }: Edition): Part => ({ focus: [], claims, relations });

/** What JSON Canvas 1.0 asks for, and that one sees each card and can follow each line. */
function expectSound(edition: Edition, part: Part): void {
	const { nodes, edges } = buildCanvas(edition, part);
	const ids = nodes.map(({ id }) => id);
	expect(new Set([...ids, ...edges.map(({ id }) => id)]).size).toBe(ids.length + edges.length);
	for (const claim of part.claims) expect(nodes.find(({ id }) => id === claim.id)?.text).toContain(`/a/${claim.id}/`);
	for (const { fromNode, toNode } of edges) expect(ids).toEqual(expect.arrayContaining([fromNode, toNode]));
	for (const { id, from, to } of part.relations) {
		const own = edges.filter((edge) => edge.id.startsWith(`${id} `));
		// from each premise one gets to the target, through the card of the line if it has one
		for (const premise of from) {
			const first = own.find(({ fromNode }) => fromNode === premise);
			expect(first?.toNode === to || own.some(({ fromNode, toNode }) => fromNode === first?.toNode && toNode === to)).toBe(true);
		}
	}
	for (const [at, one] of nodes.entries()) {
		for (const number of [one.x, one.y, one.width, one.height]) expect(Number.isInteger(number)).toBe(true);
		for (const other of nodes.slice(at + 1)) {
			const apart =
				one.x + one.width <= other.x || other.x + other.width <= one.x || one.y + one.height <= other.y || other.y + other.height <= one.y;
			expect(apart, `${one.id} and ${other.id}`).toBe(true);
		}
	}
}

describe('buildCanvas', () => {
	it.each(['cave', 'sourdough'] as const)('draws every claim and line: %s', async (name) => {
		const edition = await readWhole(name);
		expectSound(edition, whole(edition));
	});
	it('draws them whatever the argument is', () => {
		fc.assert(
			fc.property(editions, (edition) => expectSound(edition, whole(edition))),
			{ numRuns: 25 },
		);
	});
	it('begins at the left with what it is about', async () => {
		const edition = await readWhole('cave');
		const focus = edition.claims.filter(({ proposition }) => proposition !== undefined).map(({ id }) => id);
		const { nodes } = buildCanvas(edition, { ...whole(edition), focus });
		for (const id of focus) expect(nodes.find((node) => node.id === id)?.x).toBe(0);
	});
});
