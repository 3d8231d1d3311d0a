/**
 * The edition in TEI P5: the restatement with the numbers and ids of its passages, claims as `<seg>`, citations as `<bibl>`,
 * works as `<listBibl>` behind it, and the argument as `<relation>`s and `<interp>`s in `<standOff>`. The article's own words are not in it.
 */
import { tei } from '#words/exports.ts';
import { whoseWords } from '#words/whose-words.ts';
import { graphOf } from '../argument/graph.ts';
import { readStandings } from '../argument/standing.ts';
import { describeDate, toIsoDate } from '../citations/dates.ts';
import { familyOf, givenOf } from '../citations/names.ts';
import { toPlainWords } from '../citations/rich-text.ts';
import { escapeAttribute, escapeText, XML_DECLARATION, xml } from '../formats/xml.ts';
import { type Block, type CitedPiece, type Figure, type Inline, type Manner, markId } from '../model/content.ts';
import {
	type CrossRelation,
	type CslItem,
	type CslName,
	citationFunctions,
	type Edition,
	type PassageBlock,
	type Relation,
	type Standing,
	type TextBlock,
	textKindOf,
} from '../model/edition.ts';
import { claimKinds } from '../model/kinds.ts';
import { type Layer, layerNames, layers } from '../model/layers.ts';
import { parseRoute, route } from '../model/routes.ts';
import { type Scheme, schemeNames, schemeRow } from '../model/schemes.ts';
import { type Status, statuses, statusNames } from '../model/statuses.ts';
import { claimVoices } from '../model/voices.ts';

/** An id of a work as XML allows one; signs it does not allow are written by their number. */
const workId = (key: string) => `work.${key.replace(/[^\p{L}\p{N}.-]/gu, (sign) => `_${sign.codePointAt(0)?.toString(16)}_`)}`;
/** How words are set, in the words of TEI's examples for `rend`. */
const REND: Readonly<Record<Manner, string>> = {
	sub: 'subscript',
	sup: 'superscript',
	struck: 'strikethrough',
	'small-caps': 'smallcaps',
	underline: 'underline',
};
const pointers = (ids: readonly string[]) => ids.map((id) => `#${id}`).join(' ');

/** Who draws a line, as the header names them: the author, the works that are reported, the editors. */
const responsible: Readonly<Record<Layer, string>> = { article: '#author', source: '#reported', editors: '#editors' };

/** What the walk through the text looks up. */
interface Context {
	edition: Edition;
	passages: ReadonlyMap<string, Edition['passages'][number]>;
	claims: ReadonlyMap<string, Edition['claims'][number]>;
	citations: ReadonlyMap<string, Edition['citations'][number]>;
	/** What the same file has: links to it stay within. Empty for a part of the text. */
	here: ReadonlySet<string>;
	/** Whether a page begins here for the first time: of two volumes each may have one of a number. */
	firstMark(id: string): boolean;
}

/** Words as TEI has them: claims are `<seg>`, citations `<bibl>`, slips `<choice>`. */
function toInline(nodes: readonly Inline[], context: Context): string {
	return nodes.map((node) => toNode(node, context)).join('');
}

