/** What a page may load: nothing from elsewhere, nothing inline. Said in each page and, where the host reads `_headers`, by the server. */

/**
 * The Content-Security-Policy. A search page may compile WebAssembly and start a worker; `server` gives the one of all pages together,
 * so that none is kept from what it needs. Where both hold, a page gets what both allow. Other sites may frame pages: there is nothing to be tricked
 * into, and teachers embed maps.
 */
export function toPolicy({ wasm = false, server = false }: { wasm?: boolean; server?: boolean }): string {
	const search = wasm || server;
	return [
		"default-src 'none'",
		`script-src 'self'${search ? " 'wasm-unsafe-eval'" : ''}`,
		"style-src 'self'",
		"img-src 'self' data:",
		"font-src 'self'",
		"connect-src 'self'",
		`worker-src ${search ? "'self'" : "'none'"}`,
		"form-action 'self'",
		"base-uri 'none'",
	].join('; ');
}
