/** A proposition in Markdown: what it says, the editors' introduction, and what bears on it. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { toMarkdownProposition } from '../../../../exports/markdown.ts';
import { getSite } from '../../../data/context.ts';

export const getStaticPaths = (() =>
	getSite().edition.propositions.map(({ number }) => ({ params: { number: String(number) } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => {
	const markdown = toMarkdownProposition(getSite().edition, Number(params['number']));
	return markdown === undefined
		? new Response(null, { status: 404 })
		: new Response(markdown, { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
};
