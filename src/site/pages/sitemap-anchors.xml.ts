/** Every permanent address, for search engines. */
import type { APIRoute } from 'astro';
import { toAnchorSitemap } from '../../exports/anchor-sitemap.ts';
import { getSite } from '../data/context.ts';

export const GET: APIRoute = () => new Response(toAnchorSitemap(getSite().edition), { headers: { 'content-type': 'application/xml' } });
