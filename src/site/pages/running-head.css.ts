/**
 * The running head and foot of printed pages: edition and version, the page's name, its address, the folio. The edition can't be taken
 * from the page, so this is a sheet of its own; name and address are attributes of the page's root, which margin boxes inherit from. Firefox has
 * no such boxes: there the same is said before and after the root, which print.css puts on every page.
 */

import type { APIRoute } from 'astro';
import { runningHead } from '#words/print.ts';
import { getSite } from '../data/context.ts';

export const GET: APIRoute = () => {
	const { info } = getSite().edition;
	const head = runningHead(info.author, info.short, info.version);
	const escaped = head.replace(/["\\\n<]/g, (character) => `\\${character.charCodeAt(0).toString(16)} `);
	const css = `:root{--page-name:attr(data-page);--address:attr(data-address)}
@page{@top-left{content:"${escaped}"}@top-right{content:var(--page-name)}@bottom-left{content:var(--address)}}
@supports (-moz-appearance:none){@media print{:root::before{content:"${escaped} · " attr(data-page)}:root::after{content:attr(data-address)}}}
`;
	return new Response(css, { headers: { 'content-type': 'text/css' } });
};
