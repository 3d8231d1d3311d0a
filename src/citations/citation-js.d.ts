/** What we use of citation-js, which ships no types. */
declare module '@citation-js/core' {
	export class Cite {
		constructor(data: readonly object[] | string, options?: { forceType: string });
		data: ({ id: string } & Record<string, unknown>)[];
	}
	interface CslConfig {
		styles: { add(name: string, xml: string): void; get(name: string): string };
		locales: { has(name: string): boolean; get(name: string): string };
	}
	export const plugins: {
		config: { get(name: '@csl'): CslConfig };
		/** What a reader of a type makes of data, in one step. */
		input: { data(data: string, type: string): unknown };
	};
}
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-bibtex';
/** What we use of citeproc itself. */
declare module 'citeproc' {
	/** A node of a style. */
	export interface StyleNode {
		name: string;
		attrs: Record<string, string>;
		children: (StyleNode | string)[];
	}
	interface StyleReader {
		/** Nodes of a name at and below one, in order; those whose attribute `name` is `called`, where that is given. They are added to `found`. */
		getNodesByName(style: StyleNode, name: string, called?: string, found?: StyleNode[]): StyleNode[];
	}
	interface Citation {
		citationItems: { id: string }[];
		properties: { noteIndex: number };
	}
	/** Each work is cited by itself, after the whole list is set, so that years have their letters. */
	export interface Processor {
		sys: { retrieveLocale(name: string): string; retrieveItem(key: string): object };
		opt: { development_extensions: { wrap_url_and_doi: boolean; field_hack: boolean } };
		updateItems(ids: readonly string[]): void;
		setOutputFormat(format: 'html' | 'text'): void;
		makeBibliography(section?: { include: { field: string; value: string }[] }): [{ entry_ids: string[][] }, string[]] | false;
		makeCitationCluster(items: readonly { id: string; 'author-only'?: true; 'suppress-author'?: true }[]): string;
		/** Sets these citations and no others: for each its id, the number of its note, and what is printed. */
		rebuildProcessorState(citations: readonly Citation[], format: 'html' | 'text', uncited: readonly string[]): [string, number, string][];
		registry: { registry: Record<string, { disambig: { year_suffix?: string | false } }> };
		/** While a style is read: the part in which it is, and `_sort` in what gives an order. */
		build: { root: string; extension: string };
		configureTokenList(tokens: Token[]): void;
	}
	/** A step in which a style is set: what it does, and which step is next. */
	export interface Token {
		execs: ((this: Token, state: Processor, item: object, cite: object) => void)[];
	}
	const citeproc: {
		SINGLETON: number;
		Token: new (name: string, type: number) => Token;
		/** Runs one step; the number of the next. */
		tokenExec(this: Processor, token: Token, item: object, cite: object): number;
		/** Reads what a macro does into `target`, where it is called. */
		expandMacro(this: Processor, called: Token, target: Token[]): void;
		getMacroTarget(this: Processor, name: string): Token[] | false;
		configureMacro(this: Processor, steps: Token[]): void;
		XmlJSON: { prototype: StyleReader };
		Engine: new (sys: Processor['sys'], style: string, lang: string, forced: boolean) => Processor;
	};
	export default citeproc;
}
