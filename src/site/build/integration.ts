/**
 * Publishes an edition with Astro: reads `content/`, prints every message, stops the build on an error before anything is written,
 * builds beside the published folder, joins the frozen editions and swaps at the end. Under `npm run dev` it reads again whenever a file changes,
 * and an error leaves what can be shown where it is.
 */

import { existsSync, rmSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as words from '#words/building.ts';
import { isTooLarge, MOST_OF_RELEASE } from '../../anchors/release-size.ts';
import { formatMessages, isError } from '../../diagnostics/messages.ts';
import { asCalled } from '../../disk/as-called.ts';
import { holdLock } from '../../disk/build-lock.ts';
import { besideOutput, claimOutput, markOutput, replaceOutput } from '../../disk/output-folder.ts';
import { getSite, setSite } from '../data/context.ts';
import { publishes } from '../data/frame.ts';
import { readSite } from '../data/read-site.ts';
import { listCards } from '../drawing/cards.ts';
import { drawCards } from '../drawing/draw-cards.ts';
import type { PublishedFrozen } from '../releases/frozen-editions.ts';
import { startFrozen } from '../releases/frozen-thread.ts';
import { writeLeftPages } from '../releases/left-pages.ts';
import { cutFonts } from './cut-fonts.ts';
import { type FinishedPages, finishPages, onlyPages } from './finish-pages.ts';
import { checkHosts, listBuilt, measureSite } from './hosts.ts';
import { toFirstScript } from './in-page.ts';
import { makeAhead } from './make-ahead.ts';
import { MESSAGES, messagesPage, type StandingMessages } from './messages-page.ts';
import { writePublishFiles } from './publish-files.ts';
import { writeSearchIndex } from './search-index.ts';
import { readWitness, WITNESS, withCopy } from './with-copy.ts';

export interface PublishOptions {
	/** The content folder, from the project's root. */
	content: string;
}

/** Shows the messages above each page under `npm run dev`. */
const MESSAGES_BAR = fileURLToPath(new URL('../scripts/dev/messages-bar.ts', import.meta.url));

/** What stands in pages as scripts, for the policy that the server names. */
const FIRST_SCRIPTS = ['keep', 'show', 'whole'].map((name) => fileURLToPath(new URL(`../scripts/first/${name}.js`, import.meta.url)));

/** Held while a site is built, from the project's root. */
const LOCK = '.cache/build.lock';

/** The Astro integration. `npm run build` ends with exit code 1, and without a stack trace, when the content has an error. */
export function publishEdition({ content }: PublishOptions): AstroIntegration {
	let folder = content;
	let base = '';
	let published = '';
	let building = '';
	let maps: string | undefined;
	/** Where frozen editions are unpacked. */
	let unpacked = '';
	let frozen: ((out: string) => Promise<PublishedFrozen>) | undefined;
	/** The social cards, which are drawn beside the pages: the signs that no font has. */
	let cards: Promise<string[]> | undefined;
	let finished: FinishedPages | undefined;
	/** The messages under `npm run dev`, while there is an error among them; and what is shown meanwhile. */
	let standing: StandingMessages | undefined;
	let shown = false;

	/** Reads the content and puts it in place; false when it has an error. A draft is shown as far as it can be. */
	async function read(draft: boolean): Promise<boolean> {
		const { site, messages } = await readSite(folder, { href: (path) => base + path, maps, provisional: draft });
		const text = asCalled(formatMessages(messages, content));
		process.stderr.write(text);
		if (site) setSite(site);
		shown ||= site !== undefined;
		const sound = !messages.some(isError);
		const state = site ? 'provisional' : shown ? 'before' : 'nothing';
		standing = sound ? undefined : { text, shown: state, meanwhile: asCalled(words.shownMeanwhile[state]) };
		return sound;
	}

	return {
		name: 'elenchus',
		hooks: {
			'astro:config:setup': async ({ command, config, updateConfig, injectScript }) => {
				const root = fileURLToPath(config.root);
				folder = resolve(root, content);
				base = config.base.replace(/\/$/, '');
				updateConfig({ vite: { resolve: { alias: { '@fonts': await cutFonts(folder, root) } } } });
				if (command === 'dev') {
					injectScript('page', `import ${JSON.stringify(MESSAGES_BAR)};`);
					await read(true);
				}
				if (command !== 'build') return;
				published = await claimOutput(resolve(fileURLToPath(config.outDir)), root, [
					{ path: folder, name: words.content, whole: true },
					{ path: join(root, 'content'), name: 'content', whole: true },
				]).catch(stop);
				building = besideOutput(published);
				await holdLock(join(root, LOCK), (holder) => {
					process.stderr.write(`${words.waitsFor(holder)}\n`);
				});
				// what is made beside the pages waits here, as Astro empties its folder when it begins
				const mapsKept = `${building}-maps`;
				maps = mapsKept;
				unpacked = `${building}-frozen`;
				process.on('exit', () => {
					for (const folder of [building, mapsKept, unpacked]) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
				});
				if (!(await read(false))) process.exit(1);
				getSite().drawFirst();
				if (withCopy) await readWitness(folder).catch(stop);
				updateConfig({ outDir: pathToFileURL(`${building}/`) });
			},
			'astro:build:start': ({ setPrerenderer }) => {
				void makeAhead(getSite());
				setPrerenderer((setter) => {
					// all is bundled: what that left, 200 MB, is swept before anything else takes as much, and not when there is twice of it
					globalThis.gc?.();
					frozen = startFrozen(getSite().frozen, unpacked);
					cards = toldLater(drawCards(listCards(getSite()), building));
					const pages = finishPages(
						onlyPages(setter, `${base}/`, (path) => publishes(getSite(), path)),
						building,
						`${base}/`,
					);
					finished = pages.finished;
					return pages.setter;
				});
			},
			'astro:build:done': async ({ dir, logger }) => {
				const out = fileURLToPath(dir);
				// a process of its own makes it, while the styles are put in here
				const indexed = toldLater(writeSearchIndex(out));
				await getSite().drawRest();
				if (withCopy) {
					await mkdir(join(out, dirname(WITNESS)), { recursive: true });
					await writeFile(join(out, WITNESS), JSON.stringify(await readWitness(folder)));
				}
				await mkdir(join(out, 'data'), { recursive: true });
				// an edition without relations has no map
				if (maps && existsSync(maps)) await rename(maps, join(out, 'data/maps'));
				const addresses = finished?.addresses ?? [];
				const inlined = {
					styles: finished?.style() ?? [],
					scripts: await Promise.all(FIRST_SCRIPTS.map(async (file) => toFirstScript(await readFile(file, 'utf8')).hash)),
				};
				const { edition, editions } = getSite();
				const released = editions.current.date;
				logger.info(
					words.addressesInSitemap(await writePublishFiles(out, `${base}/`, edition.info.baseUrl, { addresses, inlined, released })),
				);
				logger.info(words.recordsToSearch(await indexed));
				const unseen = (await cards) ?? [];
				if (unseen.length > 0) logger.warn(words.signsWithoutFont(unseen));
				const kept = await frozen?.(out);
				if (kept && kept.files > 0) logger.info(words.filesOfFrozen(kept.files));
				for (const release of kept?.added ?? []) if (isTooLarge(release)) logger.warn(words.tooLarge(release, MOST_OF_RELEASE));
				const left = await writeLeftPages(out, kept?.pages ?? new Map());
				if (left.length > 0) logger.info(words.leftPages(left));
				const size = measureSite(listBuilt(out));
				for (const warning of checkHosts(size)) logger.warn(warning);
				await markOutput(building);
				await replaceOutput(building, published).catch(stop);
				logger.info(words.siteSize(size.files, size.bytes, published));
			},
			'astro:server:setup': ({ server }) => {
				server.watcher.add(folder);
				let timer: NodeJS.Timeout | undefined;
				server.watcher.on('all', (_event, file) => {
					if (!resolve(file).startsWith(folder)) return;
					clearTimeout(timer);
					timer = setTimeout(async () => {
						await read(true).catch((error) => server.config.logger.error(String(error?.stack ?? error)));
						// pages look the edition up anew at each request; only their lists of paths are remembered, until this is said
						for (const environment of Object.values(server.environments)) environment.hot.send('astro:content-changed', {});
						server.ws.send({ type: 'full-reload', path: '*' });
					}, 30);
				});
				server.middlewares.use(async (request, response, next) => {
					if (request.url === MESSAGES) {
						response.setHeader('content-type', 'application/json; charset=utf-8');
						response.end(JSON.stringify(standing ?? null));
					} else if (standing?.shown === 'nothing' && request.headers.accept?.includes('text/html')) {
						response.statusCode = 500;
						response.setHeader('content-type', 'text/html; charset=utf-8');
						response.end(await server.transformIndexHtml(request.url ?? '/', messagesPage(standing.text)));
					} else next();
				});
			},
		},
	};
}

/** What is begun here and waited for later; its failure is told there. */
function toldLater<T>(work: Promise<T>): Promise<T> {
	work.catch(() => undefined);
	return work;
}

/** Ends the build with a sentence, and without a stack trace. */
function stop(error: Error): never {
	process.stderr.write(asCalled(`${error.message}\n`));
	process.exit(1);
}
