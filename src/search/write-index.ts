/** The edge of the search: hands records to Pagefind, which writes its index. */
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { countRecordFiles } from './index-files.ts';
import type { SearchRecord } from './search-records.ts';

/** What Pagefind brings for pages that are not ours: interfaces of its own, and a worker without which it answers sooner. */
const UNUSED = /^pagefind-.*\.(?:js|css)$/;

/** So many records are handed over before the first of them is answered; Pagefind takes them in their order. */
const AT_ONCE = 500;

/**
 * Writes the index into `folder`. Records carry paths from the site's root; the reader's page puts the base before them.
 * Throws with Pagefind's own words if it refuses a record. Gives the number of records.
 */
export async function writeIndex(records: readonly SearchRecord[], folder: string): Promise<number> {
	const files = countRecordFiles(records.length);
	const { index, errors } = await createIndex(files === undefined ? {} : { maxFragments: files });
	if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
	try {
		for (let from = 0; from < records.length; from += AT_ONCE) {
			const some = records.slice(from, from + AT_ONCE);
			const answers = await Promise.all(some.map((record) => index.addCustomRecord(record)));
			for (const [index, { errors: refused }] of answers.entries()) {
				if (refused.length > 0) throw new Error(`Pagefind on ${some[index]?.url}: ${refused.join('; ')}`);
			}
		}
		const written = await index.writeFiles({ outputPath: folder });
		if (written.errors.length > 0) throw new Error(`Pagefind: ${written.errors.join('; ')}`);
		for (const name of await readdir(folder)) if (UNUSED.test(name)) await rm(join(folder, name));
	} finally {
		await close();
	}
	return records.length;
}
