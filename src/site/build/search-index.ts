/** At the end of a build: the search index beside the pages. */
import { join } from 'node:path';
import { buildSearchRecords } from '../../search/search-records.ts';
import { writeIndex } from '../../search/write-index.ts';
import { getSite } from '../data/context.ts';

/** Writes `/pagefind/` into the built site and gives the number of records. */
export function writeSearchIndex(folder: string): Promise<number> {
	return writeIndex(buildSearchRecords(getSite().edition), join(folder, 'pagefind'));
}
