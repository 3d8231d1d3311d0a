/** What was read → the tree of meaning that the edition keeps. Nothing in it remembers how it was written. */
import type { Definition, Nodes, PhrasingContent, RootContent, Table } from 'mdast';
import type { Block, Inline, Table as ShownTable } from '../model/content.ts';
import type { TextBlock } from '../model/edition.ts';
import { isRightToLeft } from '../words/languages.ts';
import type { AnnotationNode, CitationNode, NoteNode, SpanNode } from './nodes.ts';
import type { ReadPage } from './read-page.ts';

/** What an address as it is written leads to: `#p67a` → `/a/p67a/`. */
export type Resolve = (url: string) => string;

/** The trees of one file. Reference links find their definitions among `definitions`. */
export function createBuilder(resolve: Resolve, definitions: readonly RootContent[] = []) {
	const defined = new Map(definitions.flatMap((node) => (node.type === 'definition' ? [[node.identifier, node] as const] : [])).reverse());

	/** Words: one line of thought, so that text beside text is one. */
	function inline(nodes: readonly Nodes[]): Inline[] {
		const built: Inline[] = [];
		for (const next of nodes.flatMap(toInline)) {
			const last = built.at(-1);
			if (next.type === 'text' && last?.type === 'text') last.value += next.value;
			else built.push(next);
		}
		return built;
	}

	function toInline(node: Nodes): Inline[] {
		switch (node.type) {
			case 'text':
				return [{ type: 'text', value: node.value }];
			case 'inlineCode':
				return [{ type: 'code', value: node.value }];
			case 'break':
				return [{ type: 'break' }];
			case 'emphasis':
			case 'strong':
				return [{ type: node.type, children: inline(node.children) }];
			case 'set':
				return [{ type: 'set', manner: node.manner, children: inline(node.children) }];
			case 'delete':
				return [{ type: 'set', manner: 'struck', children: inline(node.children) }];
			case 'link':
				return [link(node.url, node.title, inline(node.children))];
			case 'linkReference':
				return reference(node, defined.get(node.identifier));
			case 'citation':
				return [citation(node)];
			case 'textDirective':
				return annotation(node as AnnotationNode);
			case 'span':
				return span(node);
			case 'formula':
				return [{ type: 'formula', tex: node.value, display: node.display, mathml: node.mathml ?? '' }];
			case 'footnoteReference':
			case 'inlineNote':
				return note(node);
			default:
				return 'children' in node ? inline(node.children) : [];
		}
	}

	const link = (url: string, title: string | null | undefined, children: Inline[]): Inline => ({
		type: 'link',
		to: resolve(url),
		...(title ? { title } : {}),
		children,
	});

	/** A reference without its definition is what it looks like: text in square brackets. */
	function reference(node: Extract<PhrasingContent, { type: 'linkReference' }>, to: Definition | undefined): Inline[] {
		const children = inline(node.children);
		return to
			? [link(to.url, to.title, children)]
			: [{ type: 'text', value: '[' }, ...children, { type: 'text', value: node.referenceType === 'full' ? `][${node.label}]` : ']' }];
	}

	function citation({ narrative, pieces = [], ids }: CitationNode): Inline {
		return {
			type: 'citation',
			narrative,
			pieces: pieces.map((piece) => {
				if (typeof piece === 'string') return piece;
				const id = ids?.[piece.index];
				return { key: piece.work.key, ...(id ? { id } : {}), text: piece.text };
			}),
		};
	}

	function annotation(node: AnnotationNode): Inline[] {
		const children = inline(node.children);
		const { reading } = node;
		if (!reading) return children;
		const value = (name: string) => reading.attributes.values.get(name)?.value;
		if (node.name === 'term') return [{ type: 'term', concept: reading.slug ?? '', children }];
		if (node.name === 'sic') {
			const note = value('note');
			return [{ type: 'sic', correction: value('corr') ?? '', ...(note === undefined ? {} : { note }), children }];
		}
		return [{ type: 'statement', id: reading.attributes.ids[0]?.value ?? '', children }];
	}

	/** What a span says of its words, the outermost first: who speaks, what is cited, in which language. */
	function span({ children: nodes, reading = {} }: SpanNode): Inline[] {
		const { language, cited, mark, manner, speaker } = reading;
		if (mark) return [{ type: 'mark', ...mark }];
		let children = inline(nodes);
		if (manner) children = [{ type: 'set', manner, children }];
		if (language !== undefined)
			children = [{ type: 'foreign', language, ...(isRightToLeft(language) ? { direction: 'rtl' } : {}), children }];
		if (cited) children = [{ type: 'cited', ...cited, children }];
		return speaker ? [{ type: 'speaker', children }] : children;
	}

	function note({ note: found }: NoteNode): Inline[] {
		return found ? [{ type: 'note', id: found.id, number: found.number, blocks: blocks(found.blocks) }] : [];
	}

	function table({ align, children }: Table): ShownTable {
		const [head = [], ...rows] = children.map((row) => row.children.map((cell) => inline(cell.children)));
		return { type: 'table', align: (align ?? []).map((one) => one ?? undefined), head, rows };
	}

	function blocks(nodes: readonly RootContent[]): Block[] {
		return nodes.flatMap((node): Block[] => {
			switch (node.type) {
				case 'paragraph':
					if (node.data?.figure) return [{ type: 'figure', figure: node.data.figure, caption: inline(node.children) }];
					return [{ type: 'paragraph', children: inline(node.children) }];
				case 'heading':
					return [{ type: 'heading', depth: node.depth, children: inline(node.children) }];
				case 'blockquote':
					return [{ type: 'quotation', blocks: blocks(node.children) }];
				case 'list': {
					const items = node.children.map((item) => ({ loose: item.spread ?? item.children.length > 1, blocks: blocks(item.children) }));
					const loose = node.spread || items.some((item) => item.loose);
					return [{ type: 'list', ordered: node.ordered ?? false, start: node.start ?? 1, loose, items }];
				}
				case 'code':
					return [{ type: 'code', value: node.value, ...(node.lang ? { language: node.lang } : {}) }];
				case 'thematicBreak':
					return [{ type: 'rule' }];
				default:
					return [];
			}
		});
	}

	return { inline, blocks, table };
}

/** The blocks of a page. */
export function buildBlocks(page: Pick<ReadPage, 'blocks' | 'definitions'>, resolve: Resolve): TextBlock[] {
	const { inline, blocks, table } = createBuilder(resolve, page.definitions);
	return page.blocks.flatMap((block): TextBlock[] => {
		switch (block.type) {
			case 'heading':
				return [block];
			case 'passage':
				return [
					{
						type: 'passage',
						passage: block.passage,
						...(block.quotation ? { quotation: true } : {}),
						...(block.verse ? { verse: true } : {}),
						...(block.depth === undefined ? {} : { depth: block.depth }),
						content: inline(block.node.children),
						...(block.table ? { shown: table(block.table) } : block.figure ? { shown: block.figure } : {}),
					},
				];
			case 'list':
				return [{ ...block, items: block.items.map(({ passage, node }) => ({ passage, content: inline(node.children) })) }];
			default:
				return blocks([block.node]).map((content) => ({ type: 'other', content }));
		}
	});
}
