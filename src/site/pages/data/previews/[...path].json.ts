/** Previews, a few to a file, for the script that shows them. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { getSite } from '../../../data/context.ts';
import type { Preview } from '../../../data/preview.ts';
import { listPreviewFiles } from '../../../data/previews.ts';

export const getStaticPaths = (() =>
	listPreviewFiles(getSite()).map(({ path, build }) => ({ params: { path }, props: { build } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ build: () => Record<string, Preview> }> = ({ props }) =>
	new Response(JSON.stringify(props.build()), { headers: { 'content-type': 'application/json' } });