function toNode(node: Inline, context: Context): string {
	const { baseUrl: base } = context.edition.info;
	const inner = (children: readonly Inline[]) => toInline(children, context);
	switch (node.type) {
		case 'text':
			return escapeText(node.value);
		case 'break':
			return xml('lb', {});
		case 'code':
			return xml('code', {}, escapeText(node.value));
		case 'emphasis':
			return xml('emph', {}, inner(node.children));
		case 'strong':
			return xml('hi', { rend: 'bold' }, inner(node.children));
		case 'set':
			return xml('hi', { rend: REND[node.manner] }, inner(node.children));
		case 'link':
			return xml('ref', { target: toTarget(node.to, context), n: node.title }, inner(node.children));
		case 'foreign':
			return xml('foreign', { 'xml:lang': node.language }, inner(node.children));
		case 'cited': {
			const cito = context.citations.get(node.id)?.function;
			return xml(
				'ref',
				{ 'xml:id': node.id, type: 'citation', target: `#${workId(node.key)}`, ana: cito && `#cito.${cito}`, resp: '#editors' },
				inner(node.children),
			);
		}
		case 'note':
			if (node.blocks.length === 0) return xml('ptr', { target: `#${node.id}` });
			return xml(
				'note',
				{ 'xml:id': node.id, n: node.number, place: 'bottom', type: 'author' },
				...node.blocks.map((block) => toEditorial(block, context)),
			);
		case 'formula':
			return xml('formula', { notation: 'TeX', rend: node.display ? 'display' : undefined }, escapeText(node.tex));
		case 'speaker':
			return xml('name', { type: 'speaker' }, inner(node.children));
		case 'mark':
			return xml('pb', { n: node.number, 'xml:id': context.firstMark(markId(node)) ? markId(node) : undefined });
		case 'term':
			return xml('term', { ref: base + route.concept(node.concept) }, inner(node.children));
		case 'sic':
			return xml('choice', {}, xml('sic', {}, inner(node.children)), xml('corr', { resp: '#editors' }, escapeText(node.correction)));
		case 'citation':
			return node.pieces.map((piece) => (typeof piece === 'string' ? escapeText(piece) : toCited(piece, context))).join('');
		case 'statement': {
			const claim = context.claims.get(node.id);
			if (!claim) return inner(node.children);
			if (node.again) return xml('seg', { type: claim.kind, corresp: `#${claim.id}` }, inner(node.children));
			const { id, label, kind, voice, certainty } = claim;
			const ana = pointers([`kind.${kind}`, `voice.${voice}`]);
			return xml('seg', { 'xml:id': id, n: label, type: kind, ana, cert: certainty }, inner(node.children));
		}
	}
}

/** One work of a citation, with its page as it is printed. */
function toCited({ key, id, text }: CitedPiece, { citations }: Context): string {
	const cito = citations.get(id ?? '')?.function;
	return xml('bibl', { 'xml:id': id, ana: cito && `#cito.${cito}` }, xml('ref', { target: `#${workId(key)}` }, escapeText(text)));
}

/** An address as a pointer: within the file where what it leads to is there, else whole, with signs that XML's anyURI takes. */
function toTarget(address: string, { edition, here }: Context): string {
	if (!address.startsWith('/')) return toAddress(address);
	const target = parseRoute(address);
	const page = target?.page === 'text' && target.id === undefined ? edition.pages.find(({ slug }) => slug === target.slug) : undefined;
	const id =
		target?.page === 'anchor' || target?.page === 'text'
			? (target.id ?? page?.sections[0])
			: target?.page === 'source'
				? workId(target.key)
				: undefined;
	return id !== undefined && here.has(id) ? `#${id}` : edition.info.baseUrl + address;
}

function toEditorial(block: Block, context: Context): string {
	switch (block.type) {
		case 'paragraph':
			return xml('p', {}, toInline(block.children, context));
		case 'heading':
			return xml('p', {}, xml('hi', { rend: 'bold' }, toInline(block.children, context)));
		case 'quotation':
			return xml('quote', {}, ...block.blocks.map((one) => toEditorial(one, context)));
		case 'list':
			return xml(
				'list',
				{ rend: block.ordered ? 'numbered' : 'bulleted' },
				...block.items.map(({ blocks }) => xml('item', {}, ...blocks.map((one) => toEditorial(one, context)))),
			);
		case 'code':
			return xml('p', {}, xml('code', {}, escapeText(block.value)));
		case 'figure':
			return toFigure(block.figure, {}, toInline(block.caption, context), context);
		case 'rule':
			return xml('milestone', { unit: 'section' });
	}
}

const namesOf = (id: string, { passages }: Context) => {
	const found = passages.get(id);
	return { 'xml:id': id, n: found?.label, cert: found?.certainty };
};

/** A passage that is no item: prose, verse, a table with its caption; a speech names who speaks before it. */
function toPassage({ passage, verse, content, shown }: PassageBlock, context: Context): string {
	const names = namesOf(passage, context);
	const [first, ...others] = content;
	const speaker = first?.type === 'speaker' ? first : undefined;
	const rest = speaker ? others : content;
	const row = (role: 'label' | undefined, cells: readonly Inline[][]) =>
		xml('row', { role }, ...cells.map((cell) => xml('cell', {}, toInline(cell, context))));
	const words =
		shown?.type === 'figure'
			? toFigure(shown, names, toInline(rest, context), context)
			: shown
				? xml(
						'table',
						names,
						xml('head', {}, toInline(rest, context)),
						row('label', shown.head),
						...shown.rows.map((cells) => row(undefined, cells)),
					)
				: verse
					? xml('lg', names, ...splitLines(rest).map((line) => xml('l', {}, toInline(line, context))))
					: xml('p', names, toInline(rest, context));
	return speaker ? xml('sp', {}, xml('speaker', {}, toInline(speaker.children, context)), words) : words;
}

