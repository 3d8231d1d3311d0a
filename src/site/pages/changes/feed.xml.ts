/** The released editions and what changed, as a feed. */
import type { APIRoute } from 'astro';
import { toAtom } from '../../../exports/atom.ts';
import { route } from '../../../model/routes.ts';
import { getSite } from '../../data/context.ts';
import { summarize } from '../../releases/words-of-editions.ts';

export const GET: APIRoute = () => {
	const { edition, editions } = getSite();
	const released = editions.known.flatMap(({ version, date }, index) => {
		const before = editions.known[index - 1];
		if (date === undefined) return [];
		if (!before) return [{ version, date }];
		return [{ version, date, summary: summarize(editions, before.version, version), changes: route.changes(before.version, version) }];
	});
	return new Response(toAtom(edition.info, route.feed, released), { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
};
