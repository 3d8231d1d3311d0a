/**
 * Reads the words of one block: annotations become claims, citations, terms; what is no annotation is put back as text.
 * The tree keeps what is needed to print it (`reading`, `pieces`); nothing is looked up outside the block but references.
 */

import type { Nodes, Parent, PhrasingContent, RootContent, Text } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import { quoted } from '#words/marks.ts';
import * as words from '#words/messages-annotations.ts';
import { images } from '#words/messages-images.ts';
import { sign } from '#words/messages-markup.ts';
import type { CitedWork } from '../citations/cited-work.ts';
import { parseLocator } from '../citations/locators.ts';
import { printCitation } from '../citations/print-citation.ts';
import { suggest } from '../diagnostics/nearest.ts';
import { annotations, citationAttributes, spanAttributes } from '../model/annotations.ts';
import type { Manner, PageMark } from '../model/content.ts';
import type { Citation, CitationFunction, Claim } from '../model/edition.ts';
import { labelOf, parseId } from '../model/ids.ts';
import type { ClaimKind } from '../model/kinds.ts';
import { route } from '../model/routes.ts';
import type { ClaimVoice } from '../model/voices.ts';
import { checkId, checkPlainValues, pickAttribute, pickDoubt, values } from './annotation-values.ts';
import { type Attribute, type CheckedAttributes, checkAttributes, describeBraces, parseAttributes } from './attributes.ts';
import { checkBlock, checkWords, isAlmostAnnotation } from './check-markup.ts';
import { parseCitation } from './citation.ts';
import { locateDirective } from './directive-source.ts';
import type { PassageContext, ReadingContext, WrittenId } from './findings.ts';
import { parseLanguage } from './language.ts';
import { type AnnotationNode, type AttributesNode, type CitationNode, endOf, type NoteNode, type SpanNode, startOf } from './nodes.ts';
import { toPlainText } from './plain-text.ts';
import { setFormula } from './set-formula.ts';
import { toSlug } from './slug.ts';
import { breakLines, recognizeVerse } from './verse.ts';

/** Longest gist, in characters: what fits into a box of a map. */
const LONGEST_GIST = 90;
const MOST_PROPOSITIONS = 99;
/** Classes of Pandoc that say how words are set. */
const MANNERS: Record<string, Manner> = { '.smallcaps': 'small-caps', '.underline': 'underline' };
/** A note may cite, but claim nothing. */
/** What attributes may stand behind. */
const ANNOTATED: readonly string[] = ['textDirective', 'citation', 'span'];
const IN_NOTE = words.within.note;

/**
 * Reads the children of a paragraph or heading in place. With a `passage`, annotations and citations are recorded; without (headings,
 * introductions, editorial matter) annotations are errors and citations have no ids.
 */
export function readInline(parent: Parent, passage: PassageContext | undefined, context: ReadingContext): void {
	new InlineReader(passage, context).readChildren(parent, '');
}

class InlineReader {
	readonly #passage: PassageContext | undefined;
	readonly #context: ReadingContext;
	/** Claims and assumptions that are open here, outermost first; undefined for one without a usable id. */
	readonly #open: string[] = [];
	/** The claim or assumption that ended last. */
	#nearest: string | undefined;
	/** Words have been read. */
	#begun = false;
	/** Citations with no claim before them, which wait for the next one. */
	#waiting: Citation[] = [];

	constructor(passage: PassageContext | undefined, context: ReadingContext) {
		this.#passage = passage;
		this.#context = context;
	}

	/** `within` is what annotations and citations may not stand in: a link, a term or a slip; `''` where they may. */
	readChildren(parent: Parent, within: string): void {
		const children: Nodes[] = [];
		for (const [index, child] of parent.children.entries()) {
			const before = children.at(-1);
			const follower = parent.children[index + 1];
			const node = this.#readNode(child as PhrasingContent, before, follower, within);
			if (!node) continue;
			if (node.type === 'text' && before?.type === 'text') before.value += node.value;
			else children.push(node);
		}
		parent.children = children as PhrasingContent[];
	}

