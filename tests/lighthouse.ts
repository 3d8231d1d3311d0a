/**
 * `npm run lighthouse`: Lighthouse on a page of each chief kind of the built edition, served with gzip, as on a phone; exits 1 below
 * 99 performance, 100 accessibility, 100 best practices, 100 SEO, or when anything moves while a page loads. The best of three runs counts
 * (a busy machine only ever makes a page slower). `ELENCHUS_BUILT` names a folder that is built already.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import lighthouse from 'lighthouse';
import { chromium } from 'playwright-core';
import { findChromium, installChromium } from '../src/cli/chromium.ts';
import { takeBuiltSite } from './site/build-site.ts';
import { serve } from './site/serve.ts';

const LEAST = { performance: 99, accessibility: 100, 'best-practices': 100, seo: 100 };
const RUNS = 3;

const folder = await takeBuiltSite();
const data = JSON.parse(readFileSync(join(folder, 'data/edition.json'), 'utf8')) as {
	sections: { id: string; slug: string }[];
	claims: { id: string; passage: string; proposition?: number }[];
	passages: { id: string; section: string }[];
};
const proposition = data.claims.find((claim) => claim.proposition !== undefined) ?? data.claims[0];
const slug = data.sections.find(({ id }) => id === data.passages.find((one) => one.id === proposition?.passage)?.section)?.slug;
const map = /href="(\/map\/(?!part\/)[^"/]+\/)"/.exec(readFileSync(join(folder, 'map/index.html'), 'utf8'))?.[1];
const kinds: Record<string, string> = {
	title: '/',
	text: `/text/${slug}/`,
	proposition: '/propositions/1/',
	claim: `/a/${data.claims.at(-1)?.id}/`,
	passage: `/a/${proposition?.passage}/`,
	...(map ? { map } : {}),
};

const port = await new Promise<number>((resolve) => {
	const probe = createServer().listen(0, '127.0.0.1', () => {
		const found = (probe.address() as { port: number }).port;
		probe.close(() => resolve(found));
	});
});
const served = await serve(folder, '/', { gzip: true });
const browser = await chromium.launch({
	executablePath: findChromium() ?? installChromium(),
	args: ['--no-sandbox', '--disable-dev-shm-usage', `--remote-debugging-port=${port}`],
});
let good = true;
for (const [kind, path] of Object.entries(kinds)) {
	const best: Record<string, number> = {};
	let shift = 0;
	const missed = new Set<string>();
	for (let run = 0; run < RUNS; run++) {
		const result = await lighthouse(served.origin + path, { port, logLevel: 'error', onlyCategories: Object.keys(LEAST) });
		if (!result) throw new Error(`Lighthouse gave nothing for ${path}`);
		const { categories, audits } = result.lhr;
		for (const name of Object.keys(LEAST)) best[name] = Math.max(best[name] ?? 0, Math.round((categories[name]?.score ?? 0) * 100));
		shift = Math.max(shift, audits['cumulative-layout-shift']?.numericValue ?? 0);
		for (const [name, category] of Object.entries(categories)) {
			if (name === 'performance') continue;
			for (const { id, weight } of category.auditRefs) if (weight > 0 && (audits[id]?.score ?? 1) < 1) missed.add(id);
		}
		if (Object.entries(LEAST).every(([name, least]) => (best[name] ?? 0) >= least)) break;
	}
	const passed = shift < 0.0005 && Object.entries(LEAST).every(([name, least]) => (best[name] ?? 0) >= least);
	good &&= passed;
	const scores = Object.keys(LEAST).map((name) => best[name]);
	console.log(`${passed ? 'good' : 'LOW '} ${scores.join(' / ')}, CLS ${shift.toFixed(3)}  ${kind} ${path} ${[...missed].join(', ')}`);
}
await browser.close();
await served.close();
process.exitCode = good ? 0 : 1;
