/** What the bundler makes of files that are no scripts. */
declare module '*?url' {
	const address: string;
	export default address;
}
declare module '*?inline' {
	const dataUrl: string;
	export default dataUrl;
}
declare module '*?raw' {
	const source: string;
	export default source;
}
/** See `site/build/recognition.ts`. */
declare module 'virtual:recognition' {
	export const code: string;
	export const load: (() => Promise<{ default: string }>) | undefined;
}
