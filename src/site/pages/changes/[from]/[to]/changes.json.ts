/** What changed between two editions, as data. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { getSite } from '../../../../data/context.ts';

export const getStaticPaths = (() =>
	getSite().editions.pairs.map(({ from, to }) => ({ params: { from: from.version, to: to.version } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => {
	const changes = getSite().editions.compare(params['from'] ?? '', params['to'] ?? '');
	if (!changes) return new Response(null, { status: 404 });
	return new Response(`${JSON.stringify(changes, null, '\t')}\n`, { headers: { 'content-type': 'application/json' } });
};
