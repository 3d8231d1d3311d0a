/** The text as the HTML of pages. Each writer takes the edition first: claims in it look as they are, and lead to where they are read. */
import type { ElementContent } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import * as words from '#words/reading.ts';
import { holder } from '../../argument/set-phrases.ts';
import { type HtmlOptions, serializeHtml, toHtmlBlocks, toHtmlNotes, toHtmlShown, toHtmlSummary } from '../../formats/html.ts';
import type { Block, Inline, Shown } from '../../model/content.ts';
import { presentationOf } from '../../model/presentation.ts';
import { route } from '../../model/routes.ts';
import { href } from './links.ts';
import type { SiteData } from './site-data.ts';

/** What claims in the text are known by. */
type Named = Pick<SiteData, 'graph' | 'label'>;

const stringifier = unified().use(rehypeStringify).freeze();
const stringify = (children: ElementContent[]): string => stringifier.stringify({ type: 'root', children });

/** How claims look on pages and what is heard of them; the name of a proposition, P3, is heard without more. `noted`: claims with a note beside them. */
const writing = ({ graph, label }: Named, noted?: ReadonlySet<string>): HtmlOptions => {
	return {
		href,
		claim(id) {
			const claim = graph.claims.get(id);
			if (!claim) return undefined;
			const classes = [...presentationOf(claim).classes, ...(claim.implicit ? ['supplied'] : [])];
			const held = words.told(claim.label, holder(claim), noted?.has(id) ?? false);
			if (claim.proposition !== undefined) return { classes, key: claim.label, told: held };
			return { classes, key: id.slice(claim.passage.length), spoken: words.noteTo(label(claim.passage)), told: held };
		},
	};
};

/** The words of a passage where it is read: claims carry their ids; concepts are told on their cards. `noted`: claims that have a note beside them. */
export const toPassageHtml = (site: Named, content: readonly Inline[], noted: ReadonlySet<string>): string =>
	stringify(serializeHtml(content, { ...writing(site, noted), keys: 'spans', terms: 'words' }));

/** What a passage shows above its words; `''` where it shows nothing. `again`: not where it is read. */
export const toShownHtml = (site: Named, shown: Shown | undefined, caption: readonly Inline[], again = false, lazy = true): string =>
	shown === undefined
		? ''
		: stringify([
				toHtmlShown(shown, caption, {
					...writing(site),
					lazy,
					...(again ? { ids: false, keys: 'none', marks: false } : { keys: 'spans', terms: 'words' }),
				}),
			]);

/** The author's notes of a passage, where it is read; `''` where it has none. */
export const toNotesHtml = (site: Named, content: readonly Inline[]): string => stringify(toHtmlNotes(content, writing(site)));

/**
 * The words of a passage on another page: keys lead to the pages of their claims, and no id is repeated. With `only`, the one claim is
 * marked and the others are plain words.
 */
export function toQuotedHtml(site: Named & Pick<SiteData, 'reading'>, content: readonly Inline[], only?: string): string {
	const keys = (id: string) => href(route.anchor(id));
	const toNote = (id: string) => href(site.reading(/^fn-(.+)-\d+$/.exec(id)?.[1] ?? '').replace(/#.*/, `#${id}`));
	return stringify(
		serializeHtml(content, { ...writing(site), ids: false, marks: false, notes: toNote, keys, ...(only === undefined ? {} : { only }) }),
	);
}

/** Blocks around the text; with `demote`, their headings come out so many levels lower. */
export const toBlocksHtml = (site: Named, blocks: readonly Block[], demote = 0): string =>
	stringify(toHtmlBlocks(blocks, { ...writing(site), demote }));

/** What stands above a page: of a single paragraph the words alone. */
export const toSummaryHtml = (site: Named, blocks: readonly Block[]): string => stringify(toHtmlSummary(blocks, writing(site)));
