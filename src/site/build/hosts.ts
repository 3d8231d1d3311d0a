/** Whether a built site fits the free hosts that the README names, told at the end of each build: what grows with every release passes a limit some day. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import * as words from '#words/building.ts';

/** What a host takes at most; a limit it does not have is missing. */
export interface Host {
	name: string;
	/** Files of a site. */
	files?: number;
	/** Bytes of a site, and of one file. */
	bytes?: number;
	largest?: number;
	/** Files of one folder. */
	inFolder?: number;
	/** Where the host says so. */
	source: string;
}

const MIB = 1024 ** 2;
/** GitHub says GB and may mean either; this is the smaller. */
const GB = 1e9;

/** Free plans, as their hosts described them in 2026. */
export const HOSTS: readonly Host[] = [
	{
		name: 'Cloudflare Pages',
		files: 20_000,
		largest: 25 * MIB,
		source: 'https://developers.cloudflare.com/pages/platform/limits/',
	},
	{ name: 'GitHub Pages', bytes: GB, source: 'https://docs.github.com/en/pages/getting-started-with-github-pages/github-pages-limits' },
	{ name: 'Netlify', inFolder: 54_000, source: 'https://docs.netlify.com/site-deploys/overview/' },
];
/** From this part of a limit on it is told that it is near. */
const NEAR = 0.9;

/** A built file: its path from the root of the site, and its bytes. */
export interface BuiltFile {
	path: string;
	size: number;
}

export interface SiteSize {
	files: number;
	bytes: number;
	largest: BuiltFile;
	/** The folder with most files directly in it. */
	fullest: { path: string; files: number };
}

export function measureSite(files: readonly BuiltFile[]): SiteSize {
	const folders = new Map<string, number>();
	for (const { path } of files) {
		const folder = path.slice(0, path.lastIndexOf('/') + 1);
		folders.set(folder, (folders.get(folder) ?? 0) + 1);
	}
	const [path = '', count = 0] = [...folders].reduce((a, b) => (b[1] > a[1] ? b : a), ['', 0]);
	return {
		files: files.length,
		bytes: files.reduce((sum, { size }) => sum + size, 0),
		largest: files.reduce((a, b) => (b.size > a.size ? b : a), { path: '', size: 0 }),
		fullest: { path, files: count },
	};
}

/** What a site passes, or nearly, of the limits of hosts: a sentence each. */
export function checkHosts(size: SiteSize, hosts: readonly Host[] = HOSTS): string[] {
	return hosts.flatMap(({ name, files, bytes, largest, inFolder }) => {
		const held = (has: number, limit: number | undefined, say: (state: 'over' | 'near') => string): string[] =>
			limit === undefined || has < NEAR * limit ? [] : [say(has > limit ? 'over' : 'near')];
		return [
			...held(size.files, files, (state) => words.hosts.files[state](name, size.files, files as number)),
			...held(size.bytes, bytes, (state) => words.hosts.bytes[state](name, size.bytes, bytes as number)),
			...held(size.largest.size, largest, (state) =>
				words.hosts.largest[state](name, size.largest.path, size.largest.size, largest as number),
			),
			...held(size.fullest.files, inFolder, (state) =>
				words.hosts.inFolder[state](name, size.fullest.path, size.fullest.files, inFolder as number),
			),
		];
	});
}

/** The files of a built site, in any order. */
export function listBuilt(folder: string): BuiltFile[] {
	// of thousands of files, each asked for by a promise costs ten times as much
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => {
			const file = join(entry.parentPath, entry.name);
			const path = file
				.slice(folder.length)
				.replace(/^[\\/]+/, '')
				.replaceAll('\\', '/');
			return { path, size: statSync(file).size };
		});
}
