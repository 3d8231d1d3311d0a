/** How to cite the edition as a whole, at the place where programs look for it. */
import type { APIRoute } from 'astro';
import { toCitationCff } from '../../exports/citation-cff.ts';
import { getSite } from '../data/context.ts';

export const GET: APIRoute = () => {
	const { edition, editions } = getSite();
	return new Response(toCitationCff(edition, editions.current.date), { headers: { 'content-type': 'application/yaml' } });
};
