/** What was read → HTML as hast, by remark-rehype and the markup contract that the site's style sheet follows. */
import type { Element, ElementContent, Root as HastRoot } from 'hast';
import type { Nodes, Root, RootContent } from 'mdast';
import type { Handlers, State } from 'mdast-util-to-hast';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { TextBlock } from '../model/edition.ts';
import { route } from '../model/routes.ts';
import type { AnnotationNode, CitationNode } from './nodes.ts';
import type { ReadPage } from './read-page.ts';

const text = (value: string): ElementContent => ({ type: 'text', value });
const element = (tagName: string, properties: Element['properties'], children: ElementContent[]): Element => ({
	type: 'element',
	tagName,
	properties,
	children,
});

/** `(<a class="cite" id="q55" href="/sources/KEY/" data-key="KEY">MacKinnon et al. 2002, p. 302</a>)` */
function buildCitation(_state: State, node: CitationNode): ElementContent[] {
	return (node.pieces ?? []).map((piece) => {
		if (typeof piece === 'string') return text(piece);
		const { key } = piece.work;
		const id = node.ids?.[piece.index];
		return element('a', { className: ['cite'], ...(id ? { id } : {}), href: route.source(key), dataKey: key }, [text(piece.text)]);
	});
}

/** A span of an annotation; for claims and assumptions with its key before it, which leads to the note and is what links point at. */
function buildAnnotation(state: State, node: AnnotationNode & Nodes): ElementContent[] {
	const children = state.all(node);
	const { reading } = node;
	const value = (name: string) => reading?.attributes.values.get(name)?.value;
	if (!reading) return children;
	if (node.name === 'term') return [element('a', { className: ['term'], href: route.concept(reading.slug ?? '') }, children)];
	if (node.name === 'sic') {
		const title = value('note') ?? 'so printed in the article';
		return [
			element('span', { className: ['sic'], title }, [
				...children,
				text(' '),
				element('span', { className: ['corr'] }, [text(`[${value('corr') ?? ''}]`)]),
			]),
		];
	}
	const id = reading.attributes.ids[0]?.value ?? '';
	const { classes = [], key = '', passage = '' } = reading;
	const letters = /[a-z]*$/.exec(id)?.[0] ?? '';
	const label = key.startsWith('P') ? 'note ' : `note ${passage}`;
	return [
		element('a', { className: ['key', ...classes], id, dataK: letters, href: `#n-${id}` }, [
			element('span', { className: ['vh'] }, [text(label)]),
			text(key),
		]),
		element('span', { className: ['ann', ...classes], dataRef: id }, children),
	];
}

const handlers: Handlers = {
	citation: buildCitation,
	textDirective: buildAnnotation,
	attributes: () => undefined,
	html: () => undefined,
};
const processor = unified().use(remarkRehype, { handlers }).freeze();

/** The HTML of a tree that has been read. Reference links find their definitions among the tree's own. */
function buildHtml(children: RootContent[]): Element[] {
	const root: Root = { type: 'root', children };
	const html = processor.runSync(root) as HastRoot;
	const elements = html.children.filter((child) => child.type === 'element');
	for (const one of elements) dropPlaces(one);
	return elements;
}

/** Places in the source are of no use behind this point, and pages clone and write what they are given. */
function dropPlaces(node: ElementContent): void {
	delete node.position;
	if (node.type === 'element') for (const child of node.children) dropPlaces(child);
}

/** The blocks of a page. All are turned at once, then dealt out: each block gives one element. */
export function buildBlocks(page: ReadPage): TextBlock[] {
	const nodes = page.blocks.flatMap((block) =>
		block.type === 'heading' ? [] : block.type === 'list' ? block.items.map((item) => item.node) : [block.node],
	);
	const elements = buildHtml([...nodes, ...page.definitions]);
	let next = 0;
	const take = (): Element => elements[next++] ?? element('p', {}, []);
	return page.blocks.map((block): TextBlock => {
		if (block.type === 'heading') return block;
		if (block.type === 'passage') return { type: 'passage', passage: block.passage, content: take().children };
		if (block.type === 'list') return { ...block, items: block.items.map(({ passage }) => ({ passage, content: take().children })) };
		return { type: 'other', content: take() };
	});
}

/** The HTML of an introduction: its blocks. */
export function buildEditorial(tree: Root): ElementContent[] {
	return buildHtml(tree.children);
}

/** The HTML of a summary: a single paragraph gives its words alone. */
export function buildSummary(tree: Root | undefined): ElementContent[] {
	const blocks = tree ? buildHtml(tree.children) : [];
	const [only] = blocks;
	return blocks.length === 1 && only?.tagName === 'p' ? only.children : blocks;
}
