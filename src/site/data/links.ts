/** Every address on the site goes through here: paths from the root become paths under which the edition is published. */
import type { ElementContent } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import * as words from '#words/reading.ts';
import { holder } from '../../argument/words.ts';
import { type HtmlOptions, toHtml, toHtmlBlocks, toHtmlNotes, toHtmlShown, toHtmlSummary } from '../../formats/html.ts';
import type { Block, Inline, Shown } from '../../model/content.ts';
import { presentationOf } from '../../model/presentation.ts';
import { route } from '../../model/routes.ts';
import { isLiving, parseBase } from '../build/base-path.ts';
import { getSite } from './context.ts';

const { base, root, frozen } = parseBase(import.meta.env.BASE_URL);

/** The version, while an edition is built for its address for ever. */
export { frozen };

/** `/a/p67a/` → `/sub/path/a/p67a/`; other origins and fragments stay as they are. From a frozen edition some paths lead to the newest. */
export function href(path: string): string {
	if (!path.startsWith('/') || path.startsWith('//')) return path;
	return (isLiving(path) ? root : base) + path;
}

/** The same page of the newest edition. */
export function newest(path: string): string {
	return root + path;
}

/** The full address under which a page of the newest edition is published. */
export function published(path: string): string {
	return getSite().edition.info.baseUrl + path;
}

/** The full address of this very page: of a frozen edition the one that never changes. */
export function address(path: string): string {
	return published(frozen === undefined || isLiving(path) ? path : route.released(frozen, path));
}

const stringifier = unified().use(rehypeStringify).freeze();
const stringify = (children: ElementContent[]): string => stringifier.stringify({ type: 'root', children });

/** How claims look on pages and what is heard of them; the name of a proposition, P3, is heard without more. `noted`: claims with a note beside them. */
const writing = (noted?: ReadonlySet<string>): HtmlOptions => {
	const { graph, label } = getSite();
	return {
		href,
		claim(id) {
			const claim = graph.claims.get(id);
			if (!claim) return undefined;
			const classes = [...presentationOf(claim).classes, ...(claim.implicit ? ['supplied'] : [])];
			const told = words.told(claim.label, holder(claim), noted?.has(id) ?? false);
			if (claim.proposition !== undefined) return { classes, key: claim.label, told };
			return { classes, key: id.slice(claim.passage.length), spoken: words.noteTo(label(claim.passage)), told };
		},
	};
};

/** The words of a passage where it is read: claims carry their ids; concepts are told on their cards. `noted`: claims that have a note beside them. */
export const toPassageHtml = (content: readonly Inline[], noted: ReadonlySet<string>): string =>
	stringify(toHtml(content, { ...writing(noted), keys: 'spans', terms: 'words' }));

/** What a passage shows above its words; `''` where it shows nothing. `again`: not where it is read. */
export const toShownHtml = (shown: Shown | undefined, caption: readonly Inline[], again = false): string =>
	shown === undefined
		? ''
		: stringify([
				toHtmlShown(shown, caption, {
					...writing(),
					...(again ? { ids: false, keys: 'none', marks: false } : { keys: 'spans', terms: 'words' }),
				}),
			]);

/** The author's notes of a passage, where it is read; `''` where it has none. */
export const toNotesHtml = (content: readonly Inline[]): string => stringify(toHtmlNotes(content, writing()));

/**
 * The words of a passage on another page: keys lead to the pages of their claims, and no id is repeated. With `only`, the one claim is
 * marked and the others are plain words.
 */
export function toQuotedHtml(content: readonly Inline[], only?: string): string {
	const keys = (id: string) => href(route.anchor(id));
	const toNote = (id: string) =>
		href(
			getSite()
				.reading(/^fn-(.+)-\d+$/.exec(id)?.[1] ?? '')
				.replace(/#.*/, `#${id}`),
		);
	return stringify(
		toHtml(content, { ...writing(), ids: false, marks: false, notes: toNote, keys, ...(only === undefined ? {} : { only }) }),
	);
}

/** Blocks around the text; with `demote`, their headings come out so many levels lower. */
export const toBlocksHtml = (blocks: readonly Block[], demote = 0): string => stringify(toHtmlBlocks(blocks, { ...writing(), demote }));

/** What stands above a page: of a single paragraph the words alone. */
export const toSummaryHtml = (blocks: readonly Block[]): string => stringify(toHtmlSummary(blocks, writing()));
