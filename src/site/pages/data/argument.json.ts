/** The argument without its text pages: what the map and the test of the argument need of the edition in a browser, fetched once. */
import type { APIRoute } from 'astro';
import { authorYear } from '../../../citations/author-year.ts';
import type { ArgumentFile } from '../../data/argument-file.ts';
import { getSite } from '../../data/context.ts';

export const GET: APIRoute = () => {
	const site = getSite();
	const file: ArgumentFile = {
		claims: site.claims.map(({ why: _why, note: _note, ...claim }) => claim),
		relations: site.relations.map(({ note: _note, url: _url, ...relation }) => relation),
		citations: site.edition.citations.map(({ id, key, claims, passage }) => ({ id, key, claims, passage })),
		sources: Object.fromEntries(site.edition.sources.map((source) => [source.id, authorYear(source)])),
		sections: Object.fromEntries(site.edition.sections.map(({ id, title }) => [id, title])),
		places: Object.fromEntries(
			site.edition.passages.map((passage) => [
				passage.id,
				{ section: passage.section, label: passage.label, read: site.reading(passage.id) },
			]),
		),
	};
	return new Response(JSON.stringify(file), { headers: { 'content-type': 'application/json' } });
};
