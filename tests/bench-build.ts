/**
 * `npm run bench:build`: what a page costs to build, here and by Starlight (a site generator of documentation, on Astro too). The site of the
 * edition is built, then one of Starlight with as many pages, each with the words and headings of one of ours, in a folder of its own with
 * packages from npm. Pages of frozen editions are copied, not built, and not counted. Nothing of earlier builds is at hand for either, and
 * installing is not measured (npm takes what it has, and needs the network for the rest). Starlight gets plain Markdown (no annotations, links or
 * maps) and a short sidebar, and makes its search index with Pagefind as we do. The goals: at most half of its processor time a page, 25 s and
 * 1.2 GB for this edition on two quiet cores. `-- --pages 500` gives Starlight some of the pages only; `ELENCHUS_CONTENT` names another edition.
 */
import { execFileSync, spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Parser } from 'htmlparser2';
import { type Taken, watchProcess } from './bench/watch-process.ts';
import { ROOT, runAstro } from './site/build-site.ts';

const STARLIGHT = { '@astrojs/starlight': '^0.42.4', '@astrojs/markdown-remark': '^7.3.0', astro: '^7.3.0' };
/** Of Starlight's processor time a page. */
const GOAL = 0.5;
/** Of ours, for two quiet cores. */
const MOST = { seconds: 25, megabytes: 1200 };
/** What earlier builds left; the lock beside it belongs to whoever builds. */
const KEPT = ['layouts', 'references', 'editions', 'fonts'];
const SIDEBAR = 20;

interface PlainPage {
	title: string;
	/** Headings and paragraphs as Markdown. */
	markdown: string;
	words: number;
}

