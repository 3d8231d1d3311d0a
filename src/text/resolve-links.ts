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

const isAddress = (url: string) => /^(?:https?:\/\/|mailto:)[^\s]/i.test(url) || /^\/(?!\/)/.test(url);

/**
 * What links lead to. `#p51`, headings and citations lead into the text; claims do so from the text itself (`claimsTo: 'text'`) and to their
 * own pages from introductions; relations always have a page. Other addresses stay as they are; what leads nowhere, which `checkLinks` tells,
 * leads to the title page.
 */
export function createResolver({ slugs, propositions }: LinkTargets, claimsTo: 'text' | 'page'): (url: string) => string {
	return (url) => {
		if (isAddress(url)) return url;
		const id = url.slice(1);
		const proposition = Number(PROPOSITION.exec(id)?.[1] ?? Number.NaN);
		if (proposition <= propositions) return route.proposition(proposition);
		const slug = slugs.get(id);
		if (!url.startsWith('#') || slug === undefined) return '/';
		const ownPage = isRelationId(id) || (claimsTo === 'page' && parseId(id)?.form === 'claim');
		return ownPage ? route.anchor(id) : route.text(slug, id);
	};
}

/** Reports links that are no path from the root, http, https or mailto, and ids that do not exist. */
export function checkLinks(links: readonly LinkUse[], targets: LinkTargets, source: Source): Message[] {
	const messages: Message[] = [];
	const report = createReport(source, messages);
	for (const { node, at } of links) {
		const { url } = node;
		if (isAddress(url)) continue;
		if (!url.startsWith('#')) {
			report('link-resolves', at, `“${url}” leads nowhere. A link is #p67a, a path such as /about/, or begins with https://.`, {
				actual: url,
			});
			continue;
		}
		const id = url.slice(1);
		const proposition = Number(PROPOSITION.exec(id)?.[1] ?? Number.NaN);
		if (proposition <= targets.propositions) continue;
		if (proposition > 0)
			report('link-resolves', at, `There is no proposition ${proposition}, only ${targets.propositions}.`, { actual: id });
		else if (!targets.slugs.has(id)) {
			const where = source.text.indexOf(url, at);
			report('link-resolves', where >= 0 ? where : at, `Nothing has the id ${id}.${suggest(id, idsOf(targets))}`, { actual: id });
		}
	}
	return messages;
}
