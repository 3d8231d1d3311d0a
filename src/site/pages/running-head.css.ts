/**
 * The running head and foot of printed pages: edition and version, the page's name, its address, the folio; on the first sheet also what the text
 * is, since a colophon after the last line often had a sheet to itself. The edition can't be taken from the page, so this is a style sheet of its
 * own; name and address are attributes of the page's root, which margin boxes inherit from. Firefox has no such boxes: there the same is said before
 * and after the root, which print.css puts on every page.
 */

import type { APIRoute } from 'astro';
import { whatTheTextIs } from '#words/frame.ts';
import { runningHead } from '#words/print.ts';
import { getSite } from '../data/context.ts';

/** What stands in a string of CSS. */
const quote = (text: string) => text.replace(/["\\\n<]/g, (character) => `\\${character.charCodeAt(0).toString(16)} `);

export const GET: APIRoute = () => {
	const { info } = getSite().edition;
	const head = quote(runningHead(info.author, info.short, info.version));
	const note = quote(`${whatTheTextIs} ${info.rights.edition}`);
	const css = `:root{--page-name:attr(data-page);--address:attr(data-address)}
@page{@top-left{content:"${head}"}@top-right{content:var(--page-name)}@bottom-left{content:var(--address)}}
@page :first{@bottom-left{content:var(--address) "\\a ${note}";white-space:pre-wrap}}
@supports (-moz-appearance:none){@media print{:root::before{content:"${head} · " attr(data-page)}:root::after{content:attr(data-address)}}}
`;
	return new Response(css, { headers: { 'content-type': 'text/css' } });
};
