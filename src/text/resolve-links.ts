/** Links within the edition: `#p67a` becomes the place where 67a is printed, or its page. */
import type { Message } from '../diagnostics/messages.ts';
import { Candidates, suggest } from '../diagnostics/nearest.ts';
import { isRelationId, parseId } from '../model/ids.ts';
import { route } from '../model/routes.ts';
import type { LinkUse } from './read-inline.ts';
import { createReport, type Source } from './source.ts';

export interface LinkTargets {
	/** The page of the text on which an id is written. */
	slugs: ReadonlyMap<string, string>;
	/** How many propositions there are: `#P3` is the page of the third. */
	propositions: number;
}

const PROPOSITION = /^P([1-9]\d*)$/;

const candidates = new WeakMap<LinkTargets, Candidates>();
/** The ids one can link to, which every page asks for. */
function idsOf(targets: LinkTargets): Candidates {
	const known = candidates.get(targets) ?? new Candidates(() => targets.slugs.keys());
	candidates.set(targets, known);
	return known;
}

/**
 * Gives links their final address, in place. `#p51`, headings and citations lead into the text; claims do so from the text itself
 * (`claimsTo: 'text'`) and to their own pages from introductions; relations always have a page. Other addresses are a path from
 * the root, http, https or mailto; anything else, and an id that does not exist, is an error and leads nowhere.
 */
export function resolveLinks(links: readonly LinkUse[], targets: LinkTargets, claimsTo: 'text' | 'page', source: Source): Message[] {
	const messages: Message[] = [];
	const report = createReport(source, messages);
	for (const { node, at } of links) {
		const { url } = node;
		if (/^(?:https?:\/\/|mailto:)[^\s]/i.test(url) || /^\/(?!\/)/.test(url)) continue;
		node.url = '/';
		if (!url.startsWith('#')) {
			report('link-resolves', at, `“${url}” leads nowhere. A link is #p67a, a path such as /about/, or begins with https://.`, {
				actual: url,
			});
			continue;
		}
		const id = url.slice(1);
		const proposition = Number(PROPOSITION.exec(id)?.[1] ?? Number.NaN);
		const slug = targets.slugs.get(id);
		const form = parseId(id)?.form;
		if (proposition <= targets.propositions) node.url = route.proposition(proposition);
		else if (proposition > 0)
			report('link-resolves', at, `There is no proposition ${proposition}, only ${targets.propositions}.`, { actual: id });
		else if (slug === undefined) {
			const where = source.text.indexOf(url, at);
			report('link-resolves', where >= 0 ? where : at, `Nothing has the id ${id}.${suggest(id, idsOf(targets))}`, { actual: id });
		} else if (isRelationId(id) || (form === 'claim' && claimsTo === 'page')) node.url = route.anchor(id);
		else node.url = route.text(slug, id);
	}
	return messages;
}
