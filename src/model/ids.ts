/**
 * The grammar of ids (ARCHITECTURE.md, “Ids”). An id is written once in the Markdown, never reused and never re-pointed;
 * everything here is about its form, nothing about whether it exists.
 */

import { type Side, sideNames, sides } from './relations.ts';

/** What a relation's id says: the side on which it speaks, whatever its kind is found to be. */
export type RelationAnchor = (typeof sides)[Side]['anchor'];
export const relationAnchors = sideNames.map((side) => sides[side].anchor);

/** What an id can name. `q` names one occurrence of a citation; propositions are claims and have a second name, P1 … P9. */
export const anchorKinds = ['passage', 'claim', 'assumption', 'heading', ...relationAnchors, 'citation'] as const;
export type AnchorKind = (typeof anchorKinds)[number];

/** Whether an id of a kind has a permanent page of its own; a heading and a citation are read in the text. */
export function hasPage(kind: AnchorKind): boolean {
	return kind !== 'heading' && kind !== 'citation';
}

/** Whether what a relation points at is an address: the page of a claim of another edition. */
export const isAddress = (target: string): boolean => /^https?:\/\//.test(target);

/** The parts of an id, as far as its form tells them. Claims and assumptions have the same form: `p67a`. */
export type ParsedId =
	| { form: 'passage'; id: string; number: number; insert: number }
	| { form: 'claim'; id: string; passage: string; number: number; insert: number; letters: string }
	| { form: CountedForm; id: string; number: number };
type CountedForm = 'heading' | RelationAnchor | 'citation';

// at most six figures: no work has a million passages, and larger numbers would soon be no longer told apart
const PASSAGE = /^p([1-9]\d{0,5})(?:-([1-9]\d{0,5}))?$/;
const CLAIM = /^(p([1-9]\d{0,5})(?:-([1-9]\d{0,5}))?)([a-z]{1,2})$/;
const COUNTED = /^([a-z])([1-9]\d{0,5})$/;
/** The letter before the number, by what is counted. */
export const countedLetters = {
	heading: 'h',
	...(Object.fromEntries(sideNames.map((side) => [sides[side].anchor, sides[side].letter])) as Record<RelationAnchor, string>),
	citation: 'q',
} as const satisfies Record<CountedForm, string>;
const COUNTED_FORMS = new Map(Object.entries(countedLetters).map(([form, letter]) => [letter, form as CountedForm]));

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
	const [, letter = '', number] = COUNTED.exec(id) ?? [];
	const form = COUNTED_FORMS.get(letter);
	return form && { form, id, number: Number(number) };
}

/**
 * The name printed for readers: `p67` → `67`, `p67a` → `67a`, `p53a` of proposition 1 → `P1`; other ids print as they are.
 */
export function labelOf(id: string, proposition?: number): string {
	if (proposition !== undefined) return `P${proposition}`;
	return /^p\d/.test(id) ? id.slice(1) : id;
}

const FORM_ORDER: readonly ParsedId['form'][] = ['heading', 'passage', 'claim', ...relationAnchors, 'citation'];

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

/** Whether an id is that of a relation. */
export function isRelationId(id: string): boolean {
	const form = parseId(id)?.form;
	return relationAnchors.some((anchor) => anchor === form);
}
