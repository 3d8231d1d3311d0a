/** Every address on the site goes through here: paths from the root become paths under which the edition is published. */
import type { ElementContent, Root } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { route } from '../../model/routes.ts';
import { isLiving, parseBase } from '../build/base-path.ts';
import { getSite } from './context.ts';

const { base, root, frozen } = parseBase(import.meta.env.BASE_URL);

/** The version, while an edition is built for its address for ever. */
export { frozen };

/** `/a/p67a/` → `/sub/path/a/p67a/`; other origins and fragments stay as they are. From a frozen edition some paths lead to the newest. */
export function href(path: string): string {
	if (!path.startsWith('/') || path.startsWith('//')) return path;
	return (isLiving(path) ? root : base) + path;
}

/** The same page of the newest edition. */
export function newest(path: string): string {
	return root + path;
}

/** The full address under which a page of the newest edition is published. */
export function published(path: string): string {
	return getSite().edition.info.baseUrl + path;
}

/** The full address of this very page: of a frozen edition the one that never changes. */
export function address(path: string): string {
	return published(frozen === undefined || isLiving(path) ? path : route.released(frozen, path));
}

const stringifier = unified().use(rehypeStringify).freeze();

/**
 * hast → HTML. Paths get the base; `#p67a`, unless `here` says that it stands on the same page, becomes the place where it is read.
 * The letter of a proposition prints as its name, P3.
 */
export function toPageHtml(content: readonly ElementContent[], here: (id: string) => boolean = () => false): string {
	const site = getSite();
	const root: Root = { type: 'root', children: structuredClone(content) as ElementContent[] };
	visit(root, 'element', (node) => {
		const { id, className } = node.properties;
		if (Array.isArray(className) && className.includes('key') && className.includes('proposition') && typeof id === 'string') {
			node.children = [{ type: 'text', value: site.label(id) }];
		}
		const to = node.properties['href'];
		if (typeof to !== 'string') return;
		const fragment = to.startsWith('#') ? to.slice(1) : undefined;
		if (fragment === undefined) node.properties['href'] = href(to);
		else if (!here(fragment) && site.knows(fragment)) {
			node.properties['href'] = href(site.reading(fragment));
		}
	});
	return stringifier.stringify(root);
}
