/**
 * An address as far as it tells one page from another: `HTTP://Example.org/a/p1a` and `https://example.org/a/p1a/` are one, and so are a name
 * in letters of its language and the same in Punycode. What no browser could open stays as it is.
 */
export function comparableAddress(address: string): string {
	if (!URL.canParse(address)) return address;
	const { host, pathname } = new URL(address);
	// the port that a scheme has by itself is no other place
	return `${host.replace(/:(?:80|443)$/, '')}${pathname.replace(/\/+$/, '')}/`;
}
