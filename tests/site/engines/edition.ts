/** The edition, as the tests in three engines look at it: its pages are listed once for all files of a worker. */
import { inject } from 'vitest';
import { listPageKinds } from '../page-kinds.ts';
import { readSite } from '../pages.ts';

export const site = inject('sites').find(({ name }) => name === 'edition') as { folder: string; base: string };
export const { pages } = readSite(site.folder, site.base);
const paths = [...pages.keys()];
export const kinds = listPageKinds(site.folder, paths);
/** The pages of the text. */
export const texts = paths.filter((path) => /^\/text\/[^/]+\/$/.test(path));

/** The path of the page that stands for a kind. */
export const pathOf = (kind: string): string => kinds.find(({ name }) => name === kind)?.path as string;
