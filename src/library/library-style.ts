/** The look of a library: the colours and faces of an edition, on one small sheet. */
import { inEitherLight } from '../model/colours.ts';

export const LIBRARY_FONTS = { serif: 'fonts/serif.woff2', serifItalic: 'fonts/serif-italic.woff2', sans: 'fonts/sans.woff2' } as const;

export const libraryStyle = `@font-face{font-family:Alegreya;font-weight:400 900;font-display:swap;src:url("${LIBRARY_FONTS.serif}") format("woff2")}
@font-face{font-family:Alegreya;font-weight:400 900;font-style:italic;font-display:swap;src:url("${LIBRARY_FONTS.serifItalic}") format("woff2")}
@font-face{font-family:"Source Sans";font-weight:200 900;font-display:swap;src:url("${LIBRARY_FONTS.sans}") format("woff2")}
:root{color-scheme:light dark;--paper:${inEitherLight('paper')};--ink:${inEitherLight('ink')};--faint:${inEitherLight('ink-2')};--rule:${inEitherLight('rule')};--own:${inEitherLight('own')};--found:${inEitherLight('found')}}
*{box-sizing:border-box}
html{background:var(--paper);color:var(--ink);font:1.1875rem/1.5 Alegreya,Georgia,serif}
body{max-width:72rem;margin:0 auto;padding:0 1.25rem 4rem;overflow-wrap:break-word}
header.mast{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;align-items:baseline;border-bottom:1px solid var(--rule);padding:.75rem 0}
header.mast a,nav a{text-decoration:none}header.mast>a{font-size:1.2rem}
header.mast nav{display:flex;flex-wrap:wrap;gap:.1rem .7rem}@media(width>=30rem){header.mast nav{column-gap:1rem}}
input{accent-color:var(--own)}
nav,.ui,button,summary,legend,label,.by,footer{font:.9375rem/1.35 "Source Sans",Arial,sans-serif}
nav a{padding:.5rem 0}nav a:hover,a:hover{text-decoration:underline}nav [aria-current]{border-bottom:2px solid var(--own)}
h1{font-weight:500;font-size:1.9rem;line-height:1.2;margin:1.6rem 0 .4rem;text-wrap:balance}h2{font-weight:500;font-size:1.35rem;line-height:1.25;margin:2rem 0 .4rem}h3{font-weight:500;font-size:1.1rem;margin:1.2rem 0 .2rem}
p{margin:0 0 .6em;max-width:38rem}a{color:inherit;text-decoration-color:var(--faint);text-underline-offset:.18em}
.lede,.by,footer,.empty{color:var(--faint)}
ul.list,ol.hits{list-style:none;margin:0;padding:0}
ul.list>li{padding:.35rem 0;max-width:42rem}ul.list .by{display:block}
ul.columns{columns:20rem;column-gap:2.5rem}ul.columns>li{break-inside:avoid}
li.claim,ol.hits>li{border-top:1px solid var(--rule);padding:.6rem 0;max-width:42rem;scroll-margin-top:1rem}li.claim:target{border-top:3px solid var(--own)}
li.claim a,ol.hits a{text-decoration:none}li.claim .by,ol.hits .by{display:block;margin-top:.1rem}
.id{font:600 .9375rem/1.35 "Source Sans",Arial,sans-serif;margin-right:.5em}
ul.lines{list-style:none;margin:.4rem 0 0;padding:0 0 0 .8rem;border-left:4px solid var(--faint)}ul.lines li{padding:.2rem 0}li.claim .lines a:hover{text-decoration:underline}
mark{background:var(--found);color:inherit}
form.search{display:flex;gap:.5rem;margin:1rem 0;max-width:42rem}
input[type=search]{flex:1;min-width:0;font:inherit;color:inherit;background:none;border:1px solid var(--faint);padding:.5rem .75rem}
button{color:inherit;background:none;border:1px solid var(--faint);padding:.5rem 1rem;min-height:2.75rem;cursor:pointer}
:focus-visible{outline:2px solid var(--own);outline-offset:2px}
.found{display:grid;gap:0 3rem}@media(width>=60rem){.found{grid-template-columns:minmax(0,42rem) minmax(14rem,1fr)}}
details.facet{border-top:1px solid var(--rule)}summary{padding:.6rem 0;cursor:pointer}
details.facet label{display:flex;gap:.5rem;padding:.35rem 0;min-height:2rem;align-items:baseline}details.facet label span:last-child{margin-left:auto;color:var(--faint);font-variant-numeric:tabular-nums}
details.facet[open]>div{max-height:22rem;overflow:auto;padding-right:.5rem}
footer{border-top:1px solid var(--rule);margin-top:3rem;padding-top:.75rem}
.vh{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
[hidden]{display:none!important}
@media print{nav,form,.facets{display:none}}
`;
