/** The files of a package as one. */
import { strToU8, zipSync } from 'fflate';

/** A zip file; the same files give the same bytes. */
export function zipFiles(files: ReadonlyMap<string, string | Uint8Array>): Uint8Array {
	// A zip can't tell a time before 1980; any fixed one will do.
	const bytes = [...files].map(([path, data]) => [path, typeof data === 'string' ? strToU8(data) : data]);
	return zipSync(Object.fromEntries(bytes), { level: 6, mtime: new Date(1980, 0, 1) });
}
