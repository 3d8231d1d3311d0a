/** The files of a package as one. */
import { strToU8, zipSync } from 'fflate';

/** A zip file; the same files give the same bytes. */
export function zipFiles(files: ReadonlyMap<string, string>): Uint8Array {
	// A zip can't tell a time before 1980; any fixed one will do.
	return zipSync(Object.fromEntries([...files].map(([path, text]) => [path, strToU8(text)])), { level: 6, mtime: new Date(1980, 0, 1) });
}
