/** A page of the text in Markdown. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { toMarkdownText } from '../../../../exports/markdown.ts';
import { getSite } from '../../../data/context.ts';

export const getStaticPaths = (() => getSite().edition.pages.map(({ slug }) => ({ params: { slug } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => {
	const { edition } = getSite();
	const slug = params['slug'] ?? '';
	if (!edition.pages.some((page) => page.slug === slug)) return new Response(null, { status: 404 });
	return new Response(toMarkdownText(edition, slug), { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
};
