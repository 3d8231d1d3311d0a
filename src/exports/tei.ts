/**
 * The edition in TEI P5: the restatement with the numbers and ids of its passages, claims as `<seg>`, citations as `<bibl>`,
 * works as `<listBibl>`, and the argument as `<relation>`s and `<interp>`s in `<standOff>`. The article's own words are not in it.
 */
import type { Element, ElementContent } from 'hast';
import { describeDate, toIsoDate } from '../citations/dates.ts';
import { familyOf, givenOf } from '../citations/names.ts';
import { toPlainWords } from '../citations/rich-text.ts';
import { escapeAttribute, escapeText, XML_DECLARATION, xml } from '../formats/xml.ts';
import { type CslItem, type CslName, citationFunctions, type Edition, type TextBlock } from '../model/edition.ts';
import { claimKinds } from '../model/kinds.ts';
import { claimVoices } from '../model/voices.ts';

/** An id of a work as XML allows one; signs it does not allow are written by their number. */
const workId = (key: string) => `work.${key.replace(/[^\p{L}\p{N}.-]/gu, (sign) => `_${sign.codePointAt(0)?.toString(16)}_`)}`;
const pointers = (ids: readonly string[]) => ids.map((id) => `#${id}`).join(' ');

/** What the walk through the HTML needs to know. */
interface Context {
	edition: Edition;
	passages: ReadonlyMap<string, Edition['passages'][number]>;
	claims: ReadonlyMap<string, Edition['claims'][number]>;
	citations: ReadonlyMap<string, Edition['citations'][number]>;
}

const classes = (node: Element): readonly (string | number)[] =>
	Array.isArray(node.properties['className']) ? node.properties['className'] : [];
const words = (node: ElementContent): string =>
	node.type === 'text' ? node.value : node.type === 'element' ? node.children.map(words).join('') : '';

/** Elements that mean the same in HTML and TEI. */
const SAME: Record<string, [string, Record<string, string>?]> = {
	em: ['emph'],
	strong: ['hi', { rend: 'bold' }],
	del: ['hi', { rend: 'strikethrough' }],
	code: ['code'],
	p: ['p'],
	ul: ['list', { rend: 'bulleted' }],
	ol: ['list', { rend: 'numbered' }],
	li: ['item'],
	tr: ['row'],
	td: ['cell'],
	th: ['cell', { role: 'label' }],
	table: ['table'],
	blockquote: ['quote'],
};

/** HTML as `text/html.ts` makes it → TEI. A key before a claim is a sign of the printed page and is left out. */
function toInline(nodes: readonly ElementContent[], context: Context): string {
	return nodes
		.map((node) => (node.type === 'text' ? escapeText(node.value) : node.type === 'element' ? toElement(node, context) : ''))
		.join('');
}

function toElement(node: Element, context: Context): string {
	const { tagName, properties, children } = node;
	const has = (name: string) => classes(node).includes(name);
	const base = context.edition.info.baseUrl;
	if (has('key') || has('vh')) return '';
	const inner = () => toInline(children, context);
	if (has('ann')) {
		const id = String(properties['dataRef']);
		const claim = context.claims.get(id);
		if (!claim) return inner();
		const { kind, voice, certainty } = claim;
		return xml(
			'seg',
			{ 'xml:id': id, n: claim.label, type: kind, ana: pointers([`kind.${kind}`, `voice.${voice}`]), cert: certainty },
			inner(),
		);
	}
	if (has('term')) return xml('term', { ref: `${base}${String(properties['href'])}` }, inner());
	if (has('cite')) {
		const key = String(properties['dataKey']);
		const id = properties['id'] === undefined ? undefined : String(properties['id']);
		const citation = context.citations.get(id ?? '');
		const reference = xml('ref', { target: `#${workId(key)}` }, inner());
		return xml('bibl', { 'xml:id': id, ana: citation?.function && `#cito.${citation.function}` }, reference);
	}
	if (has('sic')) {
		const corrected = children.find((child): child is Element => child.type === 'element' && classes(child).includes('corr'));
		const printed = children.slice(0, corrected ? children.indexOf(corrected) : undefined);
		const last = printed.at(-1);
		if (last?.type === 'text' && last.value === ' ') printed.pop();
		const corr = corrected ? words(corrected).replace(/^\[|\]$/g, '') : '';
		return xml('choice', {}, xml('sic', {}, toInline(printed, context)), xml('corr', { resp: '#editors' }, escapeText(corr)));
	}
	if (tagName === 'a') {
		const href = String(properties['href'] ?? '');
		return xml(
			'ref',
			{ target: href.startsWith('/') ? base + href : href.startsWith('#') ? `${base}/a/${href.slice(1)}/` : toAddress(href) },
			inner(),
		);
	}
	if (tagName === 'br') return xml('lb', {});
	if (tagName === 'hr') return xml('milestone', { unit: 'section' });
	const same = SAME[tagName];
	return same ? xml(same[0], same[1] ?? {}, inner()) : inner();
}

