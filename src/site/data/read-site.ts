/** Reads a content folder into what the pages need. The one place where the rooms of the engine meet the site. */

import { fillGaps } from '../../anchors/fill-gaps.ts';
import { hashBytes } from '../../anchors/frozen-edition.ts';
import { formatBibliography } from '../../citations/bibliography.ts';
import { type AnchorCitation, createCiter } from '../../citations/cite-anchor.ts';
import { citeEdition } from '../../citations/cite-edition.ts';
import { toBibtex, toCslJson, toRis } from '../../citations/reference-formats.ts';
import { keepReferencesIn } from '../../citations/set-references.ts';
import { toCollationFile } from '../../collation/fingerprint.ts';
import type { Message } from '../../diagnostics/messages.ts';
import { createArchiveStore, createReferenceStore } from '../../disk/kept-on-disk.ts';
import { readContent } from '../../disk/read-content.ts';
import { type Compiled, compile } from '../../edition.ts';
import { toEditionData } from '../../exports/edition-data.ts';
import { exportsOf } from '../../exports/exports.ts';
import { createMemory } from '../../formats/memory.ts';
import { once } from '../../formats/once.ts';
import type { ContentFiles } from '../../text/decode-files.ts';
import { createDrawer } from '../drawing/draw.ts';
import { drawSheet, sheetsOf } from '../drawing/whole-maps.ts';
import { buildEditions } from '../releases/editions.ts';
import type { SiteContext } from './context.ts';
import { buildSiteData } from './site-data.ts';

const opened = createArchiveStore();
/** Of the folder that is read again after each edit. */
const memory = createMemory();
keepReferencesIn(createReferenceStore());

export interface ReadOptions {
	/** Puts the base before paths. */
	href: (path: string) => string;
	/** Where files of maps go. */
	maps?: string | undefined;
	/** Where ids that are missing are all that is wrong, the site has provisional ones, and the messages say so all the same. For drafts. */
	provisional?: boolean;
}

/** The site of a content folder, and everything there is to say about the content; no site when there is an error. */
export async function readSite(
	folder: string,
	{ href, maps, provisional = false }: ReadOptions,
): Promise<{ site: SiteContext | undefined; messages: readonly Message[] }> {
	const files = await readContent(folder);
	const compiled = compile(files, { opened, memory });
	const { messages } = compiled;
	const read = compiled.edition || !provisional ? compiled : compileFilled(files, compiled);
	const { edition, teaching, readings, fingerprint, ledger, frozen } = read;
	if (!edition) return { site: undefined, messages };
	const data = buildSiteData(edition);
	const editions = buildEditions(toEditionData(edition), ledger, frozen);
	const { version, date } = editions.current;
	const release = { version, ...(date === undefined ? {} : { date }) };
	const citer = once(() => createCiter(edition, release));
	const whole = once((): AnchorCitation => citeEdition(edition, release));
	const works = new Map(edition.sources.map((item) => [item.id, item]));
	const entries = new Map(formatBibliography(edition.sources).map((entry) => [entry.key, entry]));
	return {
		messages,
		site: {
			...data,
			readings,
			...teaching,
			...createDrawer(data, href, maps),
			sheets: sheetsOf(data),
			drawSheet: (sheet) => drawSheet(data, sheet, href),
			bibliography: [...entries.keys()].flatMap((key) => works.get(key) ?? []),
			reference: (item, { links } = { links: true }) => entries.get(item.id)?.[links ? 'html' : 'unlinked'] ?? '',
			cite: (anchor) => (anchor === undefined ? whole() : citer()(anchor)),
			fingerprint: fingerprint && {
				json: JSON.stringify(fingerprint),
				mark: hashBytes(toCollationFile(fingerprint)).slice(0, 16),
			},
			editions,
			frozen,
			files: new Map(
				exportsOf(edition).map(({ path, mediaType, write }) => [
					path,
					{ mediaType, write: once(() => write(edition, { toBibtex, toRis, toCslJson }, date)) },
				]),
			),
		},
	};
}

/** What the files would be with an id for whatever lacks one, and without a look at the ledger. */
function compileFilled(files: ContentFiles, { ids, ledger }: Compiled): Compiled {
	const { changed } = fillGaps(files, ids, ledger.history.keys());
	return compile(new Map([...files, ...changed]), { opened, memory, ledger: false });
}
