/** Reads a line of its own that says what bears on what: `::attack[why]{#x1 from=p2a to=p1a drawn=editors}`. */

import type { LeafDirective } from 'mdast-util-directive';
import { withArticle } from '#words/grammar.ts';
import { ids } from '#words/messages-annotations.ts';
import * as words from '#words/messages-text.ts';
import { suggest } from '../diagnostics/nearest.ts';
import { annotations } from '../model/annotations.ts';
import type { Relation } from '../model/edition.ts';
import { parseId } from '../model/ids.ts';
import { type Layer, layers } from '../model/layers.ts';
import { type RelationType, relationRow, sideOf, sides } from '../model/relations.ts';
import { route } from '../model/routes.ts';
import type { Scheme } from '../model/schemes.ts';
import { checkId, checkPlainValues, pickAttribute, pickDoubt, values } from './annotation-values.ts';
import { type CheckedAttributes, checkAttributes, parseAttributes } from './attributes.ts';
import { locateDirective } from './directive-source.ts';
import type { ReadingContext, WrittenId } from './findings.ts';
import { endOf, startOf } from './nodes.ts';
import { toPlainText } from './plain-text.ts';
import { checkMarkup } from './read-editorial.ts';
import { readInline } from './read-inline.ts';

/** How many of the article's words a cue may quote. */
const MOST_CUE_WORDS = 6;

/** Reads a line. `before` is the passages it belongs to: the one before, or all of the list before. Undefined for what can't be used, which is told. */
export function readRelation(
	node: LeafDirective,
	before: readonly string[],
	context: ReadingContext,
): { relation: Relation; ends: WrittenId[] } | undefined {
	const { report, source, findings } = context;
	const start = startOf(node);
	const rule = Object.hasOwn(annotations, node.name) ? annotations[node.name] : undefined;
	if (rule?.form !== 'leaf') {
		if (rule) report('directive-form', start, words.line.amongWords(node.name));
		else {
			const relations = Object.keys(annotations).filter((name) => annotations[name]?.form === 'leaf');
			report('directive-known', start, words.line.unknown(node.name, suggest(node.name, relations)), { actual: node.name });
		}
		return undefined;
	}
	const { attributesAt } = locateDirective(node, source.text);
	const block = attributesAt === undefined ? undefined : parseAttributes(source.text, attributesAt);
	const attributes = checkAttributes(block, rule.attributes, `::${node.name}`, endOf(node), report);
	const type = node.name as RelationType;
	const noun = relationRow({ type }).noun.one;
	const form = sides[sideOf({ type })].anchor;
	const example = rule.attributes['id']?.meaning ?? '';
	const id = checkId(attributes, form, ids.thisLine(noun), example, context);
	const sound = id && parseId(id.value)?.form === form;
	if (id && !sound)
		report('id-kind', id.at, ids.ofOther(id.value, withArticle(noun), example), {
			actual: id.value,
		});
	checkMarkup(node, context);
	checkPlainValues(attributes, context);
	readInline(node, undefined, context);
	const why = toPlainText(node.children);
	if (relationRow({ type }).why === (why === ''))
		report('relation-reason', start, why === '' ? words.line.noReason(type) : words.line.needlessReason(type));
	checkCue(type, attributes, context);
	if (before.length === 0) report('relation-passage', start, words.line.noPassage(type));
	if (id && sound) findings.written.push({ id: id.value, at: id.at });
	const from = values(attributes.values.get('from'));
	const to = attributes.values.get('to');
	const comma = from.find((premise) => /[,;]/.test(premise.id));
	if (comma) {
		report('attribute-value', comma.at, words.line.commas(from.flatMap((one) => one.id.split(/[,;]/).filter(Boolean)).join(' ')));
		return undefined;
	}
	if (to && /\s/.test(to.value)) {
		report('attribute-value', to.valueAt, words.line.manyTargets(to.value.split(/\s+/).length));
		return undefined;
	}
	if (!id || !sound || from.length === 0 || !to) return undefined;
	const premises = from.map((premise) => premise.id);
	const relation: Relation = {
		id: id.value,
		type,
		from: premises,
		to: to.value,
		drawn: (attributes.values.get('drawn')?.value as Layer | undefined) ?? 'editors',
		...pickAttribute(attributes.values, 'cue'),
		...(attributes.values.has('scheme') ? { scheme: attributes.values.get('scheme')?.value as Scheme } : {}),
		...(attributes.values.has('main') ? { main: true as const } : {}),
		...(why === '' ? {} : { why }),
		...pickDoubt(attributes.values),
		passage: passageOf(
			from.map((premise) => premise.id),
			before,
		),
		url: route.anchor(id.value),
	};
	const cue = attributes.values.get('cue');
	return {
		relation,
		ends: [
			{ id: `${id.value}.from`, at: (from[0] as WrittenId).at },
			{ id: `${id.value}.to`, at: to.valueAt },
			...(cue ? [{ id: `${id.value}.cue`, at: cue.valueAt }] : []),
		],
	};
}

/** What in the article shows a line must be named, shortly, unless the editors draw it. */
function checkCue(type: RelationType, { values: given }: CheckedAttributes, { report }: ReadingContext): void {
	const drawn = given.get('drawn');
	const cue = given.get('cue');
	const row = drawn && layers[drawn.value as Layer];
	if (drawn && row?.cue && !cue)
		report('cue-present', drawn.at, words.line.noCue(type, row.drawnBy, MOST_CUE_WORDS), { expected: ['cue'] });
	const length = cue?.value.split(/\s+/).length ?? 0;
	if (cue && length > MOST_CUE_WORDS) report('cue-short', cue.valueAt, words.line.longCue(length, MOST_CUE_WORDS));
}

/** Behind a list, a relation belongs to the last item that holds one of its premises, else to the last item. */
function passageOf(premises: readonly string[], before: readonly string[]): string {
	const held = new Set(premises.map((id) => parseId(id)).flatMap((parsed) => (parsed?.form === 'claim' ? [parsed.passage] : [])));
	return before.findLast((passage) => held.has(passage)) ?? before.at(-1) ?? '';
}
