/**
 * Where pages find the edition. The integration reads `content/` in plain Node, outside Vite, and puts the result here:
 * one reading for a whole build, and a new one whenever a file changes under `npm run dev`.
 * Astro's own content store is not used: it keeps stale pages when a plugin changes and publishes pages that failed.
 */
import type { FrozenEdition } from '../../anchors/read-releases.ts';
import type { ComparedReadings } from '../../argument/readings.ts';
import type { AnchorCitation, Citable } from '../../citations/cite-anchor.ts';
import type { Lesson, TeachingPage } from '../../lessons/parse-lesson.ts';
import type { CslItem } from '../../model/edition.ts';
import type { Drawer } from '../drawing/draw.ts';
import type { DrawnSheet, SheetPlan } from '../drawing/whole-maps.ts';
import type { Editions } from '../releases/editions.ts';
import type { SiteData } from './site-data.ts';

export interface SiteContext extends SiteData, Drawer {
	/** The whole argument: one sheet, or one for each part of a large edition. */
	sheets: readonly SheetPlan[];
	drawSheet(sheet: SheetPlan): Promise<DrawnSheet>;
	/** Two readings of some passages and how far they agree, where the content has a second one. */
	readings: ComparedReadings | undefined;
	/** Ready lessons and what work is judged by, where the content has them. */
	lessons: readonly Lesson[];
	rubric: TeachingPage | undefined;
	/** The works in the order of a bibliography. Pages have it from here, as whatever sets works takes a second to get ready and 90 MB to stay so. */
	bibliography: readonly CslItem[];
	/** A reference as the bibliography sets it, as HTML; where links have no place, without any. */
	reference(item: CslItem, options?: { links: boolean }): string;
	/** How to cite an id, a page or a map; without one, the whole edition. */
	cite(anchor?: Citable): AnchorCitation;
	/** What finds the article in a reader’s own copy, as `collation.json` has it, and a mark that changes when it does; where the content has one. */
	fingerprint: { json: string; mark: string } | undefined;
	/** The editions that were released, as they were frozen, oldest first. */
	frozen: readonly FrozenEdition[];
	/** The ledger, the editions there have been, and what changed between them. */
	editions: Editions;
	/** Files under `/data/`: path from the root → media type, and what writes the text. */
	files: ReadonlyMap<string, { mediaType: string; write: () => string }>;
}

const KEY = Symbol.for('elenchus.site');
const holder = globalThis as { [KEY]?: SiteContext };

/** Puts the edition in place for the pages. */
export function setSite(site: SiteContext | undefined): void {
	if (site) holder[KEY] = site;
	else delete holder[KEY];
}

/** The edition that is being published. Throws when the integration has put none there. */
export function getSite(): SiteContext {
	const site = holder[KEY];
	if (!site) throw new Error('No edition is in place: pages are rendered only after the integration has read content/.');
	return site;
}
