/** The search of a library on a Typesense server, which the page names. */
import { LIBRARY_IDS } from '../../../library/library-ids.ts';
import { byId } from '../shell/elements.ts';
import { startSearch } from './search-page.ts';
import { createTypesenseEngine, type TypesenseServer } from './typesense-engine.ts';

startSearch(async () => createTypesenseEngine(JSON.parse(byId(LIBRARY_IDS.server).textContent ?? '') as TypesenseServer));
