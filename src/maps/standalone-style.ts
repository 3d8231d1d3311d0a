/** The look of a downloaded map: the stylesheet's map rules in the colours of paper, and fonts that any machine has as a fallback. */
import { type ColourName, onPaper } from '../model/colours.ts';
import { relationKinds, relationTypes } from '../model/relations.ts';

const { paper, tint, ink, own, reported, assumed, line, rule } = onPaper;
const faint = onPaper['ink-2'];
const sans = "font:600 13px 'Source Sans 3','Source Sans',Arial,sans-serif";

/** A selector for lines of each of some kinds, written out: older readers of books know no `:is()`. */
const forEach = (classNames: readonly string[], selector: (lines: string) => string) =>
	classNames.map((name) => selector(`.${name}`)).join();
const rows = relationTypes.map((type) => relationKinds[type]);
/** The colour of lines unless their kind has another. */
const usual: ColourName = rows[0]?.colour ?? 'ink';
/** What lines of every other colour need, kinds of one colour together. */
const byColour = [...Map.groupBy(rows, ({ colour }) => colour)]
	.filter(([colour]) => colour !== usual)
	.map(([colour, kinds]) => ({ names: kinds.map(({ className }) => className), value: onPaper[colour] }));
const bars = rows.filter(({ head }) => head === 'bar').map(({ className }) => className);

export const STANDALONE_STYLE = [
	`.paper{fill:${paper}}`,
	`text{font-family:Alegreya,Georgia,'Times New Roman',serif;fill:${ink}}`,
	'.source text,.col{font-size:15px}',
	`.nid,.doubt,.word{${sans}}.nid{fill:${ink}}`,
	`.node .nid~tspan{font-size:14px;font-style:italic;fill:${faint}}`,
	`.source text,.col{font-style:italic;fill:${faint}}`,
	'.source .nid{font-style:normal}',
	`.node path{fill:${paper};stroke-width:1.25}`,
	`.own path{stroke:${own}}.own .nid{fill:${own}}`,
	`.reported path,.proposition path{stroke:${reported}}.reported .nid,.proposition .nid{fill:${reported}}`,
	`.assumed path{stroke:${assumed};stroke-dasharray:5 3.5}.assumed .nid{fill:${assumed}}`,
	'.node .hit{stroke:none}.node.claim.reported path:not(.hit):not(.lozenge){fill:none;stroke-width:1.75}.node .inner{stroke-width:.75}',
	`.elsewhere path{stroke:${faint}}.elsewhere .spine{stroke-width:4}`,
	`.node[aria-current] path{fill:${tint};stroke-width:3}`,
	'.edge path,.edge circle,.leader,.shelf{fill:none;stroke-width:1.25}',
	`.edge *{stroke:${onPaper[usual]}}`,
	...byColour.map(({ names, value }) => `${forEach(names, (lines) => `.edge${lines} *`)}{stroke:${value}}`),
	`.edge .joint,.by-article circle.head{fill:${onPaper[usual]}}.head.face{fill:${paper}}`,
	...byColour.map(
		({ names, value }) =>
			`${forEach(names, (lines) => `${lines} .joint,${lines}.by-article circle.head,${lines}.by-article .head.face`)}{fill:${value}}`,
	),
	'.edge.by-source{opacity:.8}.edge.by-article path:not(.head){stroke-width:2.75}',
	`.edge.by-editors path:not(.head){stroke-width:1.5;stroke-dasharray:7 4.5}${forEach(bars, (lines) => `.edge${lines} .head`)}{stroke-width:4}`,
	'.edge .doubt{stroke:none}',
	'.edge .grip{stroke:none}',
	`.edge .word{stroke:none;fill:${onPaper[usual]}}`,
	...byColour.map(({ names, value }) => `${forEach(names, (lines) => `.edge${lines} .word`)}{fill:${value}}`),
	`.leader{stroke:${line};stroke-width:1;stroke-dasharray:1 4;stroke-linecap:round}`,
	`.shelf{stroke:${rule};stroke-width:1}`,
].join('');
