/** Links within the edition: `#p67a` becomes the place where 67a is printed, or its page. */
import { links as words } from '#words/messages-joined.ts';
import type { Message } from '../diagnostics/messages.ts';
import { suggest } from '../diagnostics/nearest.ts';
import { isRelationId, parseId } from '../model/ids.ts';
import { parseRoute, route, siteParts } from '../model/routes.ts';
import type { LinkUse } from './findings.ts';
import { createReport, type Source } from './source.ts';

export interface LinkTargets {
	/** The page of the text on which an id is written. */
	slugs: ReadonlyMap<string, string>;
	/** How many propositions there are: `#P3` is the page of the third. */
	propositions: number;
	/** Names of the editors' own pages. */
	own?: ReadonlySet<string>;
}

const PROPOSITION = /^P([1-9]\d*)$/;

/** What one may lead to from the root of the site, beside its pages. */
const FILES = ['llms.txt', 'CITATION.cff'];

/** Why a path from the root leads nowhere, as far as the text can tell; undefined for one that seems to lead somewhere. */
function describeDeadPath(url: string, { slugs, propositions, own = new Set() }: LinkTargets): string | undefined {
	const part = /^\/([^/?#]*)/.exec(url)?.[1] ?? '';
	const parts = [...siteParts, ...FILES, ...own];
	if (part !== '' && !parts.includes(part))
		return words.noPart(
			url,
			part,
			suggest(
				`/${part}/`,
				parts.map((one) => (one.includes('.') ? `/${one}` : `/${one}/`)),
			),
		);
	const target = parseRoute(url.replace(/(?<![/?#])$/, '/'));
	const pages = new Set(slugs.values());
	if (target?.page === 'text' && !pages.has(target.slug)) return words.noPage(url, target.slug, suggest(target.slug, pages));
	const place = /#([^#]+)$/.exec(url)?.[1];
	if (target?.page === 'text' && place !== undefined && parseId(place) && !slugs.has(place))
		return words.noAnchor(url, place, suggest(place, slugs.keys()));
	if (target?.page === 'anchor' && !slugs.has(target.id)) return words.noAnchor(url, target.id, suggest(target.id, slugs.keys()));
	if (target?.page === 'proposition' && target.number > propositions) return words.noProposition(url, target.number);
	return undefined;
}

const isAddress = (url: string) => /^(?:https?:\/\/|mailto:|tel:)[^\s]/i.test(url) || /^\/(?!\/)/.test(url);

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

/** The page that the name of a file means: `thanks.md`, `../pages/thanks.md`, `02-two.md`; undefined where there is none of the name. */
function findPage(url: string, { slugs, own = new Set() }: LinkTargets): string | undefined {
	const name = /^[^:?#]*?(?:(?:^|\/)\d+-)?([^/:?#]+)\.(?:md|html)(?=[?#]|$)/.exec(url)?.[1];
	if (name === undefined) return undefined;
	return own.has(name) ? `/${name}/` : [...slugs.values()].includes(name) ? route.text(name) : undefined;
}

/** Reports links that are no path from the root, http, https, mailto or tel, and ids that do not exist. */
export function checkLinks(links: readonly LinkUse[], targets: LinkTargets, source: Source): Message[] {
	const messages: Message[] = [];
	const report = createReport(source, messages);
	for (const { node, at } of links) {
		const { url } = node;
		if (isAddress(url)) {
			const reason = url.startsWith('/') ? describeDeadPath(url, targets) : undefined;
			if (reason) report('link-resolves', at, reason, { actual: url });
			continue;
		}
		if (!url.startsWith('#') || url === '#') {
			const page = findPage(url, targets);
			report('link-resolves', at, page === undefined ? words.noAddress(url) : words.noFile(url, page), {
				actual: url,
			});
			continue;
		}
		const id = url.slice(1);
		const proposition = Number(PROPOSITION.exec(id)?.[1] ?? Number.NaN);
		if (proposition <= targets.propositions) continue;
		if (proposition > 0) report('link-resolves', at, words.propositionBeyond(proposition, targets.propositions), { actual: id });
		else if (!targets.slugs.has(id)) {
			const where = source.text.indexOf(url, at);
			report('link-resolves', where >= 0 ? where : at, words.noId(id, suggest(id, targets.slugs.keys())), { actual: id });
		}
	}
	return messages;
}
