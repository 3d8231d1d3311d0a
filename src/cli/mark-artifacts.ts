/** Content of a page that belongs to no element of the structure (ISO 32000-1, 14.8.2.2): running heads, rules, paper beneath drawings. */

/** Strings, names, numbers, operators, brackets: whatever stands between blanks, and what needs none. */
const TOKEN = /\((?:\\[\s\S]|[^\\()])*\)|<<|>>|<[\dA-Fa-f\s]*>|[[\]]|\/?[^\s<>()[\]/]+/g;
const BEGINS_PATH = new Set(['m', 're']);
const PAINTS = new Set(['f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'S', 's']);
const SHOWS = new Set(['Do', 'sh']);
const OPERATOR = /^[A-Za-z'"][A-Za-z0-9*'"]*$/;
const OPENS = '/Artifact BMC\n';
const CLOSES = '\nEMC';

/**
 * The same content, in which each text, path or picture that stands outside all marks is marked as an artifact. What paints nothing is left
 * alone, and so is a text in which marks begin or end.
 */
export function markArtifacts(content: string): string {
	const marks: [at: number, mark: string][] = [];
	let depth = 0;
	/** Where the operands of the next operator begin. */
	let operands: number | undefined;
	/** Where a text, or a path, began that stands outside all marks. */
	let text: number | undefined;
	let path: number | undefined;
	const enclose = (from: number, to: number) => marks.push([from, OPENS], [to, CLOSES]);
	for (const { 0: token, index } of content.matchAll(TOKEN)) {
		operands ??= index;
		if (!OPERATOR.test(token)) continue;
		const end = index + token.length;
		if (token === 'BDC' || token === 'BMC' || token === 'EMC') {
			depth += token === 'EMC' ? -1 : 1;
			text = undefined;
			path = undefined;
		} else if (depth === 0) {
			if (token === 'BT') text = index;
			else if (token === 'ET') {
				if (text !== undefined) enclose(text, end);
				text = undefined;
			} else if (BEGINS_PATH.has(token)) path ??= operands;
			else if (PAINTS.has(token)) {
				if (path !== undefined) enclose(path, end);
				path = undefined;
			} else if (token === 'n') path = undefined;
			else if (SHOWS.has(token)) enclose(operands, end);
		}
		operands = undefined;
	}
	let done = 0;
	const pieces = marks.map(([offset, mark]) => {
		const piece = content.slice(done, offset) + mark;
		done = offset;
		return piece;
	});
	return pieces.join('') + content.slice(done);
}
