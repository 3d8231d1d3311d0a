/** Which preview belongs to a link. */

/**
 * The path of the preview of what an address leads to, under `/data/previews/` and without its ending; undefined where there is none.
 * `base` is the path under which the edition is published, with a slash at its end.
 */
export function previewKey(href: string, base: string, here: string): string | undefined {
	const to = new URL(href, here);
	if (to.origin !== new URL(here).origin || !to.pathname.startsWith(base)) return undefined;
	const path = to.pathname.slice(base.length).replace(/index\.html$/, '');
	const anchor = /^#(?:n-)?(p\d+(?:-\d+)?[a-z]*)$/.exec(to.hash)?.[1];
	if (anchor) return `a/${anchor}`;
	if (path === 'concepts/') return to.hash ? `concepts/${to.hash.slice(1)}` : undefined;
	const own = /^(?:a|sources|propositions)\/[^/]+(?=\/$)/.exec(path)?.[0];
	return own && to.hash === '' && to.pathname !== new URL(here).pathname ? own : undefined;
}
