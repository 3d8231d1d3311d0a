/** All links of the edition and of its data, for programs that follow links (FAIR Signposting, level 2). */
import type { APIRoute } from 'astro';
import { LINKSET, toLinkset } from '../../../exports/signposting.ts';
import { getSite } from '../../data/context.ts';

export const GET: APIRoute = () => {
	const { edition, editions } = getSite();
	const { version, date } = editions.current;
	return new Response(`${JSON.stringify(toLinkset(edition, date === undefined ? undefined : version))}\n`, {
		headers: { 'content-type': LINKSET.mediaType },
	});
};