/** A picture with its caption and what it shows; it lies beside the site. */
const toFigure = (
	{ image, alternative, width, height }: Figure,
	names: Record<string, string | undefined>,
	caption: string,
	{ edition }: Context,
): string =>
	xml(
		'figure',
		names,
		xml('graphic', { url: edition.info.baseUrl + route.image(image), width: `${width}px`, height: `${height}px` }),
		caption === '' ? '' : xml('head', {}, caption),
		xml('figDesc', {}, escapeText(alternative)),
	);

/** The lines of verse. A claim that goes on over the end of a line is parted; only its first part has its id. */
function splitLines(content: readonly Inline[]): Inline[][] {
	const lines: Inline[][] = [[]];
	const add = (node: Inline) => lines.at(-1)?.push(node);
	for (const node of content) {
		if (node.type === 'break') lines.push([]);
		else if ('children' in node) {
			for (const [index, children] of splitLines(node.children).entries()) {
				if (index > 0) lines.push([]);
				const part = node.type === 'statement' && index > 0 ? { ...node, again: true as const, children } : { ...node, children };
				if (children.length > 0 || index === 0) add(part);
			}
		} else add(node);
	}
	return lines;
}

function toBlock(block: TextBlock, context: Context): string {
	switch (block.type) {
		case 'heading':
			return '';
		case 'passage': {
			const written = toPassage(block, context);
			return block.quotation ? xml('quote', {}, written) : written;
		}
		case 'list':
			return xml(
				'list',
				{ rend: block.ordered ? 'numbered' : 'bulleted' },
				...block.items.map((item) => xml('item', namesOf(item.passage, context), toInline(item.content, context))),
			);
		case 'other':
			return xml('note', { type: 'editorial', resp: '#editors' }, toEditorial(block.content, context));
	}
}

/** A division that is being written: the level of its heading, 0 for the words before any, and what stands in it. */
interface Division {
	level: number;
	attributes: Record<string, string | undefined>;
	head: string | undefined;
	content: string[];
}

function writeDivision({ attributes, head, content }: Division): string {
	// a division that only has a heading is none in TEI
	const inner = content.length > 0 ? [...content, ''] : [xml('p', {})];
	return xml('div', attributes, [head ?? [], ...inner].flat().join('\n'));
}

/** The text as nested divisions, one for each heading. A page's summary stands in the division of its first heading. */
function toBody(edition: Edition, context: Context): string {
	const sections = new Map(edition.sections.map((section) => [section.id, section]));
	const body: string[] = [];
	const open: Division[] = [];
	const add = (part: string) => (open.at(-1)?.content ?? body).push(part);
	const close = (level: number) => {
		while ((open.at(-1)?.level ?? -1) >= level) add(writeDivision(open.pop() as Division));
	};
	for (const page of edition.pages) {
		for (const block of page.blocks) {
			if (block.type === 'heading') {
				const section = sections.get(block.section);
				const level = section?.level ?? 1;
				close(level);
				const attributes = { 'xml:id': block.section, n: section?.number };
				open.push({ level, attributes, head: xml('head', {}, escapeText(section?.title ?? '')), content: [] });
				if (block.section === page.sections[0] && page.argument.length > 0) add(toSummary(page.argument, context));
				continue;
			}
			// Words before any heading need a division too.
			if (open.length === 0) open.push({ level: 0, attributes: {}, head: undefined, content: [] });
			add(toBlock(block, context));
		}
	}
	close(0);
	return body.join('\n');
}

/** Pages of the editors' own, before the text. */
function toFrontMatter({ ownPages }: Edition, context: Context): string {
	const divisions = ownPages.map(({ name, title, content }) =>
		xml(
			'div',
			{ type: name, resp: '#editors' },
			xml('head', {}, escapeText(title)),
			...(content.length > 0 ? content.map((block) => toEditorial(block, context)) : ['<p/>']),
		),
	);
	return divisions.length > 0 ? `${xml('front', {}, ...divisions)}\n` : '';
}

