/** `/data/edition.json`, the whole edition as data, and its JSON Schema. */

import { z } from 'zod';
import { schemaTitle } from '#words/exports.ts';
import { graphOf } from '../argument/graph.ts';
import { readStandings } from '../argument/standing.ts';
import { blocksToWords, toWords, walkInline } from '../model/content.ts';
import {
	type Edition,
	type EditionData,
	editionDataSchema,
	type laterParts,
	passagesIn,
	type Standing,
	type TextPage,
} from '../model/edition.ts';
import { route } from '../model/routes.ts';

/** The data of an edition, without the markup of its pages. Ids are the reader's way in: each list can be joined to the others by them. */
export function toEditionData(edition: Edition): EditionData {
	const { info, sections, passages, claims, relations, crossRelations, citations, sources, concepts } = edition;
	const standings = readStandings(graphOf(edition));
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
		...toWritten(edition),
	};
}

/** What the editors wrote beside the text; what there is none of is left out. */
function toWritten({ pages, ownPages, propositions, maps }: Edition): Omit<EditionData, Exclude<keyof EditionData, Later>> {
	const parts: Required<Pick<EditionData, Later>> = {
		pages: ownPages.map(({ name, title, content }) => ({ name, title, text: blocksToWords(content), url: route.own(name) })),
		textPages: pages.map(toTextPage),
		slips: pages.flatMap(({ blocks }) => blocks.flatMap(slipsIn)),
		propositions: propositions.map(({ number, claim, title, content }) => ({
			number,
			claim,
			title,
			text: blocksToWords(content),
			url: route.proposition(number),
		})),
		maps: maps.map((map) => ({ ...map, url: route.map(map.id) })),
	};
	return Object.fromEntries(Object.entries(parts).filter(([, list]) => list.length > 0));
}
type Later = 'pages' | (typeof laterParts)[number];

function toTextPage({ slug, title, argument, blocks }: TextPage): NonNullable<EditionData['textPages']>[number] {
	const summary = blocksToWords(argument);
	let after: string | undefined;
	const asides = blocks.flatMap((block) => {
		const before = after === undefined ? {} : { after };
		after = block.type === 'heading' ? block.section : (passagesIn(block).at(-1)?.passage ?? after);
		const words = block.type === 'other' ? blocksToWords([block.content]) : '';
		return words === '' ? [] : [{ ...before, text: words }];
	});
	return {
		slug,
		title,
		...(summary === '' ? {} : { argument: summary }),
		...(asides.length > 0 ? { asides } : {}),
		url: route.text(slug),
	};
}

const slipsIn = (block: TextPage['blocks'][number]): NonNullable<EditionData['slips']> =>
	passagesIn(block).flatMap(({ passage, content }) =>
		[...walkInline(content)].flatMap((node) =>
			node.type === 'sic'
				? [
						{
							passage,
							printed: toWords(node.children),
							correction: node.correction,
							...(node.note === undefined ? {} : { note: node.note }),
						},
					]
				: [],
		),
	);

/** JSON Schema (2020-12) of `toEditionData`, made from the same definitions as the types. `url` is where it is published. */
export function toEditionSchema(url: string): object {
	return { $id: url, title: schemaTitle, ...z.toJSONSchema(editionDataSchema) };
}
