/** What became of every id that is no longer used, in a sentence: for who comes by a link to one. */
import type { APIRoute } from 'astro';
import { describeEvent, historyOf } from '../../../anchors/history.ts';
import { getSite } from '../../data/context.ts';

export const GET: APIRoute = () => {
	const { editions, label } = getSite();
	const entries = editions.gone.flatMap((id) => {
		const last = historyOf(id, editions.ledger).at(-1);
		return last ? [[id, describeEvent(last, label)]] : [];
	});
	return new Response(JSON.stringify(Object.fromEntries(entries)), { headers: { 'content-type': 'application/json' } });
};
