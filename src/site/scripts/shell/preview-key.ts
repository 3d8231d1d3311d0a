/** Which preview belongs to a link. */
import { parseRoute, toSegment } from '../../../model/routes.ts';

/**
 * The key of the preview of what an address leads to, `a/p67a`; undefined where there is none.
 * `base` is the path under which the edition is published, with a slash at its end.
 */
export function previewKey(href: string, base: string, here: string): string | undefined {
	const to = new URL(href, here);
	if (to.origin !== new URL(here).origin || !to.pathname.startsWith(base)) return undefined;
	const path = to.pathname.slice(base.length - 1).replace(/index\.html$/, '');
	const anchor = /^#(?:n-)?(p\d+(?:-\d+)?[a-z]*)$/.exec(to.hash)?.[1];
	if (anchor) return `a/${anchor}`;
	const target = parseRoute(path + to.hash);
	if (target?.page === 'concept') return `concepts/${target.slug}`;
	if (to.hash !== '' || to.pathname === new URL(here).pathname) return undefined;
	if (target?.page === 'anchor') return `a/${target.id}`;
	if (target?.page === 'source') return `sources/${toSegment(target.key)}`;
	return target?.page === 'proposition' ? `propositions/${target.number}` : undefined;
}
