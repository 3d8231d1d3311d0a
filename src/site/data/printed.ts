/** The whole edition on one page: its text as blocks, and its contents. */
import * as words from '#words/print.ts';
import { numbered } from '#words/proposition.ts';
import { namedMaps } from '../../maps/select-maps.ts';
import type { Section } from '../../model/edition.ts';
import { passageProps } from './passage-props.ts';
import type { Contents, SiteData } from './site-data.ts';
import { toBlocksHtml, toSummaryHtml } from './to-html.ts';

type PassageProps = ReturnType<typeof passageProps>;

/** A block of the text as it is printed. */
export type PrintedBlock =
	| { type: 'summary' | 'aside'; html: string }
	| { type: 'heading'; section: Section }
	| { type: 'passage'; passage: PassageProps; within: boolean }
	| { type: 'list'; items: { passage: PassageProps; marker: string }[]; deeper: boolean };

/** The text from its first heading to its last word; the summary of a page stands under the last of the headings that open it. */
export function printText(site: SiteData): PrintedBlock[] {
	return site.edition.pages.flatMap(({ blocks, argument }) => {
		const opening = blocks.findIndex((block) => block.type !== 'heading');
		const summary: PrintedBlock[] = argument.length > 0 ? [{ type: 'summary', html: toSummaryHtml(site, argument) }] : [];
		return blocks.flatMap((block, n): PrintedBlock[] => [...(n === opening ? summary : []), ...printBlock(site, block)]);
	});
}

function printBlock(site: SiteData, block: SiteData['edition']['pages'][number]['blocks'][number]): PrintedBlock[] {
	switch (block.type) {
		case 'heading': {
			const section = site.sections.get(block.section);
			return section ? [{ type: 'heading', section }] : [];
		}
		case 'passage':
			return [{ type: 'passage', passage: passageProps(site, block.passage, block.content), within: block.depth !== undefined }];
		case 'list':
			return [
				{
					type: 'list',
					deeper: Boolean(block.depth),
					items: block.items.map((item, n) => ({
						passage: passageProps(site, item.passage, item.content),
						marker: block.ordered ? `${block.start + n}.` : '•',
					})),
				},
			];
		default:
			return [{ type: 'aside', html: toBlocksHtml(site, [block.content]) }];
	}
}

/** A line of the contents: the id it leads to, its name, and what stands under it. */
export interface PrintedEntry {
	id: string;
	name: string;
	number?: string | undefined;
	under: readonly PrintedEntry[];
}

/** The contents of all that is printed. */
export function printContents(site: SiteData): PrintedEntry[] {
	const entry = (id: string, name: string, under: PrintedEntry[] = []): PrintedEntry => ({ id, name, under });
	/** Left out where there is nothing under it. */
	const entryOver = (id: string, name: string, under: PrintedEntry[]) => (under.length > 0 ? [entry(id, name, under)] : []);
	const sectionEntry = ({ section, parts }: Contents): PrintedEntry => ({
		...entry(section.id, section.title, parts.map(sectionEntry)),
		number: section.number,
	});
	const propositions = site.propositions.map(({ number, page }) => ({
		...entry(`P${number}`, page?.title ?? numbered(number)),
		number: `P${number}`,
	}));
	const maps = namedMaps(site).map((map) => entry(`on-${map.id}`, map.title));
	const { concepts, ownPages, sources } = site.edition;
	return [
		...ownPages.map(({ name, title }) => entry(`page-of-${name}`, title)),
		entry('text', words.theText, site.contents.map(sectionEntry)),
		...(site.claims.length > 0 ? [entry('claims', words.claims)] : []),
		...entryOver('propositions', words.propositions, propositions),
		...entryOver('maps', words.maps, maps),
		...(concepts.length > 0 ? [entry('concepts', words.concepts)] : []),
		...(sources.length > 0 ? [entry('sources', words.sources)] : []),
	];
}
