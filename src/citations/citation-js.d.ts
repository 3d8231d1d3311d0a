/** What we use of citation-js, which ships no types. */
declare module '@citation-js/core' {
	interface Options {
		format: 'html' | 'text';
		template: string;
		lang: string;
	}
	export class Cite {
		constructor(data: readonly object[] | string);
		data: Record<string, unknown>[];
		format(format: 'bibliography', options: Options & { asEntryArray: true }): [string, string][];
		format(format: 'bibliography', options: Options): string;
		format(format: 'citation', options: Options & { entry: { id: string } }): string;
	}
	/** What we use of citeproc: each work is cited by itself, after the whole list is set, so that years have their letters. */
	interface Engine {
		updateItems(ids: readonly string[]): void;
		setOutputFormat(format: 'html' | 'text'): void;
		makeBibliography(section?: { include: { field: string; value: string }[] }): [{ entry_ids: string[][] }, string[]] | false;
		makeCitationCluster(items: readonly { id: string; 'author-only'?: true; 'suppress-author'?: true }[]): string;
		registry: { registry: Record<string, { disambig: { year_suffix?: number | false } }> };
	}
	interface CslConfig {
		styles: { add(name: string, xml: string): void; get(name: string): string };
		engine(items: readonly object[], template: string, lang: string, format: 'html' | 'text'): Engine;
	}
	export const plugins: { config: { get(name: '@csl'): CslConfig } };
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
	const citeproc: { XmlJSON: { prototype: StyleReader } };
	export default citeproc;
}
