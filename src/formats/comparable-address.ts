/**
 * An address as far as it tells one page from another: `HTTP://Example.org/a/p1a` and `https://example.org/a/p1a/index.html` are one, and so are a name
 * in letters of its language and the same in Punycode, and `~` and `%7E`. What no browser could open stays as it is.
 */
export function comparableAddress(address: string): string {
	if (!URL.canParse(address)) return address;
	const { host, pathname } = new URL(address);
	const path = pathname.replace(/\/index\.html$/i, '').replace(/\/+$/, '');
	// the port that a scheme has by itself is no other place, nor is the dot at the end of a name
	return `${host.replace(/:(?:80|443)$/, '').replace(/\.(?=:|$)/, '')}${path.includes('%') ? path.split('/').map(escapeOnce).join('/') : path}/`;
}

/** A part of a path with its signs escaped in one way; one whose escapes are broken stays as it is. */
function escapeOnce(part: string): string {
	try {
		return encodeURIComponent(decodeURIComponent(part)).replaceAll(/%(?:7E|21|27|28|29|2A)/g, decodeURIComponent);
	} catch {
		return part;
	}
}

/** The name and the password before a host. */
const PAIR = /^((?:https?|ftp|file):[/\\]*|[/\\]{2})[^/\\?#]*@/i;
/** An address, or what was meant for one, without the name and the password that stand before its host: what is told or published. */
export const withoutPassword = (address: string): string => address.replace(PAIR, '$1');
/** The same where it has to be seen that there is a name. */
export const hidePassword = (address: string): string => address.replace(PAIR, '$1…@');
