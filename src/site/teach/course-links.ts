/** The pages a course links to, in folders: the text, what it argues, its maps, and what there is to teach with. */
import type { LinkFolder } from '../../lessons/to-common-cartridge.ts';
import { route } from '../../model/routes.ts';
import type { SiteContext } from '../data/context.ts';
import { teachingMaps } from './teaching-maps.ts';

export function courseLinks(site: SiteContext): LinkFolder[] {
	const { edition, propositions, lessons } = site;
	const link = (title: string, path: string) => ({ title, url: edition.info.baseUrl + path });
	const maps = teachingMaps(site);
	return [
		{ title: 'The text', links: edition.pages.map(({ title, slug }) => link(title, route.text(slug))) },
		{
			title: 'Propositions',
			links: propositions.map(({ number, page }) =>
				link(`Proposition ${number}${page ? `: ${page.title}` : ''}`, route.proposition(number)),
			),
		},
		{ title: 'Maps', links: maps.map(({ title, path }) => link(title, path)) },
		{ title: 'Maps, step by step', links: maps.map(({ id, title }) => link(`${title}, step by step`, route.steps(id))) },
		{
			title: 'Lessons and exercises',
			links: [link('Exercises', '/teach/exercises/'), ...lessons.map(({ title, slug }) => link(title, `/teach/${slug}/`))],
		},
	];
}
