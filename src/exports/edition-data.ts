/** `/data/edition.json`, the whole edition as data, and its JSON Schema. */

import { z } from 'zod';
import { schemaTitle } from '#words/exports.ts';
import { buildGraph } from '../argument/graph.ts';
import { readStandings } from '../argument/standing.ts';
import { blocksToWords } from '../model/content.ts';
import { type Edition, type EditionData, editionDataSchema, type Standing } from '../model/edition.ts';
import { route } from '../model/routes.ts';

/** The data of an edition, without its pages. Ids are the reader's way in: each list can be joined to the others by them. */
export function toEditionData(edition: Edition): EditionData {
	const { info, sections, passages, claims, relations, crossRelations, citations, sources, concepts, ownPages } = edition;
	const standings = readStandings(buildGraph(claims, relations));
	return {
		edition: info,
		sections,
		passages,
		claims: claims.map((claim) => ({ ...claim, status: standings.get(claim.id) as Standing })),
		relations,
		...(crossRelations === undefined ? {} : { crossRelations }),
		citations,
		sources,
		concepts,
		...(ownPages.length > 0
			? {
					pages: ownPages.map(({ name, title, content }) => ({ name, title, text: blocksToWords(content), url: route.own(name) })),
				}
			: {}),
	};
}

/** JSON Schema (2020-12) of `toEditionData`, made from the same definitions as the types. `url` is where it is published. */
export function toEditionSchema(url: string): object {
	return { $id: url, title: schemaTitle, ...z.toJSONSchema(editionDataSchema) };
}
