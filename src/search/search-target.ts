/** What somebody means who types an id instead of words. Runs in the browser too. */

/**
 * The id that a query names: `67a`, `p67a`, `¶ 52`, `52`, `P3`, `s3`, `x14`. Propositions come as `P3`. Undefined for words.
 */
export function parseSearchTarget(query: string): string | undefined {
	const text = query.trim();
	const proposition = /^(?:P|prop(?:osition)?\.?\s*)([1-9])$/.exec(text) ?? /^(?:prop(?:osition)?\.?\s*)([1-9])$/i.exec(text);
	if (proposition) return `P${proposition[1]}`;
	const passage = /^(?:¶+\s*|p|par(?:a|agraph)?\.?\s*)?([1-9]\d*(?:-[1-9]\d*)?[a-z]{0,2})$/i.exec(text);
	if (passage) return `p${passage[1]?.toLowerCase()}`;
	const relation = /^([sx][1-9]\d*)$/i.exec(text);
	return relation?.[1]?.toLowerCase();
}
