/** Each map as SVG that stands alone, and as the Mermaid source it was drawn from, under `npm run dev`. A build writes them where it draws. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { allMaps } from '../../../../maps/select-maps.ts';
import { getSite } from '../../../data/context.ts';

export const getStaticPaths = (() =>
	import.meta.env.PROD
		? []
		: allMaps(getSite(), Object.values(getSite().anchors).flat()).flatMap((map) => [
				{ params: { file: `${map.id}.svg` } },
				{ params: { file: `${map.id}.mmd` } },
			])) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
	const site = getSite();
	const [, id, ext] = /^(.*)\.(svg|mmd)$/.exec(params['file'] ?? '') ?? [];
	const map = allMaps(site, Object.values(site.anchors).flat()).find((one) => one.id === id);
	if (!map) return new Response(null, { status: 404 });
	const drawing = await site.draw(map);
	return ext === 'svg'
		? new Response(drawing.standalone, { headers: { 'content-type': 'image/svg+xml' } })
		: new Response(drawing.mermaid, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
