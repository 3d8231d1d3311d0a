/** What authors who write in MyST can point at. */
import type { APIRoute } from 'astro';
import { toMystXref } from '../../exports/myst.ts';
import { getSite } from '../data/context.ts';

export const GET: APIRoute = () =>
	new Response(`${JSON.stringify(toMystXref(getSite().edition))}\n`, { headers: { 'content-type': 'application/json' } });
