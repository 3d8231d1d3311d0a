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
	export const plugins: { config: { get(name: '@csl'): { styles: { add(name: string, xml: string): void } } } };
}
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-bibtex';
