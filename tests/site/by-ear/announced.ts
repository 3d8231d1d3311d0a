/** What a page announces: every change of a live region that a screen reader would have known before it changed. */
import type { Page } from 'playwright-core';

/** Begins to note it down; to be called before the page is opened. */
export async function noteAnnouncements(page: Page): Promise<void> {
	await page.addInitScript(() => {
		const REGIONS = '[role=status], [role=alert], [aria-live=polite], [aria-live=assertive]';
		const announced: string[] = [];
		(window as unknown as { announced: string[] }).announced = announced;
		// a region that comes together with its words is not heard
		const known = new WeakSet<Element>();
		const learn = () => {
			for (const region of document.querySelectorAll(REGIONS)) known.add(region);
		};
		new MutationObserver((changes) => {
			const changed = new Set(
				changes.flatMap(({ target }) => (target instanceof Element ? target : target.parentElement)?.closest(REGIONS) ?? []),
			);
			for (const region of changed) {
				const words = region.textContent?.replace(/\s+/g, ' ').trim();
				if (words && known.has(region) && (region as HTMLElement).checkVisibility()) announced.push(words);
			}
			setTimeout(learn);
		}).observe(document, { childList: true, characterData: true, subtree: true });
	});
}

/** What has been announced until now. */
export const announced = (page: Page): Promise<string[]> => page.evaluate(() => (window as unknown as { announced: string[] }).announced);