function toSummary(argument: readonly Block[], context: Context): string {
	return xml('argument', { resp: '#editors' }, ...argument.map((block) => toEditorial(block, context)));
}

const name = (author: CslName): string => {
	const part = (element: string, words: string) => (words === '' ? '' : xml(element, {}, escapeText(words)));
	return author.literal === undefined
		? xml('persName', {}, part('surname', familyOf(author)), part('forename', givenOf(author)), part('genName', author.suffix ?? ''))
		: xml('orgName', {}, escapeText(author.literal));
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

function toHeader({ info, claims }: Edition, released: string | undefined): string {
	const date = released === undefined ? '' : `, ${xml('date', { when: released }, released)}`;
	const fixed =
		released === undefined ? '' : xml('idno', { type: 'URI', subtype: 'version' }, escapeText(info.baseUrl + route.edition(info.version)));
	const article = { id: '', type: 'manuscript', author: [{ literal: info.author }], ...(info.article as object) } as CslItem;
	return `<teiHeader>
<fileDesc>
<titleStmt>${xml('title', {}, escapeText(info.title))}${info.subtitle === undefined ? '' : xml('title', { type: 'sub' }, escapeText(info.subtitle))}${xml('author', { 'xml:id': 'author' }, escapeText(info.author))}
<editor xml:id="editors">${info.editors.map((editor) => xml('name', {}, escapeText(editor))).join(', ')}</editor>${claims.length === 0 ? '' : `\n<respStmt xml:id="reported"><resp>${escapeText(tei.reportedSteps)}</resp><name>${escapeText(tei.reportedWorks)}</name></respStmt>`}</titleStmt>
<editionStmt>${xml('edition', { n: info.version }, `${escapeText(tei.version(info.version))}${date}`)}</editionStmt>
<publicationStmt><authority>${info.editors.map(escapeText).join(', ')}</authority>
${xml('idno', { type: 'URI' }, escapeText(`${info.baseUrl}/`))}${fixed}
<availability>${xml('licence', { target: info.rights.editionUrl }, escapeText(tei.rights.edition(info.rights.edition)))}${xml('p', {}, escapeText(tei.rights.article(info.rights.article)))}</availability></publicationStmt>
<sourceDesc>${toBibl(article, undefined)}</sourceDesc>
</fileDesc>
<encodingDesc><editorialDecl><p>${escapeText(tei.declaration(whoseWords[textKindOf(info)].declaration))}</p></editorialDecl></encodingDesc>
<profileDesc><langUsage>${xml('language', { ident: info.language }, escapeText(info.language))}</langUsage></profileDesc>${released === undefined ? '' : `\n<revisionDesc>${xml('change', { when: released, who: '#editors' }, escapeText(tei.released(info.version)))}</revisionDesc>`}
</teiHeader>`;
}

/** How a claim stands by the lines of each layer, as a structure of features. */
function toStanding(id: string, standing: Standing | undefined): string {
	if (standing === undefined) return '';
	const features = layerNames.map((layer) => xml('f', { name: layer, fVal: `#status.${standing[layer].replace(/ /g, '-')}` }));
	return xml('fs', { type: 'standing', corresp: `#${id}` }, ...features);
}

/** The argument, the editors' notes and the works, which stand beside the text. */
function toStandOff(edition: Edition): string {
	const { claims, relations, crossRelations = [], passages } = edition;
	const notes = (type: string, target: string, value: string | undefined) =>
		value === undefined ? '' : xml('note', { type, target: `#${target}`, resp: '#editors' }, escapeText(value));
	const group = (type: string, prefix: string, values: readonly string[], format = (value: string) => value) =>
		xml(
			'interpGrp',
			{ type, resp: '#editors' },
			...values.map((value) => xml('interp', { 'xml:id': `${prefix}.${value.replace(/ /g, '-')}` }, escapeText(format(value)))),
		);
	const ofClaims = (groups: () => string[]) => (claims.length > 0 ? groups() : []);
	const standings = readStandings(graphOf(edition));
	const lines: (Relation & Partial<CrossRelation>)[] = [...relations, ...crossRelations];
	const list = [
		...lines.map(({ id, type, attackType, drawn, scheme, main, from, to, other, why, certainty }) => {
			const ana = pointers([`drawn.${drawn}`, ...(scheme === undefined ? [] : [`scheme.${scheme}`]), ...(main ? ['line.main'] : [])]);
			const ends = { active: pointers(from), passive: other ? toAddress(to) : `#${to}` };
			return xml(
				'relation',
				{ 'xml:id': id, type, name: attackType ?? type, ...ends, resp: responsible[drawn], ana, cert: certainty },
				...(why === undefined ? [] : [xml('desc', {}, escapeText(why))]),
				...(other === undefined ? [] : [xml('desc', { type: 'other', 'xml:lang': other.language }, escapeText(tei.other(other)))]),
			);
		}),
		...claims.flatMap(({ id, by, via }) => [
			...(by === undefined ? [] : [xml('relation', { type: 'voice', name: 'heldBy', active: `#${id}`, passive: `#${workId(by)}` })]),
			...(via === undefined
				? []
				: [xml('relation', { type: 'voice', name: 'reportedThrough', active: `#${id}`, passive: `#${workId(via)}` })]),
		]),
	];
	return [
		'<standOff>',
		...ofClaims(() => [group('kind', 'kind', claimKinds), group('voice', 'voice', claimVoices)]),
		group('cito', 'cito', citationFunctions),
		...ofClaims(() => [
			group('drawn', 'drawn', layerNames, (name) => `${name}: ${layers[name as Layer].meaning}`),
			group('scheme', 'scheme', schemeNames, (name) => schemeRow(name as Scheme).name),
			group('line', 'line', ['main']),
			group('status', 'status', statusNames, (name) => `${name}: ${statuses[name as Status].meaning}`),
		]),
		...claims.map(({ id }) => toStanding(id, standings.get(id))),
		list.length > 0 ? xml('listRelation', { type: 'argument' }, list.join('\n')) : '',
		...[...passages, ...claims, ...lines].map(({ id, note }) => notes('editorial', id, note)),
		...lines.map(({ id, cue }) => notes('cue', id, cue)),
		...claims.flatMap(({ id, gist, says, why, implicit }) => [
			notes('gist', id, gist),
			notes('says', id, says),
			notes('implicit', id, implicit ? (why ?? tei.nowhereStated) : undefined),
		]),
		'</standOff>',
	]
		.filter((line) => line !== '')
		.join('\n');
}

/** The works, behind the text, where every program looks for them. */
function toBack({ sources }: Edition): string {
	if (sources.length === 0) return '';
	return `\n<back><div type="bibliography">\n${xml('listBibl', {}, ...sources.map((item) => `${toBibl(item, workId(item.id))}\n`))}</div></back>`;
}

function buildContext(edition: Edition, here: readonly string[] = []): Context {
	const begun = new Set<string>();
	return {
		edition,
		here: new Set(here),
		firstMark: (id) => !begun.has(id) && begun.add(id).has(id),
		passages: new Map(edition.passages.map((passage) => [passage.id, passage])),
		claims: new Map(edition.claims.map((claim) => [claim.id, claim])),
		citations: new Map(edition.citations.map((citation) => [citation.id, citation])),
	};
}

/** The whole edition as one TEI document. `released` (2026-11-23) is the day of its release, if it is released. */
export function toTei(edition: Edition, released?: string): string {
	const { info, sections, passages, claims, relations, sources } = edition;
	const { language } = info;
	const here = [...[...sections, ...passages, ...claims, ...relations].map(({ id }) => id), ...sources.map(({ id }) => workId(id))];
	const context = buildContext(edition, here);
	return `${XML_DECLARATION}<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="${escapeAttribute(language)}">\n${toHeader(edition, released)}\n${toStandOff(edition)}\n<text>${toFrontMatter(edition, context)}<body>\n${toBody(edition, context)}\n</body>${toBack(edition)}</text>\n</TEI>\n`;
}

/** Blocks of the text alone, as TEI: what DTS gives for one passage or part. */
export function toTeiBlocks(edition: Edition): (blocks: readonly TextBlock[]) => string {
	const context = buildContext(edition);
	return (blocks) => blocks.map((block) => toBlock(block, context)).join('\n');
}
