/** Pages of the text in three engines, whatever is shown of their annotations. In parts, which two workers take side by side. */
import { expect, test } from 'vitest';
import { site, texts } from './edition.ts';
import { SWITCH, type Tab } from './engine.ts';
import {
	allOf,
	allTold,
	choose,
	expectAsInChromium,
	inEngine,
	nameSwitches,
	overlappingAtRest,
	overlappingNotes,
	underlined,
} from './in-engines.ts';

/**
 * Chooses a switch, and waits until the page has answered. A page that is frozen never does; one on a machine that was busy elsewhere has
 * another try.
 */
async function switchTo(tab: Tab, at: number): Promise<void> {
	for (let tries = 3; ; tries--) {
		const start = performance.now();
		await tab.run(choose, at);
		const took = performance.now() - start;
		if (took <= SWITCH) return;
		if (tries === 1) throw new Error(`switch ${at + 1}: the page answered only after ${Math.round(took)} ms`);
		await tab.run(choose, at === 0 ? 1 : 0);
	}
}

/** Declares the test of one part of the pages, from 0, of so many. */
export function switchPages(part: number, parts: number): void {
	const own = texts.filter((_, at) => at % parts === part);
	inEngine(site, (engine) => {
		test('each switch answers within 2 s, no note lies on another whatever is shown, and claims and assumptions have their lines', async () => {
			const tab = await engine.tab({ width: 1440 });
			const faults: string[] = [];
			const found: Record<string, number> = {};
			expect(own.length).toBeGreaterThan(1);
			for (const path of own) {
				await tab.go(engine.origin + path);
				const switches = await tab.run(nameSwitches);
				expect(switches, path).toBeGreaterThan(1);
				for (let at = 0; at < switches; at++) {
					await switchTo(tab, at);
					await tab.until(allTold);
					const [over, lines] = await tab.run(allOf(overlappingNotes, underlined));
					const pairs = over.length === 0 ? [] : await overlappingAtRest(tab);
					faults.push(...pairs.map((pair) => `${path}, switch ${at + 1}: ${pair}`));
					for (const [kind, count] of Object.entries(lines)) found[kind] = (found[kind] ?? 0) + count;
				}
				await switchTo(tab, 0);
			}
			expect([...faults, ...tab.heard()]).toEqual([]);
			expectAsInChromium(engine, `lines with each switch of part ${part + 1}`, found);
			expect(Object.keys(found)).toEqual(expect.arrayContaining(['SPAN solid', 'SPAN dashed']));
		});
	});
}
