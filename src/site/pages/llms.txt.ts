/** What the edition is and where things are, for a program that reads. */
import type { APIRoute } from 'astro';
import { toLlmsTxt } from '../../exports/llms-txt.ts';
import { getSite } from '../data/context.ts';

export const GET: APIRoute = () => new Response(toLlmsTxt(getSite().edition), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
