/** A map in Argdown. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { getSite } from '../../../data/context.ts';
import { chiefMaps, toMapArgdown } from '../../../data/map-files.ts';

export const getStaticPaths = (() => chiefMaps(getSite()).map(({ id }) => ({ params: { id } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => {
	const site = getSite();
	const map = chiefMaps(site).find(({ id }) => id === params['id']);
	if (!map) return new Response(null, { status: 404 });
	return new Response(toMapArgdown(site, map), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