	#readNode(node: PhrasingContent, before: Nodes | undefined, follower: Nodes | undefined, within: string): PhrasingContent | undefined {
		const { report, findings } = this.#context;
		const start = startOf(node);
		switch (node.type) {
			case 'text':
				if (node.value.trim() !== '') this.#begun = true;
				this.#checkLateLocator(node, before);
				this.#checkBraces(node, before);
				return node;
			case 'html':
				if (!node.value.startsWith('<!--')) report('html-absent', start, words.html(shorten(node.value)));
				return undefined;
			case 'attributes': {
				// a bracket that closes none is told with the other signs among words
				const isTold =
					before?.type === 'text' && endOf(before) === start && /[^\\]\]$/.test(this.#context.source.text.slice(start - 2, start));
				if (!isTold && (before?.type !== 'citation' || endOf(before) !== start)) {
					report(
						'attribute-place',
						start,
						parseAttributes(this.#context.source.text, start) && !/=\s*[“”„«»‘’]/.test(node.value)
							? words.attributes.belongToNothing(shorten(node.value))
							: describeBraces(node.value),
					);
				}
				return undefined;
			}
			case 'formula': {
				this.#begun = true;
				const set = setFormula(node.value, node.display);
				if ('mathml' in set) node.mathml = set.mathml;
				else report('formula-set', this.#context.source.text.indexOf(node.value.slice(0, 20), start) + set.at, words.formula(set.fault));
				return node;
			}
			case 'footnoteReference':
			case 'inlineNote':
				return this.#readNote(node, within);
			case 'citation':
				if (within && within !== IN_NOTE) report('nesting-legal', start, words.standsInside(words.owners.citation, within));
				this.#readCitation(node, follower?.type === 'attributes' && startOf(follower) === endOf(node) ? follower : undefined);
				return node;
			case 'textDirective':
				return this.#readDirective(node, within);
			case 'span':
				return this.#readSpan(node, within);
			case 'link':
			case 'linkReference':
				if (node.type === 'link') findings.links.push({ node, at: start });
				if (node.children.length === 0) report('claim-words', start, words.noLinkWords);
				this.readChildren(node, words.within.link);
				return node;
			case 'image':
			case 'imageReference':
				report(
					'block-known',
					start,
					node.type === 'image' ? images.amongWords(node.url) : images.byReference(node.label ?? node.identifier),
				);
				return undefined;
			default:
				if ('children' in node) this.readChildren(node, within);
				return node;
		}
	}

	/** `@key{#q5} [ch. 2]`: the place in the work stands before the id. */
	#checkLateLocator(node: Text, before: Nodes | undefined): void {
		const found = /^\s*(\[[^\]\n]{1,40}\])/.exec(node.value);
		if (!found || before?.type !== 'citation' || !before.narrative || endOf(before) === startOf(node)) return;
		this.#context.report('citation-parses', startOf(node), words.citation.latePlace(found[1] as string, before.value));
	}

	/** Tells an attribute block that the syntax did not take for one: it holds an id, or stands right behind an annotation. */
	#checkBraces(node: Text, before: Nodes | undefined): void {
		const { report, source } = this.#context;
		const [start, end] = [startOf(node), endOf(node)];
		const behind =
			before !== undefined &&
			ANNOTATED.includes(before.type) &&
			endOf(before) === start &&
			/^\{[\w.#-]+[:=\s}]/.test(source.text.slice(start, end));
		const offset = behind ? start : node.value.includes('{#') ? source.text.indexOf('{#', start) : -1;
		if (offset < 0 || offset >= end) return;
		const written = source.text.slice(offset, end);
		report('attribute-place', offset, describeBraces(behind ? (/^[^}]*\}?/.exec(written)?.[0] ?? written) : written));
	}

	#readDirective(node: TextDirective, within: string): PhrasingContent | undefined {
		const { report, source, findings } = this.#context;
		const start = startOf(node);
		const end = endOf(node);
		const { bare, attributesAt } = locateDirective(node, source.text);
		if (bare) {
			const behind = source.text.slice(end, end + 8);
			// a space before the bracket is told with the span
			if (Object.hasOwn(annotations, node.name) && !/[\p{L}\p{N}]/u.test(source.text[start - 1] ?? '') && !/^\s+\[/.test(behind))
				report('directive-form', start, source.text[end] === '[' ? words.openBracket(node.name) : words.noBracket(node.name));
			return { type: 'text', value: source.text.slice(start, end), ...(node.position ? { position: node.position } : {}) };
		}
		const rule = Object.hasOwn(annotations, node.name) ? annotations[node.name] : undefined;
		if (rule?.form !== 'text') {
			if (rule) report('directive-form', start, words.ownLine(node.name));
			else {
				report('directive-known', start, words.unknown(node.name, suggest(node.name, Object.keys(annotations))), {
					actual: node.name,
				});
			}
			this.readChildren(node, within);
			return node;
		}
		if (!this.#passage) report('nesting-legal', start, words.standsOutside(`:${node.name}`));
		else if (within) report('nesting-legal', start, words.standsInside(`:${node.name}`, within));
		const block = attributesAt === undefined ? undefined : parseAttributes(source.text, attributesAt);
		const attributes = checkAttributes(block, rule.attributes, `:${node.name}`, end, report);
		if (!block && source.text[end] === '{') attributes.unread = true;
		const reading: NonNullable<AnnotationNode['reading']> = { attributes };
		(node as AnnotationNode).reading = reading;

		if (node.name === 'claim' || node.name === 'assumption') this.#readStatement(node, node.name, attributes, within);
		else {
			this.readChildren(node, node.name === 'term' ? words.within.term : words.within.slip);
			const written = toPlainText(node.children);
			if (written === '') report('claim-words', start, words.noWords(node.name, rule.label));
			const corrected = node.name === 'sic' ? attributes.values.get('corr') : undefined;
			if (corrected && corrected.value === written) report('attribute-value', corrected.valueAt, words.sameCorrection(written));
			if (node.name === 'term') {
				const as = attributes.values.get('as');
				const term = as?.value ?? written;
				reading.slug = toSlug(term);
				if (term) findings.terms.push({ slug: reading.slug, term, passage: this.#passage?.id, at: as?.valueAt ?? start });
			}
		}
		return node;
	}

	/** `[^1]` or `^[words]`: a note is read where it is first come upon. */
	#readNote(node: NoteNode, within: string): NoteNode | undefined {
		const { report, notes } = this.#context;
		const start = startOf(node);
		if (!this.#passage || !notes) {
			report('nesting-legal', start, words.note.outside);
			return undefined;
		}
		if (within) report('nesting-legal', start, words.standsInside(words.note.this, within));
		const name = node.type === 'footnoteReference' ? node.identifier : undefined;
		const { again, ...note } = notes.take(name, this.#passage.id ?? '');
		const blocks: RootContent[] =
			node.type === 'inlineNote'
				? [{ type: 'paragraph', children: node.children, ...(node.position ? { position: node.position } : {}) }]
				: again
					? []
					: (notes.definitions.get(node.identifier)?.children ?? []);
		node.note = { ...note, blocks };
		this.#readNoteBlocks(blocks, node.type === 'inlineNote');
		const text = blocks.map((block) => toPlainText([block])).join(' ');
		if (!again && text === '') report('claim-words', start, words.note.noWords);
		if (!again) this.#passage.notes?.push({ ...note, text });
		return node;
	}

	#readNoteBlocks(blocks: readonly RootContent[], inline: boolean): void {
		const { report, source, references } = this.#context;
		for (const [index, block] of blocks.entries()) {
			if (!inline && checkBlock(blocks, index, source, report)) continue;
			if (block.type === 'paragraph') {
				// the words of a note within a line have been looked at with the line
				if (!inline) {
					checkWords(block, source, (key) => references.has(key), report);
					if (recognizeVerse(block, source) === 'verse') breakLines(block);
				}
				this.readChildren(block, IN_NOTE);
			} else if (block.type === 'blockquote' || block.type === 'list') {
				for (const child of block.type === 'list' ? block.children : [block]) this.#readNoteBlocks(child.children, false);
			} else report('block-known', startOf(block), words.note.blocks);
		}
	}

	/** `[words]{lang=de}`: what its attributes say of the words is kept with them. */
	#readSpan(node: SpanNode, within: string): SpanNode {
		const { report, source } = this.#context;
		const braces = node.children.at(-1) as AttributesNode;
		const start = startOf(node);
		const written = source.text.slice(startOf(braces), endOf(braces));
		node.children.pop();
		const block = parseAttributes(source.text, startOf(braces));
		if (!block) report('attribute-place', startOf(braces), describeBraces(written));
		const empty = source.text.slice(start + 1, startOf(braces) - 1).trim() === '';
		const before = source.text.slice(Math.max(0, start - 40), start);
		if (isAlmostAnnotation(before)) {
			// the rest is told with the other signs among words
			const name = /(?<![:：]):\w+\s+$/.exec(before)?.[0];
			if (name !== undefined) report('directive-form', start - name.length, sign.almost(quoted(name.trim())));
			return node;
		}
		const attributes = checkAttributes(block, spanAttributes, words.owners.span, startOf(braces), report);
		const { values, ids } = attributes;
		const reading: NonNullable<SpanNode['reading']> = {};
		node.reading = reading;
		const marks = (['page', 'folio'] as const).filter((unit) => values.has(unit));
		if (
			block &&
			!['lang', 'cite', 'page', 'folio', 'role', ...Object.keys(MANNERS)].some((name) =>
				block.attributes.some((attribute) => attribute.name === name),
			)
		) {
			const id = ids[0]?.value;
			report(
				'span-means',
				startOf(braces),
				id !== undefined && parseId(id)?.form === 'passage'
					? words.span.takenForPassage(shorten(written))
					: words.span.saysNothing([...['lang', 'cite', 'role', 'page', 'folio'].map((name) => `${name}=`), ...Object.keys(MANNERS)]),
			);
		}
		const [unit] = marks;
		if (unit) this.#readMark(unit, values.get(unit) as Attribute, attributes, { start, empty, within }, reading);
		else if (empty && block) report('span-means', start, words.span.noWords);
		const lang = values.get('lang');
		if (lang) {
			const language = parseLanguage(lang.value);
			if (language !== undefined) reading.language = language;
			else
				report('language-known', lang.valueAt, words.span.noLanguage(lang.value), {
					actual: lang.value,
				});
		}
		const manner = Object.keys(MANNERS).find((name) => values.has(name));
		if (manner) reading.manner = MANNERS[manner] as Manner;
		const role = values.get('role');
		if (role) {
			reading.speaker = true;
			if (!this.#passage || this.#begun) report('span-means', role.at, words.span.lateSpeaker);
		}
		const cite = values.get('cite');
		if (cite) this.#readSilent(cite, attributes, reading, { start, within });
		else
			for (const name of ['locator', 'for', 'function'] as const) {
				const attribute = values.get(name);
				if (attribute) report('attribute-place', attribute.at, words.span.ofCitation(name));
			}
		if (!cite && ids[0] && values.size > 0) report('attribute-place', ids[0].at, words.span.idOfNoCitation(ids[0].value));
		this.readChildren(node, cite ? words.within.citedWords : within);
		return node;
	}

	/** `[]{page=12}`. */
	#readMark(
		unit: PageMark['unit'],
		attribute: Attribute,
		{ values }: CheckedAttributes,
		{ start, empty, within }: { start: number; empty: boolean; within: string },
		reading: NonNullable<SpanNode['reading']>,
	): void {
		const { report } = this.#context;
		if (!empty || values.size > 1) report('span-means', start, words.span.pageNotAlone(unit, attribute.value));
		else if (!this.#passage || within === IN_NOTE) report('span-means', start, words.span.pageOutside(unit));
		else if (!/^(?!-)[\p{L}\p{N}.*[\]–-]{1,12}$/u.test(attribute.value))
			report('attribute-value', attribute.valueAt, words.span.pageNumber(unit, attribute.value), {
				actual: attribute.value,
			});
		else {
			if (this.#context.findings.marks.has(`${unit} ${attribute.value}`))
				report('attribute-value', attribute.valueAt, words.span.pageTwice(unit, attribute.value), { actual: attribute.value });
			reading.mark = { unit, number: attribute.value };
			this.#context.findings.marks.set(`${unit} ${attribute.value}`, { ...reading.mark, at: attribute.valueAt });
			this.#passage.marks?.push(reading.mark);
		}
	}

	/** `[as Lucian tells us]{#q7 cite=lucian1905}`: a citation for which nothing is printed. */
	#readSilent(
		cite: Attribute,
		attributes: CheckedAttributes,
		reading: NonNullable<SpanNode['reading']>,
		{ start, within }: { start: number; within: string },
	): void {
		const { report } = this.#context;
		if (!this.#passage) {
			report('nesting-legal', start, words.citation.silentOutside);
			return;
		}
		if (within && within !== IN_NOTE) report('nesting-legal', start, words.standsInside(words.owners.citation, within));
		if (/\s/.test(cite.value)) {
			report('attribute-value', cite.valueAt, words.citation.oneKey, {
				actual: cite.value,
			});
			return;
		}
		this.#checkKey(cite.value, cite.valueAt);
		const ids = this.#readCitationIds(attributes, 1);
		reading.cited = { key: cite.value, id: ids[0] ?? '' };
		const written = attributes.values.get('locator');
		const parsed = written && parseLocator(written.value);
		if (written && (!parsed || parsed.length < written.value.length))
			report('citation-locator', written.valueAt, words.citation.noPlaceInQuotes(written.value), {
				actual: written.value,
			});
		this.#addCitations([{ key: cite.value, ...(parsed?.locator ? { locator: parsed.locator } : {}) }], ids, attributes);
	}

	#readStatement(node: AnnotationNode, name: 'claim' | 'assumption', attributes: CheckedAttributes, within: string): void {
		const { report, findings } = this.#context;
		const { values } = attributes;
		checkPlainValues(attributes, this.#context);
		const value = (key: string) => values.get(key)?.value;
		const written = this.#readId(attributes, name);
		const kind: ClaimKind = name === 'assumption' ? 'assumption' : ((value('kind') as ClaimKind | undefined) ?? 'claim');
		const voice = (value('voice') as ClaimVoice | undefined) ?? (name === 'assumption' ? 'ascribed' : 'author');
		const proposition = this.#readProposition(values.get('proposition'));
		const by = this.#readKey(values.get('by'));
		const via = this.#readKey(values.get('via'));
		const holder = this.#readHolder(values.get('holder'), values.get('by'));
		const gist = values.get('gist');
		if (gist && gist.value.length > LONGEST_GIST) {
			report('gist-short', gist.valueAt, words.claim.longGist(gist.value.length, LONGEST_GIST));
		}
		const implicit = values.get('implicit');
		if (implicit && !values.has('why')) report('implicit-why', implicit.at, words.claim.implicitWithoutWhy);
		if (implicit && !values.has('says')) report('implicit-says', implicit.at, words.claim.implicitWithoutWords);
		const id = written?.id ?? '';
		const claim: Claim = {
			id,
			label: labelOf(id, proposition),
			kind,
			voice,
			...(by === undefined ? {} : { by }),
			...(via === undefined ? {} : { via }),
			...(holder === undefined ? {} : { holder }),
			...(implicit ? { implicit: true as const } : {}),
			...pickAttribute(values, 'why'),
			...pickDoubt(values),
			...(proposition === undefined ? {} : { proposition }),
			...(values.has('main') ? { main: true as const } : {}),
			...(this.#open.length === 0 ? {} : { partOf: this.#open.at(-1) as string }),
			passage: this.#passage?.id ?? '',
			text: '',
			...pickAttribute(values, 'says'),
			...pickAttribute(values, 'gist'),
			url: route.anchor(id),
		};
		if (written) {
			findings.claims.push(claim);
			for (const citation of this.#waiting) citation.claims = [id];
			this.#waiting = [];
			this.#open.push(id);
		}
		this.readChildren(node, within);
		const phrase = toPlainText(node.children, { parenthetical: false });
		claim.text = implicit ? (claim.says ?? phrase) : phrase;
		if (implicit) claim.phrase = phrase;
		if (phrase === '') report('claim-words', startOf(node), words.noClaimWords(name, annotations[name]?.label));
		if (written) {
			this.#open.pop();
			this.#nearest = id;
		}
	}

	/** The id of a claim or assumption, if there is one usable id; what is wrong with it is told. */
	#readId(attributes: CheckedAttributes, name: 'claim' | 'assumption'): WrittenId | undefined {
		const { report, findings } = this.#context;
		const passage = this.#passage?.id;
		const example = `#${passage ?? 'p67'}a`;
		const attribute = checkId(attributes, 'claim', words.ids.these[name], example, this.#context);
		if (!attribute) {
			if (passage !== undefined) this.#context.findings.unnamed.add(passage);
			return undefined;
		}
		const parsed = parseId(attribute.value);
		if (parsed?.form !== 'claim') {
			report('id-kind', attribute.at, words.ids.ofOther(attribute.value, words.named[name], example), { actual: attribute.value });
			return undefined;
		}
		if (passage !== undefined && parsed.passage !== passage) {
			report('id-kind', attribute.at, words.ids.ofOtherPassage(attribute.value, passage), {
				actual: attribute.value,
			});
			return undefined;
		}
		const written = { id: attribute.value, at: attribute.at };
		findings.written.push(written);
		return this.#passage ? written : undefined;
	}

	#readProposition(attribute: Attribute | undefined): number | undefined {
		if (!attribute) return undefined;
		const number = Number(attribute.value);
		if (/^[1-9]\d*$/.test(attribute.value) && number <= MOST_PROPOSITIONS) return number;
		this.#context.report('attribute-value', attribute.valueAt, words.claim.noProposition(attribute.value), {
			actual: attribute.value,
		});
		return undefined;
	}

	/** The name of a holder, which `edition.yml` must know; whether it does is asked when all is read. A claim is held by a work or by a holder. */
	#readHolder(attribute: Attribute | undefined, by: Attribute | undefined): string | undefined {
		if (!attribute) return undefined;
		const { report, findings } = this.#context;
		if (by) report('holder-known', attribute.at, words.claim.heldTwice(by.value, attribute.value));
		findings.holderUses.push({ id: attribute.value, at: attribute.valueAt });
		return attribute.value;
	}

	/** A key of the bibliography, if it is there. */
	#readKey(attribute: Attribute | undefined): string | undefined {
		if (!attribute) return undefined;
		return this.#checkKey(attribute.value, attribute.valueAt) ? attribute.value : undefined;
	}

	#checkKey(key: string, offset: number): boolean {
		const { report, references, findings } = this.#context;
		if (references.has(key)) {
			findings.usedKeys.add(key);
			return true;
		}
		report('citation-key-exists', offset, words.citation.noWork(key, suggest(key, references.keys())), { actual: key });
		return false;
	}

	#readCitation(node: CitationNode, attributesNode: AttributesNode | undefined): void {
		const { report, references, source } = this.#context;
		const start = startOf(node);
		// The source, not the token: its line ends are those of the file, so that offsets are right inside lists too.
		const parsed = parseCitation(source.text.slice(start, endOf(node)), node.narrative, start, report);
		for (const { key, at } of parsed.works) this.#checkKey(key, at);
		node.pieces = printCitation(parsed, references);
		const block = attributesNode && parseAttributes(source.text, startOf(attributesNode));
		if (!this.#passage) {
			if (attributesNode) report('attribute-place', startOf(attributesNode), words.citation.attributesOutside);
			return;
		}
		if (attributesNode && !block) report('attribute-place', startOf(attributesNode), describeBraces(attributesNode.value));
		const attributes = checkAttributes(block, citationAttributes, words.owners.citation, endOf(node), report);
		const ids = this.#readCitationIds(attributes, parsed.works.length);
		node.ids = ids;
		this.#addCitations(parsed.works, ids, attributes);
	}

	/** Records works as cited here, at the claims that are named, are open or ended last. */
	#addCitations(works: readonly Pick<CitedWork, 'key' | 'locator'>[], ids: readonly string[], attributes: CheckedAttributes): void {
		const { findings } = this.#context;
		const given = values(attributes.values.get('for'));
		findings.claimUses.push(...given);
		const named = attributes.values.get('function')?.value as CitationFunction | undefined;
		const claims =
			given.length > 0
				? given.map(({ id }) => id)
				: this.#open.length > 0
					? [...this.#open]
					: this.#nearest === undefined
						? []
						: [this.#nearest];
		for (const [index, work] of works.entries()) {
			const citation: Citation = {
				id: ids[index] ?? '',
				key: work.key,
				...(work.locator === undefined ? {} : { locator: work.locator.value }),
				...(work.locator?.kind === undefined ? {} : { locatorKind: work.locator.kind }),
				passage: this.#passage?.id ?? '',
				claims: [...claims],
				...(named === undefined ? {} : { function: named }),
			};
			findings.citations.push(citation);
			if (claims.length === 0) this.#waiting.push(citation);
		}
	}

	#readCitationIds({ ids, at, braces }: CheckedAttributes, works: number): string[] {
		const { report, findings } = this.#context;
		if (ids.length < works) {
			findings.missing.push({ form: 'citation', at, braces, count: works - ids.length });
			report('id-present', at, ids.length === 0 ? words.citation.noId : words.citation.fewIds(works, ids.length));
		} else if (ids.length > works && works > 0) {
			report('attribute-known', (ids[works] as Attribute).at, words.citation.manyIds(ids.length, works), {
				actual: (ids[works] as Attribute).value,
			});
		}
		for (const { value, at } of ids) {
			if (!parseId(value)) report('id-form', at, words.citation.noIdForm(value), { actual: value });
			else if (parseId(value)?.form !== 'citation')
				report('id-kind', at, words.citation.otherId(value), {
					actual: value,
				});
			else findings.written.push({ id: value, at });
		}
		return ids.map(({ value }) => value);
	}
}

function shorten(text: string): string {
	const line = text.replace(/\s+/g, ' ').trim();
	return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
