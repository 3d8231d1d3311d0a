/** The editors' own pages, each at an address that is not the site's already. */
import { ownPages as words } from '#words/messages-joined.ts';
import { createMessage, type Message } from '../diagnostics/messages.ts';
import type { OwnPage } from '../model/edition.ts';
import { siteParts } from '../model/routes.ts';
import { createBuilder } from './build-content.ts';
import { guardDepth } from './read-editorial.ts';
import type { ReadOwnPage } from './read-own-page.ts';
import { createResolver, type LinkTargets } from './resolve-links.ts';
import { createReport } from './source.ts';

/** In the order of their names. Tells those whose address is one of the site's. */
export function buildOwnPages(read: readonly ReadOwnPage[], targets: LinkTargets): { ownPages: OwnPage[]; messages: Message[] } {
	const messages: Message[] = [];
	const names = new Set(read.map(({ name }) => name));
	const ownPages = read.flatMap(({ source, name, title, nav, tree }) => {
		if (siteParts.includes(name)) {
			let free = `${name}-page`;
			for (let number = 2; names.has(free); number++) free = `${name}-page-${number}`;
			messages.push(createMessage('page-unique', source.place(0), words.taken(name, free)));
			return [];
		}
		const { blocks } = createBuilder(createResolver(targets, 'page'), tree.children);
		const content = guardDepth(createReport(source, messages), 0, () => blocks(tree.children));
		return content ? [{ name, file: source.file, title, nav, content }] : [];
	});
	return { ownPages: ownPages.sort((a, b) => (a.name < b.name ? -1 : 1)), messages };
}
