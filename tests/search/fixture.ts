/** A tiny edition. */
import { join } from 'node:path';
import { readContent } from '../../src/disk/read-content.ts';
import { readEdition } from '../../src/edition.ts';
import type { Edition } from '../../src/model/edition.ts';

export async function readFixture(name: string): Promise<Edition> {
	const { edition } = readEdition(await readContent(join(import.meta.dirname, '../fixtures', name)));
	if (!edition) throw new Error(`${name} has errors`);
	return edition;
}
