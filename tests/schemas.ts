/**
 * Schemas of others that exports are held against: too large, or under other terms, to lie in this repository. They are looked for beside
 * it, in the layout of their own repositories; where they are not, the tests that need them are skipped and say so.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const SCHEMAS = process.env['ELENCHUS_SCHEMAS'] ?? join(import.meta.dirname, '../../shared/schemas');

/** The path of a schema or a folder of them; undefined where it is not at hand. */
export function findSchema(path: string): string | undefined {
	const full = join(SCHEMAS, path);
	return existsSync(full) ? full : undefined;
}
