/**
 * What axe finds in a page as it stands. It runs inside the page and reports faults alone: its builder for Playwright gathers
 * every passed check too, and sends all of it through a second page, which takes ten times as long on a long page.
 */
import axe from 'axe-core';
import type { Page } from 'playwright-core';

export interface Looked {
	/** Selectors of what is looked at; the whole page by default. */
	include?: string[];
	/** Selectors of what is not looked at. */
	exclude?: string[];
	/** Only these rules; all of axe’s by default. */
	rules?: string[];
}

/** Rules whose answer changes with the colours of a page. */
export const COLOURS = ['color-contrast', 'link-in-text-block'];

/** Each broken rule, with the first three places and what is wrong there; none for a page without a fault. */
export async function findFaults(page: Page, { include = ['html'], exclude = [], rules }: Looked = {}): Promise<string[]> {
	for (const frame of page.frames()) if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(axe.source);
	return page.evaluate(
		async ({ include, exclude, rules }) => {
			const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(
				{ include, exclude },
				{ resultTypes: ['violations'], ...(rules ? { runOnly: { type: 'rule' as const, values: rules } } : {}) },
			);
			return violations.map(
				({ id, nodes }) =>
					`${id}: ${nodes
						.slice(0, 3)
						.map(({ html, failureSummary }) => `${html.slice(0, 200)} ${failureSummary?.split('\n').at(1)?.trim()}`)
						.join(' | ')}`,
			);
		},
		{ include, exclude, rules },
	);
}
