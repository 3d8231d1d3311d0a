/** The second half of the kinds of pages, walked. */
import { walkPages } from './walk-pages.ts';

walkPages(1, 2);
