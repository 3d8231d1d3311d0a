/** Every permanent address, for search engines: `sitemap-anchors.xml`, and its parts where it has any. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { toAnchorSitemaps } from '../../exports/anchor-sitemap.ts';
import { getSite } from '../data/context.ts';

export const getStaticPaths = (() =>
	[...toAnchorSitemaps(getSite().edition, getSite().editions.current.date)].map(([name, text]) => ({
		params: { sitemap: name.replace(/\.xml$/, '') },
		props: { text },
	}))) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text, { headers: { 'content-type': 'application/xml' } });
