/** The fragment of the address. */

/** The fragment as written; one that is badly escaped as it stands. */
export function fragment(): string {
	const raw = location.hash.slice(1);
	try {
		return decodeURIComponent(raw);
	} catch {
		return raw;
	}
}
