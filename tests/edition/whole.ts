/** Whole editions, each compiled once by a worker for all its files: the one in `content/`, and the tiny ones. */
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { keepReferencesIn } from '../../src/citations/set-references.ts';
import { createStore } from '../../src/disk/kept-on-disk.ts';
import { readContent } from '../../src/disk/read-content.ts';
import { type Compiled, compile } from '../../src/edition.ts';
import type { Edition } from '../../src/model/edition.ts';
import { fixturePath } from './fixtures.ts';

const ROOT = join(import.meta.dirname, '../..');
export const CONTENT = join(ROOT, 'content');

export type WholeName = 'cave' | 'sourdough' | 'lanterns' | 'masabih' | 'content';

const known = new Map<WholeName, Promise<Compiled & { edition: Edition }>>();

/**
 * What compiling takes longest for, references and frozen editions, is kept on the disk as it is for commands, but only as long as the
 * code that made it is the same. The tests of that code, and those of `content/` itself, keep nothing.
 */
const store = createStore({ folder: join(ROOT, '.cache/tests'), most: 24 });
const made = createHash('sha256');
for (const file of globSync('src/{anchors,citations,words}/**/*.ts', { cwd: ROOT }).sort()) made.update(readFileSync(join(ROOT, file)));
const maker = made.digest('hex');
const keyOf = (key: string) => createHash('sha256').update(`${maker} ${key}`).digest('hex');
const kept = {
	get: (key: string) => store.get(keyOf(key)),
	set: (key: string, json: string) => store.set(keyOf(key), json),
};

/** All that is in an edition. Throws when it has an error. */
export function compileWhole(name: WholeName): Promise<Compiled & { edition: Edition }> {
	const compiled = known.get(name) ?? compileOnce(name);
	known.set(name, compiled);
	return compiled;
}

/** The edition itself. */
export const readWhole = async (name: WholeName): Promise<Edition> => (await compileWhole(name)).edition;

async function compileOnce(name: WholeName): Promise<Compiled & { edition: Edition }> {
	const files = await readContent(name === 'content' ? CONTENT : fixturePath(name));
	keepReferencesIn(kept);
	try {
		const { edition, ...rest } = compile(files, { ledger: false, opened: kept });
		if (!edition) throw new Error(rest.messages.map(String).join('\n'));
		return { edition, ...rest };
	} finally {
		keepReferencesIn(undefined);
	}
}
