/** What somebody means who types an id instead of words. Runs in the browser too. */

/**
 * The ids that a query may name, likeliest first: `67a`, `p67a`, `¶ 52`, `52`, `s3`, `x14`. Propositions come as `P3`;
 * `p3` is paragraph 3, and perhaps proposition 3. Empty for words.
 */
export function parseSearchTargets(query: string): string[] {
	const text = query.trim();
	const proposition = /^(?:P|prop(?:osition)?\.?\s*)([1-9]\d?)$/i.exec(text);
	const passage = /^(?:¶+\s*|p|par(?:a|agraph)?\.?\s*)?([1-9]\d*(?:-[1-9]\d*)?[a-z]{0,2})$/i.exec(text);
	const relation = /^([sx][1-9]\d*)$/i.exec(text);
	const targets = [
		...(proposition ? [`P${proposition[1]}`] : []),
		...(passage ? [`p${passage[1]?.toLowerCase()}`] : []),
		...(relation?.[1] ? [relation[1].toLowerCase()] : []),
	];
	if (/^P\d$/.test(text)) return targets.slice(0, 1);
	return /^p\d/.test(text) ? targets.reverse() : targets;
}
