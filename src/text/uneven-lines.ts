/** Lines of YAML that do not begin in the column of their level: what its parser takes for something else, and names by that. */

export interface UnevenLine {
	/** Offset of its first sign. */
	at: number;
	/** How many spaces it begins with. */
	found: number;
	/** With how many the lines of its level do. */
	beside: number;
	/** Whether it is set in below a field that has its value already. */
	deeper: boolean;
}

/** A field, or an entry of a list: the spaces and dashes before it, its name, and what its line says of its value. */
const FIELD = /^( *)((?:- +)*)(?:("[^"]*"|'[^']*'|[\w$.-]+)[ \t]*:(?=[ \t]|$)[ \t]*(.*)|(-)?(.*))$/;
/** Nothing but a comment. */
const NOTHING = /^(?:#.*)?$/;

/** The first line of fields and entries that is out of its column; undefined where none is. */
export function findUnevenLine(text: string): UnevenLine | undefined {
	const levels: number[] = [];
	let [first, offset, opens, words] = [undefined as number | undefined, 0, true, Number.POSITIVE_INFINITY];
	for (const line of text.split('\n')) {
		const start = offset;
		offset += line.length + 1;
		const [, spaces = '', dashes = '', name, value = '', dash, rest = ''] = FIELD.exec(line.replace(/\r$/, '')) ?? [];
		const found = spaces.length;
		const isEntry = dashes !== '' || (dash !== undefined && rest === '');
		// empty lines, remarks, lines of words, and those of a block of words
		if ((name === undefined && !isEntry) || /^\s*(?:#|---|\.\.\.|$)/.test(line) || found > words) continue;
		words = Number.POSITIVE_INFINITY;
		const parted = levels.some((level) => level > found);
		let left = found;
		while ((levels.at(-1) ?? -1) > found) left = levels.pop() as number;
		const level = levels.at(-1);
		if (parted && level === undefined) return { at: first ?? 0, found: levelOf(text, first ?? 0), beside: found, deeper: false };
		if (level !== found) {
			if (parted || !opens) return { at: start + found, found, beside: parted ? left : (level ?? 0), deeper: !parted };
			levels.push(found);
		}
		first ??= start + found;
		for (const { index } of dashes.matchAll(/ (?=-|$)/g))
			if (name !== undefined || index + 1 < dashes.length) levels.push(found + index + 1);
		opens = name === undefined ? NOTHING.test(rest.trim()) : NOTHING.test(value);
		if (/^[|>][+\d-]*\s*(?:#.*)?$/.test(name === undefined ? rest : value))
			words = found + (name === undefined ? dashes.lastIndexOf('-') : dashes.length);
	}
	return undefined;
}

const levelOf = (text: string, offset: number): number => offset - (text.lastIndexOf('\n', offset - 1) + 1);