function toBlock(block: TextBlock, context: Context): string {
	const passage = (name: 'p' | 'item', id: string, content: readonly ElementContent[]) => {
		const found = context.passages.get(id);
		return xml(name, { 'xml:id': id, n: found?.label, cert: found?.certainty }, toInline(content, context));
	};
	if (block.type === 'heading') return '';
	if (block.type === 'passage') return passage('p', block.passage, block.content);
	if (block.type === 'list') {
		const items = block.items.map((item) => passage('item', item.passage, item.content));
		return xml('list', { rend: block.ordered ? 'numbered' : 'bulleted' }, ...items);
	}
	return xml('note', { type: 'editorial', resp: '#editors' }, toElement(block.content, context));
}

/** The text as nested divisions, one for each heading. A page's summary stands in the division of its first heading. */
function toBody(edition: Edition, context: Context): string {
	const sections = new Map(edition.sections.map((section) => [section.id, section]));
	const open: number[] = [];
	const out: string[] = [];
	for (const page of edition.pages) {
		for (const block of page.blocks) {
			if (block.type !== 'heading') {
				// Words before any heading need a division too.
				if (open.length === 0) {
					out.push('<div>');
					open.push(0);
				}
				out.push(toBlock(block, context));
				continue;
			}
			const section = sections.get(block.section);
			while (open.length > 0 && (open.at(-1) as number) >= (section?.level ?? 1)) {
				out.push('</div>');
				open.pop();
			}
			open.push(section?.level ?? 1);
			out.push(
				`<div xml:id="${block.section}"${section?.number ? ` n="${escapeAttribute(section.number)}"` : ''}>${xml('head', {}, escapeText(section?.title ?? ''))}`,
			);
			if (block.section === page.sections[0] && page.argument.length > 0) out.push(toSummary(page.argument, context));
		}
	}
	// A division that only has a heading is none in TEI.
	return `${out.join('\n')}${'</div>'.repeat(open.length)}`.replace(/(<\/head>)\n?(<\/div>)/g, '$1<p/>$2');
}

function toSummary(argument: readonly ElementContent[], context: Context): string {
	const blocks = argument.some((node) => node.type === 'element' && ['p', 'ul', 'ol', 'blockquote'].includes(node.tagName));
	const content = toInline(argument, context);
	return xml('argument', { resp: '#editors' }, blocks ? content : xml('p', {}, content));
}

const name = (one: CslName): string => {
	const part = (element: string, words: string) => (words === '' ? '' : xml(element, {}, escapeText(words)));
	return one.literal === undefined
		? xml('persName', {}, part('surname', familyOf(one)), part('forename', givenOf(one)), part('genName', one.suffix ?? ''))
		: xml('orgName', {}, escapeText(one.literal));
};

/** An address with everything escaped that an address has to have escaped, once. */
const toAddress = (url: string): string => encodeURI(url).replace(/%25(?=[0-9A-Fa-f]{2})/g, '%');

/** A work as `<bibl>`, its parts marked. */
function toBibl(item: CslItem, id: string | undefined): string {
	const field = (key: string) => (typeof item[key] === 'string' || typeof item[key] === 'number' ? String(item[key]) : undefined);
	const part = (element: string, key: string, attributes: Record<string, string> = {}) => {
		const value = field(key);
		return value === undefined ? '' : xml(element, attributes, escapeText(key.includes('title') ? toPlainWords(value) : value));
	};
	const container = field('container-title');
	const date = describeDate(item.issued);
	return xml(
		'bibl',
		{ 'xml:id': id, type: item.type },
		...(item.author ?? []).map((one) => xml('author', {}, name(one))),
		...(item.editor ?? []).map((one) => xml('editor', {}, name(one))),
		part('title', 'title', { level: container === undefined ? 'm' : 'a' }),
		part('title', 'container-title', { level: item.type === 'article-journal' ? 'j' : 'm' }),
		part('biblScope', 'volume', { unit: 'volume' }),
		part('biblScope', 'issue', { unit: 'issue' }),
		part('biblScope', 'page', { unit: 'page' }),
		part('publisher', 'publisher'),
		part('pubPlace', 'publisher-place'),
		date === undefined
			? ''
			: xml(
					'date',
					{ when: item.issued?.['date-parts']?.[1] ? undefined : toIsoDate(item.issued), cert: item.issued?.circa ? 'low' : undefined },
					escapeText(date),
				),
		part('idno', 'DOI', { type: 'DOI' }),
		field('URL') === undefined ? '' : xml('ref', { target: toAddress(field('URL') as string) }),
	);
}

