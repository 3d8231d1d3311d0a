/** A tiny edition. */
import { join } from 'node:path';
import { readContent } from '../../src/disk/read-content.ts';
import { compile } from '../../src/edition.ts';
import type { Edition } from '../../src/model/edition.ts';

export async function readFixture(name: string): Promise<Edition> {
	const { edition } = compile(await readContent(join(import.meta.dirname, '../fixtures', name)));
	if (!edition) throw new Error(`${name} has errors`);
	return edition;
}
