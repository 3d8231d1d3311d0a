/** Every map that is published, read back by Mermaid itself and held against the graph. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { parseMermaid } from '../../src/maps/parsed-map.ts';
import type { EditionData } from '../../src/model/edition.ts';

test.each(inject('sites').filter(({ base }) => base === '/'))(
	'Mermaid reads every map of $name, and finds what the edition has',
	async ({ folder }) => {
		const data: EditionData = JSON.parse(readFileSync(join(folder, 'data/edition.json'), 'utf8'));
		const relations = new Map(data.relations.map((one) => [one.id, one]));
		const known = new Set([...data.claims.map(({ id }) => id), ...relations.keys(), ...data.sources.map(({ id }) => `work_${id}`)]);
		const drawn = new Set<string>();
		const files = readdirSync(join(folder, 'data/maps'), { recursive: true, encoding: 'utf8' }).filter((name) =>
			/\.(?:mmd|md)$/.test(name),
		);
		const maps = files.flatMap((name): [string, string][] => {
			const text = readFileSync(join(folder, 'data/maps', name), 'utf8');
			if (name.endsWith('.mmd')) return [[name, text]];
			return [...text.matchAll(/^# (.+)\n\n```mermaid\n([\s\S]*?)\n```$/gm)].map(([, title, source]) => [
				`${name}: ${title}`,
				source as string,
			]);
		});
		const pictures = readdirSync(join(folder, 'data/maps')).filter((name) => name.endsWith('.svg'));
		expect(maps.length).toBe(pictures.length);
		for (const [map, source] of maps) {
			const { nodes, edges } = await parseMermaid(source);
			for (const id of nodes.keys()) expect(known, map).toContain(id);
			for (const [edge, text] of edges) {
				const [from = '', , to = ''] = text.split(' ');
				for (const end of [from, to]) expect(nodes.has(end), `${map}: ${text}`).toBe(true);
				const relation = relations.get(/^e_([sx]\d+)/.exec(edge)?.[1] ?? '');
				if (!relation) continue;
				drawn.add(relation.id);
				// an edge runs from a premise, or from the point where several meet, to what the step bears on, or to that point
				expect([...relation.from, relation.id], `${map}: ${text}`).toContain(from);
				expect([relation.to, relation.id], `${map}: ${text}`).toContain(to);
			}
		}
		expect([...drawn].sort()).toEqual([...relations.keys()].sort());
	},
);
