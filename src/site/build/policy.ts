/** What a page may load: nothing from elsewhere, nothing inline. Said in each page and, where the host reads `_headers`, by the server. */

/**
 * The Content-Security-Policy. A search page may compile WebAssembly and start a worker. A page that is given a reader's own copy (`copy`) may
 * send nothing anywhere, not even to this site; its worker is started from a blob, since only then the page's policy binds the worker too. What
 * that worker imports from this site Firefox counts as a worker as well, so that the site itself is allowed beside the blob.
 * `server` gives the one of all pages together, so that none is kept from what it needs. Where both hold, a page gets what both allow. Other sites
 * may frame pages: there is nothing to be tricked into, and teachers embed maps.
 */
export function toPolicy({ wasm = false, copy = false, server = false }: { wasm?: boolean; copy?: boolean; server?: boolean }): string {
	const workers = [...(wasm || copy || server ? ["'self'"] : []), ...(copy || server ? ['blob:'] : [])];
	return [
		"default-src 'none'",
		`script-src 'self'${wasm || server ? " 'wasm-unsafe-eval'" : ''}`,
		"style-src 'self'",
		"img-src 'self' data:",
		"font-src 'self'",
		`connect-src ${copy ? "'none'" : "'self'"}`,
		`worker-src ${workers.join(' ') || "'none'"}`,
		`form-action ${copy ? "'none'" : "'self'"}`,
		"base-uri 'none'",
	].join('; ');
}
