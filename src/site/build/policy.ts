/** What a page may load: nothing from elsewhere, nothing inline but what is named by its hash. Said in each page and, where the host reads `_headers`, by the server. */

import { attributeOf, type Edit, type HtmlTag } from '../../formats/html-tags.ts';
import { escapeAttribute } from '../../formats/xml.ts';

/** Hashes of what stands in pages themselves, as a policy names them. */
export interface Inlined {
	styles: Iterable<string>;
	scripts: Iterable<string>;
}

/**
 * The Content-Security-Policy. A search page and one that recognises the words of a scan may compile WebAssembly, and start a worker. A page that is given a reader's own copy (`copy`) may
 * send nothing anywhere, not even to this site; its worker is started from a blob, since only then the page's policy binds the worker too. What
 * that worker imports from this site Firefox counts as a worker as well, so that the site itself is allowed beside the blob.
 * `server` gives the one of all pages together, so that none is kept from what it needs. Where both hold, a page gets what both allow. Other sites
 * may frame pages: there is nothing to be tricked into, and teachers embed maps.
 */
export function toPolicy(
	{ wasm = false, copy = false, server = false }: { wasm?: boolean; copy?: boolean; server?: boolean },
	inlined: Inlined = { styles: [], scripts: [] },
): string {
	const workers = [...(wasm || copy || server ? ["'self'"] : []), ...(copy || server ? ['blob:'] : [])];
	return [
		"default-src 'none'",
		["script-src 'self'", ...(wasm || server ? ["'wasm-unsafe-eval'"] : []), ...inlined.scripts].join(' '),
		["style-src 'self'", ...inlined.styles].join(' '),
		"img-src 'self' data:",
		"font-src 'self'",
		`connect-src ${copy ? "'none'" : "'self'"}`,
		`worker-src ${workers.join(' ') || "'none'"}`,
		`form-action ${copy ? "'none'" : "'self'"}`,
		"base-uri 'none'",
	].join('; ');
}

/** What lets the policy that a page names in its head allow one style that stands in the page. */
export function allowStyle(head: readonly HtmlTag[], hash: string): Edit[] {
	return head.flatMap((tag): Edit[] => {
		const policy = attributeOf(tag, 'http-equiv') === 'Content-Security-Policy' ? tag.attributes.get('content') : undefined;
		if (!policy) return [];
		const allowed = policy.value.replace("style-src 'self'", `style-src 'self' ${hash}`);
		return [{ start: policy.start, end: policy.end, text: `content="${escapeAttribute(allowed)}"` }];
	});
}
