/** What an editor reads while the edition is built. */

/** In place of a page, while the content has an error. */
export const contentHasErrors = 'The content has errors';
export const nothingShown = (count: string) => `${count}. Nothing is shown until they are mended; this page then gives way by itself.`;

/** What a build says of itself. */
export const content = 'the content';
export const waitsFor = (process: number | string) =>
	`Process ${process} is building from this checkout; this build begins when that one ends.`;
export const recordsToSearch = (n: number) => `${n} records to search`;
export const addressesInSitemap = (n: number) => `${n} addresses in the sitemap`;
export const filesOfFrozen = (n: number) =>
	`${n} files of frozen editions, as they were released but for the repairs of content/editions/repairs/`;
