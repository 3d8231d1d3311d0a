/** A look at every kind of page, on a phone and on a desk. In parts, which two workers take side by side. */
import { expect, test } from 'vitest';
import { THOROUGH } from '../../thorough.ts';
import { kinds, site } from './edition.ts';
import type { Engine } from './engine.ts';
import {
	allOf,
	expectAsInChromium,
	inEngine,
	layOutAll,
	overflow,
	overlappingAtRest,
	overlappingNotes,
	settled,
	underlined,
	untilThere,
	widthOf,
} from './in-engines.ts';

// the whole edition on one page is for printing: it takes long to lay out, and its parts are pages of their own
const looked = kinds.filter(({ name }) => name !== 'print');

/** Pages that go on by themselves towards their end. */
const GROWING = ['search-found'];

const [PHONE, DESK] = [390, 1440] as const;

/**
 * A page is opened at one width and brought to the other, as it is where a phone is turned or a window made smaller. Which width it is opened
 * at goes by turns, from page to page, and the other way round in Firefox, so that each kind of page is opened at both; in each engine with
 * `npm run test:all`.
 */
const TURNS: Record<Engine['name'], number[]> = { Chromium: [0], Firefox: [1], WebKit: [0] };
const turnsOf = (name: Engine['name']) => (THOROUGH ? [0, 1] : TURNS[name]);

/** Declares the look at one part of the kinds, from 0, of so many. */
export function lookAtPages(part: number, parts: number): void {
	const own = looked.filter((_, at) => at % parts === part);
	inEngine(site, (engine) => {
		test('every kind of page fits at 390 and at 1440 px; links and annotations have a line; the console is empty', {
			timeout: THOROUGH ? 300_000 : 120_000,
		}, async ({ skip }) => {
			expect(own.length).toBeGreaterThan(1);
			const tab = await engine.tab({ width: DESK });
			const faults: string[] = [];
			const lines: Record<string, Record<string, number> | string[]> = {};
			let shown: number = DESK;
			const resize = async (width: number) => {
				if (width !== shown) await tab.resize(width);
				shown = width;
			};
			const look = async (name: string, path: string, width: number) => {
				const [, , wide, wider, over, underlines] = await tab.run(
					allOf(settled, layOutAll, widthOf, overflow, overlappingNotes, underlined),
				);
				expect(wide, path).toBe(width);
				const pairs = over.length === 0 ? [] : await overlappingAtRest(tab);
				// the answer for a page that is not there says so
				const heard = tab.heard().filter((line) => !/\b404\b/.test(line) || !path.includes('zz'));
				const wrong = [...(wider > 0 ? [`${wider} px wider than the window`] : []), ...pairs, ...heard];
				faults.push(...wrong.map((fault) => `${path} at ${width} px: ${fault}`));
				// a list that grows while it is read may have grown already: there are as many kinds of line, if not as many lines
				if (width === DESK) lines[name] = GROWING.includes(name) ? Object.keys(underlines).sort() : underlines;
			};
			for (const turn of turnsOf(engine.name))
				for (const [at, { name, path, ready }] of own.entries()) {
					const widths: readonly number[] = at % 2 === turn ? [PHONE, DESK] : [DESK, PHONE];
					await resize(widths[0] as number);
					await tab.go(engine.origin + path);
					if (ready) await untilThere(tab, ready);
					for (const width of widths) {
						await resize(width);
						await look(name, path, width);
					}
				}
			await resize(DESK);
			expect(faults).toEqual([]);
			expect(Object.values(lines).some((one) => 'A solid' in one && one['A solid'] > 0)).toBe(true);
			if (!expectAsInChromium(engine, `lines of part ${part + 1}`, lines))
				skip('the pages fit; Chromium, with which their lines are compared, was not asked in this run');
		});
	});
}
