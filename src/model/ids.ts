/**
 * The grammar of ids (architecture, section 4). An id is written once in the Markdown, never reused and never re-pointed;
 * everything here is about its form, nothing about whether it exists.
 */

/** What an id can name. `q` names one occurrence of a citation; propositions are claims and have a second name, P1 … P9. */
export type AnchorKind = 'passage' | 'claim' | 'assumption' | 'heading' | 'support' | 'attack' | 'citation';

/** The parts of an id, as far as its form tells them. Claims and assumptions have the same form: `p67a`. */
export type ParsedId =
	| { form: 'passage'; id: string; number: number; insert: number }
	| { form: 'claim'; id: string; passage: string; number: number; insert: number; letters: string }
	| { form: 'heading' | 'support' | 'attack' | 'citation'; id: string; number: number };

const PASSAGE = /^p([1-9]\d*)(?:-([1-9]\d*))?$/;
const CLAIM = /^(p([1-9]\d*)(?:-([1-9]\d*))?)([a-z]{1,2})$/;
const COUNTED = /^([hsxq])([1-9]\d*)$/;
const COUNTED_FORMS = { h: 'heading', s: 'support', x: 'attack', q: 'citation' } as const;

/**
 * Reads an id by its form: `p67` and `p67-1` (a passage found later), `p67a`, `h9`, `s3`, `x14`, `q17`.
 * Gives undefined for anything else.
 */
export function parseId(id: string): ParsedId | undefined {
	const passage = PASSAGE.exec(id);
	if (passage) return { form: 'passage', id, number: Number(passage[1]), insert: Number(passage[2] ?? 0) };
	const claim = CLAIM.exec(id);
	if (claim) {
		return {
			form: 'claim',
			id,
			passage: claim[1] as string,
			number: Number(claim[2]),
			insert: Number(claim[3] ?? 0),
			letters: claim[4] as string,
		};
	}
	const counted = COUNTED.exec(id);
	if (!counted) return undefined;
	return { form: COUNTED_FORMS[counted[1] as 'h' | 's' | 'x' | 'q'], id, number: Number(counted[2]) };
}

/**
 * The name printed for readers: `p67` → `67`, `p67a` → `67a`, `p53a` of proposition 1 → `P1`; other ids print as they are.
 */
export function labelOf(id: string, proposition?: number): string {
	if (proposition !== undefined) return `P${proposition}`;
	return /^p\d/.test(id) ? id.slice(1) : id;
}

const FORM_ORDER = ['heading', 'passage', 'claim', 'support', 'attack', 'citation'] as const;

/** Orders ids by form, then by number and letters (p9 before p10, p67 before p67-1 before p68); strange ids last, by code unit. */
export function compareIds(a: string, b: string): number {
	const x = parseId(a);
	const y = parseId(b);
	if (!x || !y) return x ? -1 : y ? 1 : a < b ? -1 : a > b ? 1 : 0;
	const byForm = FORM_ORDER.indexOf(x.form) - FORM_ORDER.indexOf(y.form);
	if (byForm !== 0) return byForm;
	if (x.number !== y.number) return x.number - y.number;
	const insert = ('insert' in x ? x.insert : 0) - ('insert' in y ? y.insert : 0);
	if (insert !== 0) return insert;
	const p = 'letters' in x ? x.letters : '';
	const q = 'letters' in y ? y.letters : '';
	return p.length - q.length || (p < q ? -1 : p > q ? 1 : 0);
}
