/** Where a command writes what it makes of an edition. */
import { basename, resolve } from 'node:path';

/**
 * A folder for what is made of the edition in `folder`: `name` in the folder that is worked in, as in `deposit`; when that is the edition itself, which
 * takes no files of others, beside it, as in `../hume-deposit`.
 */
export function besideEdition(name: string, folder: string, cwd = process.cwd()): string {
	return resolve(cwd, folder) === resolve(cwd) ? `../${basename(resolve(cwd))}-${name}` : name;
}