function toHeader({ info }: Edition): string {
	const article = { id: '', type: 'manuscript', author: [{ literal: info.author }], ...(info.article as object) } as CslItem;
	return `<teiHeader>
<fileDesc>
<titleStmt>${xml('title', {}, escapeText(info.title))}${info.subtitle === undefined ? '' : xml('title', { type: 'sub' }, escapeText(info.subtitle))}${xml('author', {}, escapeText(info.author))}
<editor xml:id="editors">${info.editors.map((one) => xml('name', {}, escapeText(one))).join(', ')}</editor></titleStmt>
<editionStmt>${xml('edition', { n: info.version }, escapeText(`Version ${info.version}`))}</editionStmt>
<publicationStmt><authority>${info.editors.map(escapeText).join(', ')}</authority>
${xml('idno', { type: 'URI' }, escapeText(`${info.baseUrl}/`))}
<availability>${xml('licence', { target: info.rights.editionUrl }, escapeText(`The edition: ${info.rights.edition}`))}${xml('p', {}, escapeText(`The article: ${info.rights.article}`))}</availability></publicationStmt>
<sourceDesc>${toBibl(article, undefined)}</sourceDesc>
</fileDesc>
<encodingDesc><editorialDecl><p>The text is the editors’ own restatement, passage by passage. Claims and assumptions are segments; their kind, voice and relations stand in standOff.</p></editorialDecl></encodingDesc>
<profileDesc><langUsage>${xml('language', { ident: info.language }, escapeText(info.language))}</langUsage></profileDesc>
</teiHeader>`;
}

/** The argument, the editors' notes and the works, which stand beside the text. */
function toStandOff({ claims, relations, passages, sources }: Edition): string {
	const notes = (type: string, target: string, value: string | undefined) =>
		value === undefined ? '' : xml('note', { type, target: `#${target}`, resp: '#editors' }, escapeText(value));
	const group = (type: string, prefix: string, values: readonly string[]) =>
		xml('interpGrp', { type, resp: '#editors' }, ...values.map((value) => xml('interp', { 'xml:id': `${prefix}.${value}` }, value)));
	const works = sources.map((item) => toBibl(item, workId(item.id)));
	const list = [
		...relations.map(({ id, type, attackType, from, to, why, certainty }) =>
			xml(
				'relation',
				{ 'xml:id': id, type, name: attackType ?? type, active: pointers(from), passive: `#${to}`, cert: certainty },
				xml('desc', {}, escapeText(why)),
			),
		),
		...claims.flatMap(({ id, by, via }) => [
			...(by === undefined ? [] : [xml('relation', { type: 'voice', name: 'heldBy', active: `#${id}`, passive: `#${workId(by)}` })]),
			...(via === undefined
				? []
				: [xml('relation', { type: 'voice', name: 'reportedThrough', active: `#${id}`, passive: `#${workId(via)}` })]),
		]),
	];
	return [
		'<standOff>',
		group('kind', 'kind', claimKinds),
		group('voice', 'voice', claimVoices),
		group('cito', 'cito', citationFunctions),
		list.length > 0 ? xml('listRelation', { type: 'argument' }, list.join('\n')) : '',
		works.length > 0 ? xml('listBibl', {}, works.join('\n')) : '',
		...[...passages, ...claims, ...relations].map(({ id, note }) => notes('editorial', id, note)),
		...claims.flatMap(({ id, gist, why, implicit }) => [
			notes('gist', id, gist),
			notes('implicit', id, implicit ? (why ?? 'Nowhere stated.') : undefined),
		]),
		'</standOff>',
	]
		.filter((line) => line !== '')
		.join('\n');
}

const buildContext = (edition: Edition): Context => ({
	edition,
	passages: new Map(edition.passages.map((passage) => [passage.id, passage])),
	claims: new Map(edition.claims.map((claim) => [claim.id, claim])),
	citations: new Map(edition.citations.map((citation) => [citation.id, citation])),
});

/** The whole edition as one TEI document. */
export function toTei(edition: Edition): string {
	const { language } = edition.info;
	return `${XML_DECLARATION}<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="${escapeAttribute(language)}">\n${toHeader(edition)}\n${toStandOff(edition)}\n<text><body>\n${toBody(edition, buildContext(edition))}\n</body></text>\n</TEI>\n`;
}

/** Blocks of the text alone, as TEI: what DTS gives for one passage or part. */
export function toTeiBlocks(edition: Edition): (blocks: readonly TextBlock[]) => string {
	const context = buildContext(edition);
	return (blocks) => blocks.map((block) => toBlock(block, context)).join('\n');
}
