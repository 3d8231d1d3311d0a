/** What annotations of every kind may say in their braces: an id, a doubt, plain words, lists of ids. */
import * as words from '#words/messages-annotations.ts';
import { type ParsedId, parseId } from '../model/ids.ts';
import type { Attribute, CheckedAttributes } from './attributes.ts';
import { checkPlain } from './check-plain.ts';
import type { ReadingContext } from './findings.ts';

/** The one id of an annotation, a passage or a heading, if its form is that of an id; else a message. `what` begins the sentence. */
export function checkId(
	{ ids, at, braces, unread }: CheckedAttributes,
	form: ParsedId['form'],
	what: string,
	example: string,
	{ report, findings }: Pick<ReadingContext, 'report' | 'findings'>,
): Attribute | undefined {
	const [id, second] = ids;
	if (!id && unread) return undefined;
	if (!id) {
		findings.missing.push({ form, at, braces, count: 1 });
		report('id-present', at, words.ids.missing(what));
		return undefined;
	}
	if (second) report('attribute-known', second.at, words.ids.two(what, id.value, second.value), { actual: second.value });
	if (parseId(id.value)) return id;
	report('id-form', id.at, words.ids.noId(id.value, example), { actual: id.value });
	return undefined;
}

/** Attributes that readers see as they are. */
const PLAIN = ['says', 'gist', 'why', 'note', 'cue', 'corr'] as const;

/** Tells markup in attributes, whose values are plain words. */
export function checkPlainValues({ values }: CheckedAttributes, { report }: Pick<ReadingContext, 'report'>): void {
	for (const name of PLAIN) {
		const attribute = values.get(name);
		if (attribute) checkPlain(attribute.value, `${name}=`, 'attribute-value', attribute.valueAt, report);
	}
}

/** The ids in an attribute such as `for="p53a p54a"`, each with its place. */
export function values(attribute: Attribute | undefined): { id: string; at: number }[] {
	if (!attribute) return [];
	return [...attribute.value.matchAll(/\S+/g)].map((found) => ({ id: found[0], at: attribute.valueAt + found.index }));
}

/** `certainty` and `note`, if they are given. */
export function pickDoubt(values: ReadonlyMap<string, Attribute>): { certainty?: 'low'; note?: string } {
	return { ...(values.has('certainty') ? { certainty: 'low' as const } : {}), ...pickAttribute(values, 'note') };
}

/** An attribute under its own name, if it is given. */
export function pickAttribute<Name extends string>(values: ReadonlyMap<string, Attribute>, name: Name): { [name in Name]?: string } {
	const attribute = values.get(name);
	return (attribute ? { [name]: attribute.value } : {}) as { [name in Name]?: string };
}
