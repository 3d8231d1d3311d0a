/** The pictures of the text. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { getSite } from '../../data/context.ts';

export const getStaticPaths = (() =>
	getSite().edition.images.map(({ path }) => ({ params: { path: path.replace(/^images\//, '') } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => {
	const image = getSite().edition.images.find(({ path }) => path === `images/${params['path']}`);
	return image
		? new Response(image.data as BodyInit, { headers: { 'content-type': image.mediaType } })
		: new Response(null, { status: 404 });
};
