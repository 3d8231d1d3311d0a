/** The editions that the lessons are tested on: the real one, and the tiny ones. */
import { join } from 'node:path';
import { type ArgumentGraph, buildGraph } from '../../src/argument/graph.ts';
import { readContent } from '../../src/disk/read-content.ts';
import { compile } from '../../src/edition.ts';
import type { Edition } from '../../src/model/edition.ts';
import { fixturePath } from '../edition/fixtures.ts';

async function load(path: string): Promise<{ edition: Edition; graph: ArgumentGraph }> {
	const { edition, messages } = compile(await readContent(path), { ledger: false });
	if (!edition) throw new Error(messages.map(({ message }) => message).join('\n'));
	return { edition, graph: buildGraph(edition.claims, edition.relations) };
}

export const real = await load(join(import.meta.dirname, '../../content'));
export const cave = await load(fixturePath('cave'));
export const sourdough = await load(fixturePath('sourdough'));
export const all = { real, cave, sourdough };
