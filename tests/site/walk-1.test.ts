/** The first half of the kinds of pages, walked. */
import { walkPages } from './walk-pages.ts';

walkPages(0, 2);
