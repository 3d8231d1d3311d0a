/** What we use of citation-js, which ships no types. */
declare module '@citation-js/core' {
	export class Cite {
		constructor(data: readonly object[]);
		format(
			format: 'bibliography',
			options: { format: 'html' | 'text'; template: string; lang: string; asEntryArray: true },
		): [string, string][];
	}
}
declare module '@citation-js/plugin-csl';
