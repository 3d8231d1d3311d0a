/** Addresses that stand for one nobody has yet. */

/** Names that can't belong to anybody. Source: RFC 2606, sections 2 and 3; RFC 6761, section 6. */
const RESERVED = /(?:^|\.)(?:test|example|invalid|localhost|example\.(?:com|net|org))\.?$/;
const LOOPBACK = /^(?:127\.|\[::1\]$)/;

/** Whether an edition's address is a placeholder: its host is a reserved name, such as `elenchus.example.org`, or the machine itself. */
export function isPlaceholder(address: string): boolean {
	const { hostname } = new URL(address);
	return RESERVED.test(hostname) || LOOPBACK.test(hostname);
}
