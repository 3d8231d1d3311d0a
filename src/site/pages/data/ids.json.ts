/** Every id and where it is: for the search field and the page that stands where nothing is. */
import type { APIRoute } from 'astro';
import { route } from '../../../model/routes.ts';
import { getSite } from '../../data/context.ts';

export const GET: APIRoute = () => {
	const site = getSite();
	const entries = [
		...Object.values(site.anchors)
			.flat()
			.map((id) => [id, route.anchor(id)]),
		...site.propositions.map(({ number }) => [`P${number}`, route.proposition(number)]),
		...site.edition.sections.map((section) => [section.id, route.text(section.slug, section.id)]),
		...site.edition.citations.map(({ id, passage }) => [id, site.reading(passage).replace(/#.*$/, `#${id}`)]),
		...site.editions.gone.map((id) => [id, route.anchor(id)]),
		...site.edition.sources.map((source) => [source.id, route.source(source.id)]),
	];
	return new Response(JSON.stringify(Object.fromEntries(entries)), { headers: { 'content-type': 'application/json' } });
};
