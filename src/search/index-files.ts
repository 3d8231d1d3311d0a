/** How the records of an index are laid in files. Runs in the browser too. */

/** Records of one file: so few that a file is fetched and read in a moment. */
const TOGETHER = 200;
/** More files than these are not worth fetching before anybody knows which of them is wanted. */
const MOST_FILES = 8;

/**
 * In how many files the records are laid together, so that a few requests fetch whatever a query may find; undefined where there are so many records
 * that each has a file of its own.
 */
export function countRecordFiles(records: number): number | undefined {
	const files = Math.ceil(records / TOGETHER);
	return files <= MOST_FILES ? Math.max(1, files) : undefined;
}
