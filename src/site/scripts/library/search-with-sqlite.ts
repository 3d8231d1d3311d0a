/** The search of a large library in a SQLite database. */
import { libraryFacets } from '../../../library/library-ids.ts';
import { startSearch } from './search-page.ts';
import { loadSqlite } from './sqlite-engine.ts';

startSearch((root) => loadSqlite(root, libraryFacets));
