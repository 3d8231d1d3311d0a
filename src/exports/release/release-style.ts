/** The look of the pages of a released edition: one small sheet that knows no script, so that it still reads in decades. */
import { inEitherLight, onPaper } from '../../model/colours.ts';

/** Fonts by face, each the name of a file beside the sheet. */
export interface FontFiles {
	serif: string;
	serifItalic: string;
	sans: string;
}

export const toReleaseStyle = ({
	serif,
	serifItalic,
	sans,
}: FontFiles): string => `@font-face{font-family:Alegreya;font-weight:400 900;src:url("${serif}") format("woff2")}
@font-face{font-family:Alegreya;font-weight:400 900;font-style:italic;src:url("${serifItalic}") format("woff2")}
@font-face{font-family:"Source Sans";font-weight:200 900;src:url("${sans}") format("woff2")}
:root{color-scheme:light dark;--paper:${inEitherLight('paper')};--ink:${inEitherLight('ink')};--faint:${inEitherLight('ink-2')};--rule:${inEitherLight('rule')};--own:${inEitherLight('own')};--reported:${inEitherLight('reported')};--assumed:${inEitherLight('assumed')}}
html{background:var(--paper);color:var(--ink);font:1.1875rem/1.5 Alegreya,Georgia,serif}
body{max-width:38rem;margin:0 auto;padding:1rem 1.25rem 4rem;overflow-wrap:break-word}
h1,h2,h3,h4{font-weight:500;line-height:1.2;margin:1.6em 0 .5em}h1{font-size:1.7rem;margin-top:1.2em}h2{font-size:1.3rem}h3,h4{font-size:1.1rem}
p,ul,ol,dl{margin:0 0 .6em}ul,ol{padding-left:0;padding-inline-start:1.3em}
a{color:inherit;text-decoration-color:var(--faint);text-underline-offset:.18em}
nav,aside.edition,footer,summary,.pn,.id,.where,.cite,figcaption{font:.9375rem/1.4 "Source Sans",Arial,sans-serif}
aside.edition{border:1px solid var(--rule);border-width:1px 0;padding:.5rem 0;margin:.5rem 0 0}aside.edition p{margin:0}
nav.turn{display:flex;justify-content:space-between;gap:1rem;margin-top:3rem}
footer{color:var(--faint);margin-top:3rem;border-top:1px solid var(--rule);padding-top:.5rem}
section.unit{border-top:1px solid var(--rule);margin-top:2rem;scroll-margin-top:1rem}section.unit:target{border-top:3px solid var(--own)}
section.unit>h2{margin-top:.8em}
.statement{font-size:1.1em}.standing,.doubt,.at,.remark{color:var(--faint)}.doubt,.remark,.argument{font-style:italic}
.where{margin:1.2rem 0 0}.where+h1{margin-top:.2em}
blockquote{margin:1em 0;padding:0;padding-inline-start:1rem;border-inline-start:2px solid var(--rule)}
details{margin:.6em 0}summary{cursor:pointer}
.key{font:600 italic .75em/0 Alegreya,Georgia,serif;vertical-align:.4em;padding-right:.12em;text-decoration:none}
.ann{text-decoration:underline;text-decoration-thickness:1px;text-underline-offset:.24em}.own{text-decoration-color:var(--own)}
.reported,.shared,.conceded{text-decoration-color:var(--reported)}.ann.assumption{text-decoration-style:dashed;text-decoration-color:var(--assumed)}
.ann.proposition{text-decoration-style:double;text-decoration-color:var(--reported)}.ann .ann{text-underline-offset:.38em}
figure{margin:1em 0}figure img,details img,.figure img{display:block;max-width:100%;height:auto;background:${onPaper.paper}}
.outline,.outline ul,.works,.items{list-style:none;padding-left:0}.outline ul{padding-left:.7em;border-left:1px solid var(--rule)}
.pn{color:var(--faint);white-space:nowrap;text-decoration:none}.para{margin-bottom:.8em}.note{font-size:.9em;margin-bottom:.7em}.note p{margin:0}
.quotation,.deeper,.verse{margin-inline-start:1.5em}.speaker{font-variant-caps:small-caps}table{border-collapse:collapse}th,td{padding:.1em .7em .1em 0;text-align:start;vertical-align:top}
dt{font-weight:500;margin-top:.7em}dd{margin-left:1.2em}.corr{font-style:italic}sup{font-size:.75em;line-height:0}
.vh{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.told{display:none}
:target{scroll-margin-top:1rem}[dir=rtl] :is(p,li,h1,h2,h3,dt,dd,summary,a,i,b):not([dir]){unicode-bidi:plaintext}[dir=rtl] body{text-align:right}
@media print{h1,h2,h3,h4,summary{break-after:avoid}img{break-inside:avoid;max-height:24cm;width:auto}nav,aside.edition a,summary{display:none}details{display:block}}
`;
