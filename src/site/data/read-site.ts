/** Reads a content folder into what the pages need. The one place where the rooms of the engine meet the site. */
import { createHash } from 'node:crypto';
import { LEDGER, parseLedger } from '../../anchors/ledger.ts';
import { buildGraph } from '../../argument/graph.ts';
import { compareReadings } from '../../argument/readings.ts';
import { formatBibliography } from '../../citations/bibliography.ts';
import { type AnchorCitation, createCiter } from '../../citations/cite-anchor.ts';
import { citeEdition } from '../../citations/cite-edition.ts';
import { toBibtex, toCslJson, toRis } from '../../citations/reference-formats.ts';
import { parseFingerprint } from '../../collation/fingerprint.ts';
import { compareMessages, createMessage, isError, type Message } from '../../diagnostics/messages.ts';
import { readContent } from '../../disk/read-content.ts';
import { readEdition } from '../../edition.ts';
import { toEditionData } from '../../exports/edition-data.ts';
import { exports } from '../../exports/exports.ts';
import { readLessons } from '../../lessons/parse-lesson.ts';
import { createDrawer } from '../drawing/draw.ts';
import { drawSheet, sheetsOf } from '../drawing/whole-maps.ts';
import { buildEditions } from '../releases/editions.ts';
import { readArchives } from '../releases/frozen-editions.ts';
import type { SiteContext } from './context.ts';
import { buildSiteData } from './site-data.ts';

const COLLATION = 'collation.json';

/** The site of a content folder, and everything there is to say about the content; no site when there is an error. `href` puts the base before paths; files of maps go to `maps`. */
export async function readSite(
	folder: string,
	href: (path: string) => string,
	maps?: string,
): Promise<{ site: SiteContext | undefined; messages: readonly Message[] }> {
	const content = await readContent(folder);
	const { edition, messages: told } = readEdition(content);
	if (!edition) return { site: undefined, messages: told };
	const { ledger } = parseLedger(new TextDecoder().decode((content.get(LEDGER) as Uint8Array | undefined) ?? new Uint8Array()));
	const { archives, messages: broken } = readArchives(content, ledger);
	if (broken.some(isError)) return { site: undefined, messages: [...told, ...broken] };
	const data = buildSiteData(edition);
	const { lessons, rubric, messages: ofLessons } = readLessons(content, edition, buildGraph(edition.claims, edition.relations));
	const { fingerprint, messages: unfit } = readFingerprint(content.get(COLLATION));
	const messages = [...told, ...ofLessons, ...unfit].sort(compareMessages);
	if (messages.some(isError)) return { site: undefined, messages };
	const editions = buildEditions(toEditionData(edition), ledger, archives);
	const { version, date } = editions.current;
	const release = { version, ...(date === undefined ? {} : { date }) };
	const citer = once(() => createCiter(edition, release));
	const whole = once((): AnchorCitation => citeEdition(edition, release));
	const entries = new Map(formatBibliography(edition.sources).map((entry) => [entry.key, entry.html]));
	return {
		messages,
		site: {
			...data,
			readings: compareReadings(edition, content),
			lessons,
			rubric,
			...createDrawer(data, href, maps),
			sheets: sheetsOf(data),
			drawSheet: (sheet) => drawSheet(data, sheet, href),
			reference: (item) => entries.get(item.id) ?? '',
			cite: (anchor) => (anchor === undefined ? whole() : citer()(anchor)),
			fingerprint,
			editions,
			files: new Map(
				exports.map(({ path, mediaType, write }) => [
					path,
					{ mediaType, write: once(() => write(edition, { toBibtex, toRis, toCslJson }, date)) },
				]),
			),
		},
	};
}

/** What finds the article in a reader's copy, where an edition has it. */
function readFingerprint(bytes: Uint8Array | undefined): { fingerprint: SiteContext['fingerprint']; messages: Message[] } {
	if (!bytes) return { fingerprint: undefined, messages: [] };
	const json = new TextDecoder().decode(bytes);
	const read = parseFingerprint(json);
	if ('problem' in read) {
		return { fingerprint: undefined, messages: [createMessage('json-valid', { file: COLLATION, line: 1, column: 1 }, read.problem)] };
	}
	const mark = createHash('sha256').update(json).digest('hex').slice(0, 16);
	return { fingerprint: { json: JSON.stringify(read.fingerprint), mark }, messages: [] };
}

/** Makes something when it is first asked for, and keeps it. */
function once<T>(make: () => T): () => T {
	let made: { value: T } | undefined;
	return () => {
		made ??= { value: make() };
		return made.value;
	};
}
