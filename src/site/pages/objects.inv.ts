/** What authors who write in Sphinx can point at. */
import type { APIRoute } from 'astro';
import { toInventory } from '../../exports/myst.ts';
import { getSite } from '../data/context.ts';

export const GET: APIRoute = () =>
	new Response(toInventory(getSite().edition) as BodyInit, { headers: { 'content-type': 'application/octet-stream' } });
