/** A page of the text as MyST reads it from another project. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { toMystPage } from '../../../../exports/myst.ts';
import { getSite } from '../../../data/context.ts';

export const getStaticPaths = (() => getSite().edition.pages.map(({ slug }) => ({ params: { slug } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => {
	const { edition } = getSite();
	const slug = params['slug'] ?? '';
	if (!edition.pages.some((page) => page.slug === slug)) return new Response(null, { status: 404 });
	return new Response(`${JSON.stringify(toMystPage(edition, slug))}\n`, { headers: { 'content-type': 'application/json' } });
};
