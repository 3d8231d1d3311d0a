/** The pages a course links to, in folders: the text, what it argues, its maps, and what there is to teach with. */

import { numbered, titled } from '#words/proposition.ts';
import { growing, course as words } from '#words/teach.ts';
import type { LinkFolder } from '../../lessons/to-common-cartridge.ts';
import { route } from '../../model/routes.ts';
import type { SiteContext } from '../data/context.ts';
import { teachingMaps } from './teaching-maps.ts';

export function courseLinks(site: SiteContext): LinkFolder[] {
	const { edition, propositions, lessons } = site;
	const link = (title: string, path: string) => ({ title, url: edition.info.baseUrl + path });
	const maps = teachingMaps(site);
	return [
		{ title: words.text, links: edition.pages.map(({ title, slug }) => link(title, route.text(slug))) },
		{
			title: words.propositions,
			links: propositions.map(({ number, page }) => link(page ? titled(number, page.title) : numbered(number), route.proposition(number))),
		},
		{ title: words.maps, links: maps.map(({ title, path }) => link(title, path)) },
		{ title: words.steps, links: maps.map(({ id, title }) => link(growing.title(title), route.steps(id))) },
		{
			title: words.lessons,
			links: [link(words.exercises, '/teach/exercises/'), ...lessons.map(({ title, slug }) => link(title, `/teach/${slug}/`))],
		},
	];
}
