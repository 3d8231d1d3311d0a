/** A look at every kind of page, at one width. */
import { expect, inject } from 'vitest';
import { listPageKinds } from '../page-kinds.ts';
import { readSite } from '../pages.ts';
import { type InEngine, layOutAll, overflow, overlappingAtRest, underlined } from './in-engines.ts';

export const site = inject('sites').find(({ name }) => name === 'edition') as { folder: string; base: string };
const paths = [...readSite(site.folder, site.base).pages.keys()];
// the whole edition on one page is for printing: it takes long to lay out, and its parts are pages of their own
const kinds = listPageKinds(site.folder, paths).filter(({ name }) => name !== 'print');
/** The address of the first page of the text. */
export const text = paths.find((path) => /^\/text\/[^/]+\/$/.test(path)) as string;

/** What is wrong with the kinds of page at a width in px, and what has a line under it, by kind of page. */
export async function lookAtAll(
	engine: InEngine,
	width: number,
): Promise<{ faults: string[]; lines: Record<string, Record<string, number>> }> {
	const tab = await engine.tab({ width });
	const faults: string[] = [];
	const lines: Record<string, Record<string, number>> = {};
	for (const { name, path, ready } of kinds) {
		await tab.go(engine.origin + path);
		if (ready) await tab.until((selector) => document.querySelector(selector) !== null, ready);
		expect(await tab.run(() => innerWidth), path).toBe(width);
		await tab.run(layOutAll);
		const wider = await tab.run(overflow);
		const over = await overlappingAtRest(tab);
		// the answer for a page that is not there says so
		const heard = tab.heard().filter((line) => !/\b404\b/.test(line) || !path.includes('zz'));
		const wrong = [...(wider > 0 ? [`${wider} px wider than the window`] : []), ...over, ...heard];
		faults.push(...wrong.map((fault) => `${path}: ${fault}`));
		lines[name] = await tab.run(underlined);
	}
	return { faults, lines };
}
