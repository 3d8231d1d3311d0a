/** The edition as notes for Obsidian, with the maps as canvases. */
import type { APIRoute } from 'astro';
import { getSite } from '../../data/context.ts';
import { zipVault } from '../../data/map-files.ts';

export const GET: APIRoute = () => new Response(zipVault(getSite()) as BodyInit, { headers: { 'content-type': 'application/zip' } });
