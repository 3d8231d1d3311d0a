/**
 * Repairs of released editions. What an edition says stays byte for byte, and so does its archive; styles and scripts that keep a browser from
 * showing it are mended when it is published. A repair is a file `editions/repairs/<name>.yml` that says which editions, when, why, and what is
 * put for what.
 */

import { z } from 'zod';
import { expected, repair as words } from '#words/messages-releases.ts';
import { createMessage, type Message } from '../diagnostics/messages.ts';
import { parseYaml } from '../text/parse-data.ts';
import { createReport, type Source } from '../text/source.ts';
import { hashBytes, MANIFEST } from './frozen-edition.ts';

/** The list of checksums as it was released, beside the list of what is published. */
export const RELEASED_MANIFEST = `${MANIFEST}.released`;
/** Nothing that is read: no page, no data, no picture. */
const FRAME = /^[\w./*-]+\.(?:css|js)$/;

const version = z.string().regex(/^\d+\.\d+\.\d+$/, expected.version);
export const repairFile = z.strictObject({
	editions: z.array(version).min(1, expected.editions),
	date: z.string().regex(/^\d{4}-\d{2}-\d{2}$/, expected.date),
	reason: z.string().min(1),
	replace: z
		.array(
			z.strictObject({
				files: z.string().regex(FRAME, expected.files),
				from: z.string().min(1),
				by: z.string(),
			}),
		)
		.min(1, expected.replace),
});

/** One repair of one or several editions. */
export interface Repair extends z.infer<typeof repairFile> {
	/** The file it is written in, below `content/`. */
	file: string;
}

/** Reads every repair, the oldest first. `released` are the versions of frozen editions. */
export function parseRepairs(
	sources: ReadonlyMap<string, Source>,
	pattern: RegExp,
	released: ReadonlySet<string>,
): { repairs: Repair[]; messages: Message[] } {
	const messages: Message[] = [];
	const repairs: Repair[] = [];
	for (const [file, source] of sources) {
		if (!pattern.test(file)) continue;
		const report = createReport(source, messages);
		const { data, offset } = parseYaml(source, repairFile, report, { rule: 'edition-repair', fields: Object.keys(repairFile.shape) });
		if (!data) continue;
		for (const [index, edition] of data.editions.entries())
			if (!released.has(edition)) report('edition-repair', offset(['editions', index]), words.notReleased(edition, [...released]));
		repairs.push({ ...data, file });
	}
	return { repairs: repairs.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.file < b.file ? -1 : 1)), messages };
}

/**
 * The files of a frozen edition as they are published: those that a repair names with its words put in, the list of checksums with what was
 * repaired, when and why, and the list as it was released beside it. Without a repair they are the same. Words that are to be replaced and
 * stand nowhere are reported.
 */
export function repairFrozen(
	files: ReadonlyMap<string, Uint8Array>,
	repairs: readonly Repair[],
): { files: ReadonlyMap<string, Uint8Array>; messages: Message[] } {
	if (repairs.length === 0) return { files, messages: [] };
	const messages: Message[] = [];
	const mended = new Map(files);
	const touched = new Map<Repair, Set<string>>();
	for (const repair of repairs) {
		const own = new Set<string>();
		touched.set(repair, own);
		for (const { files: glob, from, by } of repair.replace) {
			const pattern = new RegExp(`^${glob.replaceAll('.', '\\.').replaceAll('*', '[^/]*')}$`);
			let found = false;
			for (const [path, bytes] of mended) {
				if (!FRAME.test(path) || !pattern.test(path)) continue;
				const text = new TextDecoder().decode(bytes);
				if (!text.includes(from)) continue;
				found = true;
				own.add(path);
				mended.set(path, new TextEncoder().encode(text.replaceAll(from, () => by)));
			}
			if (!found) {
				const reason = words.notFound(glob, from);
				messages.push(createMessage('edition-repair', { file: repair.file, line: 1, column: 1 }, reason));
			}
		}
	}
	const released = files.get(MANIFEST);
	if (released) {
		mended.set(RELEASED_MANIFEST, released);
		mended.set(MANIFEST, new TextEncoder().encode(listRepaired(new TextDecoder().decode(released), mended, touched)));
	}
	return { files: mended, messages };
}

/** The list of checksums of what is published. `sha256sum -c` takes lines that begin with # for words. */
function listRepaired(released: string, files: ReadonlyMap<string, Uint8Array>, touched: ReadonlyMap<Repair, ReadonlySet<string>>): string {
	const hashes = new Map(released.split('\n').flatMap((line) => (line === '' ? [] : [[line.slice(66), line.slice(0, 64)] as const])));
	const changes = [...touched].flatMap(([{ date, reason }, paths]) => [
		`# ${words.repairedOn(date, reason.replace(/\s+/g, ' ').trim())}`,
		...[...paths].sort().map((path) => `# ${words.asReleased(`${hashes.get(path)}  ${path}`)}`),
	]);
	const repaired = new Set([...touched.values()].flatMap((paths) => [...paths]));
	const lines = [...hashes].map(([path, hash]) => `${repaired.has(path) ? hashBytes(files.get(path) as Uint8Array) : hash}  ${path}`);
	return `${[...changes, `# ${words.allAsReleased(RELEASED_MANIFEST)}`, ...lines].join('\n')}\n`;
}
