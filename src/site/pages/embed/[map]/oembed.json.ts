/** The map as oEmbed 1.0 (https://oembed.com): what a platform asks when somebody pastes the address of the frame. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { route } from '../../../../model/routes.ts';
import { getSite } from '../../../data/context.ts';
import { published } from '../../../data/links.ts';
import { frameHeight, toFrame } from '../../../teach/frame.ts';
import { drawTeachingMap, teachingMaps } from '../../../teach/teaching-maps.ts';

export const getStaticPaths = (() => teachingMaps(getSite()).map(({ id }) => ({ params: { map: id } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
	const site = getSite();
	const { info } = site.edition;
	const map = teachingMaps(site).find(({ id }) => id === params['map']);
	if (!map) throw new Error(`No map ${params['map']}`);
	const drawing = await drawTeachingMap(site, map);
	const [width, height] = [drawing.width, frameHeight(drawing)];
	const html = toFrame(published(info, route.embed(map.id)), map.title, width, height);
	const answer = {
		version: '1.0',
		type: 'rich',
		title: map.title,
		author_name: info.editors.join(', '),
		provider_name: info.short,
		provider_url: published(info, '/'),
		html,
		width,
		height,
	};
	return new Response(JSON.stringify(answer), { headers: { 'content-type': 'application/json' } });
};
