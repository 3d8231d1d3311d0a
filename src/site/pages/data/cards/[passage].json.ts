/** What is told of a passage's claims, for the script that shows it beside them. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { cardsIn } from '../../../data/cards.ts';
import { getSite } from '../../../data/context.ts';

export const getStaticPaths = (() => getSite().edition.passages.map(({ id }) => ({ params: { passage: id } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) =>
	new Response(JSON.stringify(cardsIn(getSite(), params['passage'] as string)), { headers: { 'content-type': 'application/json' } });
