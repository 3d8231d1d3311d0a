/** The identifiers of works, in one form each: what people write before and within them is left away, and what is none is not one. */
import { decodeSafely } from '../formats/decode-safely.ts';

/** `https://dx.doi.org/10.1000/xyz`, `doi:10.1000/xyz` → `10.1000/xyz`; undefined for what is none. Source: DOI Handbook, 2.2. */
export function normalizeDoi(written: string): string | undefined {
	const bare = decodeSafely(
		written
			.trim()
			.replace(/^(?:https?:)?(?:\/\/)?(?:(?:dx\.|www\.)?doi\.org\/|(?:info:|urn:)?doi(?:[:/]\s*|\s+))/i, '')
			.replace(/[.,;]+$/, ''),
	);
	return /^10\.\d{4,9}(?:\.\d+)*\/\S+$/.test(bare) ? bare : undefined;
}

/** Where a DOI leads; signs that mean something else in an address are escaped. */
export const doiAddress = (doi: string): string =>
	`https://doi.org/${encodeURIComponent(doi.toWellFormed()).replaceAll(/%(?:2F|3A|3B|28|29|2C)/g, decodeURIComponent)}`;

/**
 * `ISBN 0-19-509269-4`, `978 0 19 509269 1` → `9780195092691`, of several the first; undefined for what has not ten or thirteen digits, or another check digit than
 * theirs. Source: ISBN Users' Manual, appendix 1.
 */
export function normalizeIsbn(written: string): string | undefined {
	const bare = written.trim().replace(/^(?:urn:)?isbn(?:-?1[03])?[:\s]*/i, '');
	// of a list the first ten signs and the next three may look like thirteen
	const thirteen = /^(?:\d[-\u2010-\u2013 ]?){12}\d(?!\d)/.exec(bare)?.[0].replace(/\D/g, '');
	if (thirteen && checkDigit13(thirteen.slice(0, 12)) === thirteen[12]) return thirteen;
	const ten = /^(?:\d[-\u2010-\u2013 ]?){9}[\dXx](?!\d)/.exec(bare)?.[0].replace(/[^\dXx]/g, '');
	if (ten === undefined || checkDigit10(ten.slice(0, 9)) !== ten[9]?.toUpperCase()) return undefined;
	const body = `978${ten.slice(0, 9)}`;
	return body + checkDigit13(body);
}

function checkDigit10(nine: string): string {
	const rest = [...nine].reduce((sum, digit, index) => sum + Number(digit) * (index + 1), 0) % 11;
	return rest === 10 ? 'X' : String(rest);
}

function checkDigit13(twelve: string): string {
	const sum = [...twelve].reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 1 : 3), 0);
	return String((10 - (sum % 10)) % 10);
}
