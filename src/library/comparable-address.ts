/**
 * An address as far as it tells one page from another: `HTTP://Example.org/a/p1a` and `https://example.org/a/p1a/` are one, and so are a name
 * in letters of its language and the same in Punycode.
 */
export function comparableAddress(address: string): string {
	const { host, pathname } = new URL(address);
	return `${host}${pathname.replace(/\/+$/, '')}/`;
}
