/** The exports, each a file under `/data/`. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { getSite } from '../../data/context.ts';

export const getStaticPaths = (() =>
	[...getSite().files.keys()].map((path) => ({ params: { file: path.replace(/^\/data\//, '') } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => {
	const file = getSite().files.get(`/data/${params['file']}`);
	return file ? new Response(file.write(), { headers: { 'content-type': file.mediaType } }) : new Response(null, { status: 404 });
};