const BLOCKS = new Set(['p', 'li', 'dt', 'dd', 'td', 'th', 'blockquote', 'figcaption', 'summary', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const SILENT = new Set(['script', 'style', 'svg', 'template']);

/** The words of a built page within `main`; undefined for one that has none. */
function readPage(html: string): PlainPage | undefined {
	const blocks: { mark: string; words: string }[] = [];
	let within = 0;
	let silent = 0;
	const parser = new Parser({
		onopentag(name) {
			if (name === 'main') within += 1;
			if (SILENT.has(name)) silent += 1;
			if (BLOCKS.has(name)) blocks.push({ mark: /^h[2-6]$/.test(name) ? `${'#'.repeat(Number(name[1]))} ` : '', words: '' });
		},
		ontext(text) {
			if (within === 0 || silent > 0) return;
			if (blocks.length === 0) blocks.push({ mark: '', words: '' });
			(blocks.at(-1) as { words: string }).words += text;
		},
		onclosetag(name) {
			if (name === 'main') within -= 1;
			if (SILENT.has(name)) silent -= 1;
			if (BLOCKS.has(name)) blocks.push({ mark: '', words: '' });
		},
	});
	parser.end(html);
	const said = blocks.map(({ mark, words }) => ({ mark, words: words.replace(/\s+/g, ' ').trim() })).filter(({ words }) => words !== '');
	if (said.length === 0) return undefined;
	return {
		title: (said[0] as { words: string }).words.slice(0, 100),
		markdown: said.map(({ mark, words }) => mark + words.replace(/[\\`*_{}[\]<>#+!|~$:&.-]/g, '\\$&')).join('\n\n'),
		words: said.reduce((sum, { words }) => sum + words.split(' ').length, 0),
	};
}

async function readPages(site: string): Promise<PlainPage[]> {
	const files = (await readdir(site, { recursive: true })).filter((file) => file.endsWith('.html') && !/^v[\\/]/.test(file)).sort();
	const pages: PlainPage[] = [];
	for (const file of files) {
		const page = readPage(await readFile(join(site, file), 'utf8'));
		if (page) pages.push(page);
	}
	return pages;
}

/** Writes a site for Starlight and installs what it needs. */
async function makeStarlight(folder: string, pages: readonly PlainPage[]): Promise<void> {
	const sidebar = Array.from({ length: Math.min(SIDEBAR, pages.length) }, (_, n) => ({ label: `Page ${n}`, link: `/page-${n}/` }));
	const files: [string, string][] = [
		['package.json', JSON.stringify({ name: 'peer', private: true, type: 'module', dependencies: STARLIGHT })],
		[
			'astro.config.mjs',
			`import { defineConfig } from 'astro/config';\nimport starlight from '@astrojs/starlight';\nexport default defineConfig({ site: 'https://example.org', integrations: [starlight({ title: 'Peer', sidebar: ${JSON.stringify(sidebar)} })] });\n`,
		],
		[
			'src/content.config.ts',
			`import { defineCollection } from 'astro:content';\nimport { docsLoader } from '@astrojs/starlight/loaders';\nimport { docsSchema } from '@astrojs/starlight/schema';\nexport const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };\n`,
		],
		...pages.map(({ title, markdown }, n): [string, string] => [
			`src/content/docs/page-${n}.md`,
			`---\ntitle: ${JSON.stringify(title)}\n---\n\n${markdown}\n`,
		]),
	];
	for (const [path, text] of files) {
		await mkdir(dirname(join(folder, path)), { recursive: true });
		await writeFile(join(folder, path), text);
	}
	execFileSync('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'], {
		cwd: folder,
		stdio: ['ignore', 'ignore', 'inherit'],
	});
}

/** Runs a build there, and gives what it took; throws with the end of what it printed when it fails. */
async function buildStarlight(folder: string): Promise<Taken> {
	const child = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
		cwd: folder,
		env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
	});
	let output = '';
	for (const stream of [child.stdout, child.stderr]) {
		stream.on('data', (data) => {
			output += data;
		});
	}
	const done = new Promise<number | null>((resolve) => {
		child.on('close', resolve);
	});
	const { result, taken } = await watchProcess(child.pid as number, done);
	if (result !== 0) throw new Error(output.slice(-2000));
	return taken;
}

async function main(): Promise<void> {
	const at = process.argv.indexOf('--pages');
	const most = at < 0 ? Number.POSITIVE_INFINITY : Number(process.argv[at + 1]);
	const folder = await mkdtemp(join(tmpdir(), 'elenchus-bench-build-'));
	try {
		for (const kept of KEPT) await rm(join(ROOT, '.cache', kept), { recursive: true, force: true });
		const content = process.env['ELENCHUS_CONTENT'] ?? join(ROOT, 'content');
		const build = runAstro(['build'], { ELENCHUS_CONTENT: content, ELENCHUS_OUT: join(folder, 'site') });
		const began = performance.now();
		const ours = await watchProcess(build.id, build.done);
		const seconds = (performance.now() - began) / 1000;
		if (ours.result.code !== 0) throw new Error(ours.result.output.slice(-2000));
		const pages = await readPages(join(folder, 'site'));
		const some =
			pages.length <= most ? pages : Array.from({ length: most }, (_, n) => pages[Math.floor((n * pages.length) / most)] as PlainPage);
		await makeStarlight(join(folder, 'peer'), some);
		const peer = await buildStarlight(join(folder, 'peer'));
		const row = (name: string, list: readonly PlainPage[], { cpu, memory }: Taken) => ({
			site: name,
			pages: list.length,
			words: list.reduce((sum, { words }) => sum + words, 0),
			'processor, s': Number(cpu.toFixed(1)),
			'a page, ms': Number(((cpu * 1000) / list.length).toFixed(1)),
			'memory, MB': Math.round(memory),
		});
		const { version } = JSON.parse(await readFile(join(folder, 'peer/node_modules/@astrojs/starlight/package.json'), 'utf8'));
		console.log(`${availableParallelism()} cores, Node ${process.version}, Starlight ${version}`);
		console.table([row('edition', pages, ours.taken), row('Starlight', some, peer)]);
		const share = ours.taken.cpu / pages.length / (peer.cpu / some.length);
		const verdict = (is: number, most: number) => (is <= most ? 'within' : 'OVER  ');
		console.log(`${verdict(seconds, MOST.seconds)} time of ours: ${seconds.toFixed(1)} s, at most ${MOST.seconds}`);
		const { memory } = ours.taken;
		console.log(`${verdict(memory, MOST.megabytes)} memory of ours: ${Math.round(memory)} MB, at most ${MOST.megabytes}`);
		console.log(`${verdict(share, GOAL)} processor time a page: ${share.toFixed(2)} of Starlight's, at most ${GOAL}`);
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

await main();
