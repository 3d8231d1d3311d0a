/** A preview each, for the script that shows them. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { getSite } from '../../../../data/context.ts';
import type { Preview } from '../../../../data/preview.ts';
import { listPreviews } from '../../../../data/previews.ts';

export const getStaticPaths = (() =>
	listPreviews(getSite()).map(({ kind, id, build }) => ({ params: { kind, id }, props: { build } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ build: () => Preview }> = ({ props }) =>
	new Response(JSON.stringify(props.build()), { headers: { 'content-type': 'application/json' } });
