/** The released editions in three engines, as they are published: their pages of the text answer, and are drawn. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { THOROUGH } from '../../thorough.ts';
import { site } from './edition.ts';
import { choose, inEngine, nameSwitches, overflow, overlappingAtRest } from './in-engines.ts';

const versions = readdirSync(join(site.folder, 'v'));
/** Pages on which it was seen that a browser stopped answering, and the one with most notes to a paragraph. */
const PAGES = ['abstract', 'introduction', 'geographical-embeddedness', 'place-and-region', 'discussion'];
/** From 0.10.0 on an edition is kept as pages of words alone, without anything that could stop. */
const isSmall = (version: string) => existsSync(join(site.folder, 'v', version, 'p'));
/** The editions of a form share their frame: each shows some of the pages, and all of them when there is time. */
function pagesOf(version: string): string[] {
	const alike = versions.filter((other) => isSmall(other) === isSmall(version));
	return PAGES.filter((_page, at) => THOROUGH || at % alike.length === alike.indexOf(version));
}

inEngine(site, (engine) => {
	test.each(versions)(
		'edition %s answers whatever is shown; no note lies on another, and links and annotations have their line',
		async (version) => {
			const tab = await engine.tab({ width: 1440 });
			const there = readdirSync(join(site.folder, 'v', version, 'text'));
			const faults: string[] = [];
			for (const page of pagesOf(version).filter((name) => there.includes(name))) {
				const address = `${engine.origin}/v/${version}/text/${page}/`;
				await tab.go(address);
				const bare = await tab.run(() =>
					['main a', '.ann.claim', '.ann.assumption'].filter((kind) => {
						const all = [...document.querySelectorAll(kind)];
						return all.length > 0 && !all.some((one) => getComputedStyle(one).textDecorationLine === 'underline');
					}),
				);
				if (bare.length > 0) faults.push(`${address}: no line under ${bare.join(', ')}`);
				const switches = await tab.run(nameSwitches);
				if (!isSmall(version)) expect(switches).toBeGreaterThan(1);
				for (let at = 0; at < switches; at++) {
					await tab.run(choose, at);
					faults.push(...(await overlappingAtRest(tab)).map((pair) => `${address}, switch ${at + 1}: ${pair}`));
				}
				if ((await tab.run(overflow)) > 0) faults.push(`${address} is wider than the window`);
				if (switches > 0) await tab.run(choose, 0);
			}
			expect(faults).toEqual([]);
		},
	);
});
