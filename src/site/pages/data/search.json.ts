/** Names that a reader may have misspelt, for the search page. */
import type { APIRoute } from 'astro';
import { buildSearchNames } from '../../../search/search-names.ts';
import { getSite } from '../../data/context.ts';

export const GET: APIRoute = () =>
	new Response(JSON.stringify(buildSearchNames(getSite().edition)), { headers: { 'content-type': 'application/json' } });
