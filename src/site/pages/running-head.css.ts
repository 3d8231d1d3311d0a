/** The running head of printed pages: edition and version. CSS can't take it from the page, so it is a sheet of its own. */
import type { APIRoute } from 'astro';
import { getSite } from '../context.ts';

export const GET: APIRoute = () => {
	const { info } = getSite().edition;
	const head = `${info.author}, ${info.short}, version ${info.version}`;
	const escaped = head.replace(/["\\\n<]/g, (character) => `\\${character.charCodeAt(0).toString(16)} `);
	const css = `@page{@top-center{content:"${escaped}";font:italic 9pt Alegreya,serif}}\n`;
	return new Response(css, { headers: { 'content-type': 'text/css' } });
};
