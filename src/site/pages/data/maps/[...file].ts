/** Each map as SVG that stands alone, and as the Mermaid source it was drawn from, under `npm run dev`. A build writes them where it draws. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { toMermaidBundle } from '../../../../maps/mermaid-bundle.ts';
import { allMaps } from '../../../../maps/select-maps.ts';
import { compareIds } from '../../../../model/ids.ts';
import { route } from '../../../../model/routes.ts';
import { getSite } from '../../../data/context.ts';

const PATH = '/data/maps/';
const listMaps = () => allMaps(getSite(), Object.values(getSite().anchors).flat());

export const getStaticPaths = (() =>
	import.meta.env.PROD
		? []
		: [...new Set(listMaps().flatMap(({ id }) => [route.mapImage(id), route.mapSource(id)]))].map((path) => ({
				params: { file: path.slice(PATH.length) },
			}))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
	const site = getSite();
	const path = PATH + (params['file'] ?? '');
	const pictured = listMaps().find(({ id }) => route.mapImage(id) === path);
	if (pictured) return new Response((await site.draw(pictured)).standalone, { headers: { 'content-type': 'image/svg+xml' } });
	const maps = listMaps()
		.filter(({ id }) => route.mapSource(id) === path)
		.sort((a, b) => compareIds(a.id, b.id));
	const sources = await Promise.all(maps.map(async (map) => ({ title: map.title, mermaid: (await site.draw(map)).mermaid })));
	if (sources.length === 0) return new Response(null, { status: 404 });
	const text = path.endsWith('.md') ? toMermaidBundle(sources) : (sources[0]?.mermaid ?? '');
	return new Response(text, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
