/**
 * `npm run shots`: pictures of each kind of page, so that a person can look: 390, 900 and 1440 px, light and dark, and as printed (PDF).
 * `npm run shots -- text map` makes only those; the edition is built first unless `ELENCHUS_BUILT` names a folder.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSite, ROOT } from './site/build-site.ts';
import { startChromium } from './site/chromium.ts';
import { serve } from './site/serve.ts';

const folder = process.env['ELENCHUS_BUILT'] ?? join(ROOT, 'dist');
if (!process.env['ELENCHUS_BUILT']) {
	const { code, output } = await buildSite(process.env['ELENCHUS_CONTENT'] ?? join(ROOT, 'content'), folder);
	if (code !== 0) {
		process.stderr.write(output);
		process.exit(1);
	}
}
const data = JSON.parse(readFileSync(join(folder, 'data/edition.json'), 'utf8')) as {
	sections: { slug: string; title: string }[];
	claims: { id: string; passage: string }[];
	relations: { id: string; from: string[]; to: string }[];
	citations: { key: string }[];
	edition: { propositions: number };
};
const maps = [...readFileSync(join(folder, 'map/index.html'), 'utf8').matchAll(/href="(\/map\/[^"/]+\/)"/g)].map(
	(match) => match[1] as string,
);
const relation = data.relations[Math.floor(data.relations.length / 2)];
const claim = relation?.from[0] ?? data.claims[0]?.id;
const kinds: Record<string, string> = {
	title: '/',
	contents: '/text/',
	...Object.fromEntries([...new Set(data.sections.map(({ slug }) => slug))].map((slug) => [`text-${slug}`, `/text/${slug}/`])),
	propositions: '/propositions/',
	...Object.fromEntries(
		Array.from({ length: data.edition.propositions }, (_, at) => [`proposition-${at + 1}`, `/propositions/${at + 1}/`]),
	),
	claim: `/a/${claim}/`,
	passage: `/a/${data.claims.find(({ id }) => id === claim)?.passage}/`,
	relation: `/a/${relation?.id}/`,
	claims: '/claims/',
	sources: '/sources/',
	source: `/sources/${data.citations[0]?.key}/`,
	concepts: '/concepts/',
	maps: '/map/',
	'map-chosen': `/map/?focus=${claim}`,
	questions: '/questions/',
	'what-if': `/what-if/?out=${claim}`,
	...Object.fromEntries(maps.map((path) => [`map-${path.split('/')[2]}`, path])),
	search: '/search/?q=trust',
	about: '/about/',
	missing: '/a/p670a/',
};

const out = join(ROOT, 'shots');
mkdirSync(out, { recursive: true });
const wanted = process.argv.slice(2);
const served = await serve(folder);
const browser = await startChromium();
const contexts = [];
for (const width of [390, 900, 1440]) {
	for (const colorScheme of ['light', 'dark'] as const) {
		// one context for each look, so that fonts are there from the second page on
		const context = await browser.newContext({ viewport: { width, height: 1000 }, colorScheme });
		await (await context.newPage()).goto(`${served.origin}/404.html`, { waitUntil: 'networkidle' });
		contexts.push({ name: `${width}-${colorScheme}`, context });
	}
}
for (const [name, path] of Object.entries(kinds)) {
	if (wanted.length > 0 && !wanted.some((one) => name.startsWith(one))) continue;
	for (const look of contexts) {
		const page = await look.context.newPage();
		await page.goto(served.origin + path, { waitUntil: 'networkidle' });
		await page.screenshot({ path: join(out, `${name}-${look.name}.png`), fullPage: true });
		await page.close();
	}
	const page = await browser.newPage();
	await page.goto(served.origin + path, { waitUntil: 'networkidle' });
	await page.pdf({ path: join(out, `${name}.pdf`), preferCSSPageSize: true, tagged: true, outline: true });
	await page.close();
	console.log(`${name}: ${path}`);
}
await browser.close();
await served.close();
