/**
 * What is done to each page between Astro, which sets it, and the disk, while its text is at hand; of each only the head is taken apart. When all are
 * set, their styles are put in, as bytes.
 */
import type { AstroPrerenderer } from 'astro';
import { readTags } from '../../formats/html-tags.ts';
import { createInliner } from './inline-first.ts';
import { readAddress } from './publish-files.ts';

/** What was found in the pages, and put into them. */
export interface FinishedPages {
	/** Puts their styles in, once they and the data of their scripts are on the disk. Gives the hashes of these, as a policy names them. */
	style(): ReadonlySet<string>;
	/** The canonical addresses of those that search engines may list. */
	addresses: string[];
}

/** Astro's own way of setting pages, with an end to it. `out` is where the site is built, `base` the path under which it is published. */
export function finishPages(setter: AstroPrerenderer, out: string, base: string): { setter: AstroPrerenderer; finished: FinishedPages } {
	const { inline, finish: style } = createInliner(out, base);
	const addresses: string[] = [];
	const finish = (path: string, html: string): string => {
		const head = readTags(html, { head: true });
		const address = readAddress(head);
		// a copy: what is cut out of a text keeps the whole of it in memory, and so each page that was set
		if (address !== undefined) addresses.push(Buffer.from(address).toString());
		return inline(path, html, head);
	};
	return {
		finished: { style, addresses },
		setter: {
			...setter,
			async render(request, options) {
				const result = await setter.render(request, options);
				const response = result instanceof Response ? result : result.response;
				if (!response.body || !response.headers.get('content-type')?.startsWith('text/html')) return result;
				const path = new URL(request.url).pathname.slice(base.length);
				return new Response(finish(path, await response.text()), response);
			},
		},
	};
}

/** A way of setting pages without those that an edition hasn't. `has` is asked by the address, from the root of the edition and without a slash before it. */
export const onlyPages = (setter: AstroPrerenderer, base: string, has: (path: string) => boolean): AstroPrerenderer => ({
	...setter,
	getStaticPaths: async () => (await setter.getStaticPaths()).filter(({ pathname }) => has(pathname.replace(base, '/').replace(/^\//, ''))),
});
