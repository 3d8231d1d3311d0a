/** The editions that the lessons are tested on: the real one, and the tiny ones. */
import { type ArgumentGraph, buildGraph } from '../../src/argument/graph.ts';
import type { Edition } from '../../src/model/edition.ts';
import { readWhole } from '../edition/whole.ts';

async function load(name: 'cave' | 'sourdough' | 'content'): Promise<{ edition: Edition; graph: ArgumentGraph }> {
	const edition = await readWhole(name);
	return { edition, graph: buildGraph(edition.claims, edition.relations) };
}

export const real = await load('content');
export const cave = await load('cave');
export const sourdough = await load('sourdough');
export const all = { real, cave, sourdough };
