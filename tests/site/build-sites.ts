/** Before the tests of the site: the edition itself, a tiny one, and the tiny one under a sub-path. */
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildSite, ROOT } from './build-site.ts';

export interface BuiltSite {
	name: string;
	folder: string;
	base: string;
}

declare module 'vitest' {
	interface ProvidedContext {
		sites: BuiltSite[];
		/** A folder of this run. */
		scratch: string;
	}
}

/** Builds them into a folder, one after the other, since builds share a cache. `built` names a folder in which the edition was built already. */
export async function makeSites(into: string, built: string | undefined): Promise<BuiltSite[]> {
	const wanted = [
		{ name: 'edition', content: process.env['ELENCHUS_CONTENT'] ?? join(ROOT, 'content'), base: '/', built },
		{ name: 'cave', content: join(ROOT, 'tests/fixtures/cave'), base: '/' },
		{ name: 'cave under a sub-path', content: join(ROOT, 'tests/fixtures/cave'), base: '/of/many/' },
		{ name: 'sourdough', content: join(ROOT, 'tests/fixtures/sourdough'), base: '/' },
	];
	const sites: BuiltSite[] = [];
	for (const [at, { name, content, base, built }] of wanted.entries()) {
		const folder = built ?? join(into, String(at));
		if (!built) {
			const { code, output } = await buildSite(content, folder, base);
			if (code !== 0) throw new Error(`The site of ${name} was not built:\n${output}`);
		}
		sites.push({ name, folder, base });
	}
	return sites;
}

/** What the projects of one run share: each runs this file as its own. */
const shared = globalThis as { elenchusSites?: Promise<{ sites: BuiltSite[]; scratch: string }> };

/** Makes the sites, unless `ELENCHUS_SITES` names the list of some that were made before; `ELENCHUS_BUILT` names a build of the edition alone. */
async function makeOnce(): Promise<{ sites: BuiltSite[]; scratch: string }> {
	const scratch = await mkdtemp(join(tmpdir(), 'elenchus-'));
	const list = process.env['ELENCHUS_SITES'];
	const sites = list ? JSON.parse(readFileSync(list, 'utf8')) : await makeSites(scratch, process.env['ELENCHUS_BUILT']);
	return { sites, scratch };
}

export default async function buildSites(project: TestProject): Promise<() => Promise<void>> {
	shared.elenchusSites ??= makeOnce();
	const { sites, scratch } = await shared.elenchusSites;
	project.provide('sites', sites);
	project.provide('scratch', scratch);
	return () => rm(scratch, { recursive: true, force: true });
}
