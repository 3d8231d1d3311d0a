/** The search of a library in one Pagefind index. */
import { loadPagefind } from './pagefind-engine.ts';
import { startSearch } from './search-page.ts';

startSearch(loadPagefind);
