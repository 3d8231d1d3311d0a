/** Attribute blocks, `{#p67a kind=evidence note="…"}`: read with the place of every name and value, and held to the table of the model. */
import { attributes as words } from '#words/messages-annotations.ts';
import { suggest } from '../diagnostics/nearest.ts';
import type { AttributeRule } from '../model/annotations.ts';
import { parseId } from '../model/ids.ts';
import type { Report } from './source.ts';

export interface Attribute {
	/** `#p67` is `id`; `.red` keeps its dot, as no annotation has classes. */
	name: string;
	/** White space collapsed, the five character references of XML resolved. */
	value: string;
	/** Offset of the name (of `#` for an id), and of the first character of the value. */
	at: number;
	valueAt: number;
	/** It stands between quotation marks. */
	quoted?: true;
}
export interface AttributeBlock {
	/** Offsets of `{` and behind `}`. */
	start: number;
	end: number;
	attributes: Attribute[];
}

const ATTRIBUTE = /\s*(?:([#.])([^\s#."'<=>`}]+)|([^\s"'<=>`{}#.][^\s"'<=>`{}#]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<=>`}]+)))?)/y;
const REFERENCES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * Reads the attribute block that begins with the `{` at `start`, in the grammar of remark-directive; undefined if it is none.
 * `{#q36 #q37}` has two attributes named `id`.
 */
export function parseAttributes(text: string, start: number): AttributeBlock | undefined {
	if (text[start] !== '{') return undefined;
	const attributes: Attribute[] = [];
	let offset = start + 1;
	for (;;) {
		ATTRIBUTE.lastIndex = offset;
		const found = ATTRIBUTE.exec(text);
		if (!found) break;
		const [whole, marker, shortcut, name, double, single, bare] = found;
		const nameAt = offset + (whole.length - whole.trimStart().length);
		offset += whole.length;
		if (marker === '#') attributes.push({ name: 'id', value: shortcut as string, at: nameAt, valueAt: nameAt + 1 });
		else if (marker === '.') attributes.push({ name: `.${shortcut}`, value: '', at: nameAt, valueAt: nameAt });
		else {
			const value = double ?? single ?? bare;
			const valueAt = value === undefined ? nameAt : offset - value.length - (bare === undefined ? 1 : 0);
			attributes.push({
				name: name as string,
				value: toText(value ?? ''),
				at: nameAt,
				valueAt,
				...(bare === undefined && value !== undefined ? { quoted: true } : {}),
			});
		}
	}
	while (/\s/.test(text[offset] ?? '')) offset++;
	return text[offset] === '}' ? { start, end: offset + 1, attributes } : undefined;
}

/** Why braces, which `parseAttributes` doesn't take, are no attributes, and how they are written: a sentence about them. */
export function describeBraces(braces: string): string {
	const line = braces.replace(/\s+/g, ' ').trim();
	const shown = line.length > 60 ? `${line.slice(0, 59)}…` : line;
	const why = /[\u00A0\u200B\u00AD\u2060\uFEFF]/.test(braces)
		? 'unseenSign'
		: /^\{\s*#\s/.test(line)
			? 'blankBehindSign'
			: /=\s*[“”„«»‘’]/.test(line)
				? 'curvedMarks'
				: /="[^"]*"[^\s}]/.test(line)
					? 'markWithin'
					: 'open';
	return words.unread(shown, why);
}

function toText(raw: string): string {
	const text = raw.includes('&') ? raw.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => REFERENCES[name] as string) : raw;
	return text.replace(/\s+/g, ' ').trim();
}

/** The attributes of one annotation that passed: their values and where each is written. */
export interface CheckedAttributes {
	/** Where the block begins, or where it should be, and whether there is one. */
	at: number;
	braces: boolean;
	/** There are braces that can’t be read, which is told: an id may well stand in them. */
	unread?: true;
	ids: Attribute[];
	values: Map<string, Attribute>;
}

/** What a name may have been meant for: a class for a class, a name for a name. */
const namesLike = (name: string, rules: Record<string, AttributeRule>): string[] => {
	const all = Object.keys(rules);
	const alike = all.filter((one) => one.startsWith('.') === name.startsWith('.'));
	return alike.length > 0 ? alike : all;
};

/**
 * Holds a block to the attributes its annotation knows: unknown names, repeated ones, values that are not allowed, missing ones (but for
 * the id, which has rules of its own). What does not pass is left out. `owner` names the annotation, such as `:claim`; `at` is told
 * where there is no block.
 */
export function checkAttributes(
	block: AttributeBlock | undefined,
	rules: Record<string, AttributeRule>,
	owner: string,
	offset: number,
	report: Report,
): CheckedAttributes {
	const checked: CheckedAttributes = { at: block?.start ?? offset, braces: block !== undefined, ids: [], values: new Map() };
	const seen = new Set<string>();
	let cut = false;
	for (const [index, attribute] of (block?.attributes ?? []).entries()) {
		const { name, value } = attribute;
		const again = seen.has(name);
		seen.add(name);
		const rule = Object.hasOwn(rules, name) ? rules[name] : undefined;
		if (/^[“”„«‘’]|[“”»’]$/.test(value) && rule && !attribute.quoted) {
			report('attribute-value', attribute.valueAt, words.curvedMarks(name, value.replace(/[“”„«»‘’]/g, '')), { actual: value });
			// What follows are the rest of its words, among which another attribute may stand.
			cut = true;
			break;
		}
		if (!rule && parseId(name) && value === '') {
			report('attribute-known', attribute.at, 'from' in rules ? words.idAlone(name) : words.idWithoutSign(name), { actual: name });
			continue;
		}
		// the rest of a value of several words
		const begun = block?.attributes[index - 1];
		if (!rule && value === '' && begun && begun.value !== '' && !begun.quoted && begun.name !== 'id' && !name.startsWith('.')) {
			report('attribute-value', begun.valueAt, words.severalWords(begun.name, begun.value, name), { actual: begun.value });
			cut = true;
			break;
		}
		if (!rule) {
			report('attribute-known', attribute.at, words.unknown(owner, name, suggest(name, namesLike(name, rules))), {
				actual: name,
				expected: Object.keys(rules),
			});
		} else if (name === 'id') checked.ids.push(attribute);
		else if (again) report('attribute-known', attribute.at, words.twice(name), { actual: name });
		else if (rule.values && !rule.values.includes(value)) {
			const near = suggest(value, rule.values);
			const bare = rule.values.every((one) => one === '');
			const reason = bare ? words.bare(name, value) : value === '' ? words.noValue(name, near) : words.otherValue(name, value, near);
			report('attribute-value', attribute.valueAt, reason, { actual: value, expected: [...rule.values] });
		} else if (value === '' && !rule.values?.includes('')) {
			report('attribute-value', attribute.valueAt, words.emptyValue(name, rule.meaning), { actual: value });
		} else checked.values.set(name, attribute);
	}
	for (const [name, rule] of Object.entries(rules)) {
		if (cut || !rule.required || name === 'id' || seen.has(name)) continue;
		report('attribute-present', checked.at, words.missing(owner, name, rule.meaning), { expected: [name] });
	}
	if (checked.values.get('certainty') && !checked.values.get('note')) {
		report('doubt-note', (checked.values.get('certainty') as Attribute).at, words.doubtWithoutNote);
	}
	return checked;
}
