/** Reads a content folder into what the pages need. The one place where the rooms of the engine meet the site. */
import { compareReadings } from '../argument/readings.ts';
import { formatBibliography } from '../citations/bibliography.ts';
import { toBibtex, toCslJson, toRis } from '../citations/reference-formats.ts';
import { readContent } from '../cli/read-content.ts';
import type { Message } from '../diagnostics/messages.ts';
import { readEdition } from '../edition.ts';
import { exports } from '../exports/exports.ts';
import type { SiteContext } from './context.ts';
import { drawOnce } from './draw.ts';
import { buildSiteData } from './site-data.ts';

/** The site of a content folder, and everything there is to say about the content; no site when there is an error. `href` puts the base before paths. */
export async function readSite(
	folder: string,
	href: (path: string) => string,
): Promise<{ site: SiteContext | undefined; messages: readonly Message[] }> {
	const content = await readContent(folder);
	const { edition, messages } = readEdition(content);
	if (!edition) return { site: undefined, messages };
	const data = buildSiteData(edition);
	const entries = new Map(formatBibliography(edition.sources).map((entry) => [entry.key, entry.html]));
	return {
		messages,
		site: {
			...data,
			readings: compareReadings(edition, content),
			draw: drawOnce(data, href),
			reference: (item) => entries.get(item.id) ?? '',
			files: new Map(
				exports.map(({ path, mediaType, write }) => [path, { mediaType, write: () => write(edition, { toBibtex, toRis, toCslJson }) }]),
			),
		},
	};
}
