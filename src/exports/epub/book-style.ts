/** The look of the book. Little is prescribed: size, measure, margins and page colour are the reader's and the reading system's. */
import { onPaper } from '../../model/colours.ts';

/** The faces of the book: a file below `fonts/` for each. */
export const bookFaces = [
	{ file: 'alegreya-regular', family: 'Alegreya', weight: 400, italic: false },
	{ file: 'alegreya-medium', family: 'Alegreya', weight: 500, italic: false },
	{ file: 'alegreya-semibold', family: 'Alegreya', weight: 600, italic: false },
	{ file: 'alegreya-italic', family: 'Alegreya', weight: 400, italic: true },
	{ file: 'source-sans-regular', family: 'Source Sans 3', weight: 400, italic: false },
	{ file: 'source-sans-semibold', family: 'Source Sans 3', weight: 600, italic: false },
] as const;

const toRule = ({ file, family, weight, italic }: (typeof bookFaces)[number]) =>
	`@font-face { font-family: "${family}"; font-weight: ${weight}; font-style: ${italic ? 'italic' : 'normal'}; src: url("fonts/${file}.ttf") format("truetype"); }`;

export const BOOK_STYLE = `${bookFaces.map(toRule).join('\n')}
body { font-family: Alegreya, Georgia, serif; line-height: 1.45; }
h1, h2, h3, h4 { font-weight: 500; line-height: 1.2; margin: 1.6em 0 0.6em; break-after: avoid; page-break-after: avoid; }
h1 { font-size: 1.6em; }
h2 { font-size: 1.3em; }
h3, h4 { font-size: 1.1em; }
p { margin: 0 0 0.6em; orphans: 2; widows: 2; }
ul, ol { margin: 0 0 0.6em; padding: 0 0 0 1.2em; }
dt { font-weight: 500; margin-top: 0.8em; break-after: avoid; }
dfn { font-style: normal; }
dd { margin: 0 0 0 1.2em; }
a { color: inherit; text-decoration: underline; text-decoration-style: dotted; text-underline-offset: 0.18em; }
.pn, .id, .outline a { font-family: "Source Sans 3", Arial, sans-serif; font-size: 0.8em; text-decoration: none; }
.pn { opacity: 0.75; white-space: nowrap; }
.number, .marker, .remark, .at { opacity: 0.8; }
.argument, .remark, .subtitle { font-style: italic; }
.remark, .at, .notes { font-size: 0.88em; }
.items { list-style: none; padding: 0; }
.key { font-size: 0.75em; font-style: italic; font-weight: 600; line-height: 0; vertical-align: 0.4em; padding-right: 0.12em; text-decoration: none; }
.ann { text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: 0.24em; }
.own { text-decoration-color: ${onPaper.own}; }
.reported, .shared, .conceded { text-decoration-color: ${onPaper.reported}; }
.ann.assumption { text-decoration-style: dashed; text-decoration-color: ${onPaper.assumed}; }
.ann.proposition { text-decoration: none; }
.key.proposition { text-decoration: underline; text-decoration-style: double; text-decoration-thickness: 1px; text-decoration-color: ${onPaper.reported}; }
.ann.reported::before, .ann.shared::before, .ann.conceded::before, .ann.reported::after, .ann.shared::after, .ann.conceded::after { content: "\\2060"; font-size: 0.26em; line-height: 0; vertical-align: 1.55em; border: solid ${onPaper.reported}; border-width: 1px 0 0 1px; padding-right: 1em; margin-left: 0.35em; }
.ann.reported::after, .ann.shared::after, .ann.conceded::after { border-width: 1px 1px 0 0; padding: 0 0 0 1em; margin: 0 0.2em 0 -0.2em; }
.ann.reported .ann.ann::before, .ann.shared .ann.ann::before, .ann.conceded .ann.ann::before, .ann.reported .ann.ann::after, .ann.shared .ann.ann::after, .ann.conceded .ann.ann::after, .ann.assumption::before, .ann.assumption::after { content: none; }
.ann .ann { text-underline-offset: 0.38em; }
.corr { font-style: italic; }
.author-note { font-size: 0.88em; margin: 0 0 0.5em 1.2em; }
sub, sup { font-size: 0.75em; line-height: 0; }
.verse p, .deeper { margin-left: 1.5em; }
.quotation { margin: 0 1.5em; }
table { border-collapse: collapse; margin: 0 0 0.4em; }
th, td { padding: 0.1em 0.7em 0.1em 0; text-align: start; vertical-align: top; }
.figure { margin: 0 0 0.4em; break-after: avoid; }
.figure img, figure img { max-width: 100%; height: auto; max-height: 90vh; object-fit: contain; }
thead th { border-bottom: 1px solid; }
.speaker, .small-caps { font-variant-caps: small-caps; }
.note { margin: 0 0 0.7em; }
.note p { margin: 0; }
.note .id { font-weight: 600; }
.statement { font-size: 1.15em; }
.defined { font-weight: 700; }
.works { list-style: none; padding: 0; }
.works p { margin: 0; overflow-wrap: anywhere; }
.works li { margin-bottom: 0.5em; }
.cites { list-style: none; padding: 0; }
.cites p { margin: 0; overflow-wrap: anywhere; }
.cites li { margin-bottom: 0.5em; }
.cites .cites { margin: 0.5em 0 1em; padding-left: 0.9em; border-left: 1px solid ${onPaper.line}; }
.cites .id { font-weight: 600; }
.to-cite { white-space: nowrap; }
.outline, .outline ul { list-style: none; padding-left: 0; }
.outline ul { padding-left: 0.7em; border-left: 1px solid ${onPaper.line}; }
.outline p { margin: 0 0 0.3em; }
.vh { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.title { margin: 20% 0 3em; }
.imprint { break-before: page; page-break-before: always; font-size: 0.9em; }
.signs { list-style: none; padding: 0; }
.cover { margin: 0; text-align: center; }
.cover svg { width: 100%; height: 100vh; }
`;

/** Maps stand on paper of their own, whatever the colour of the page. */
export const MAP_FRAME = `figure.map { margin: 1em 0; }
figure.map svg { display: block; background: ${onPaper.paper}; break-inside: avoid; page-break-inside: avoid; }
figure.map .wide { display: none; width: 100%; height: auto; max-height: 95vh; }
figure.map .tall { width: 100%; height: auto; max-width: 28em; max-height: 95vh; margin: 0 auto; }
figure.map a { text-decoration: none; }
figure.map figcaption { font-size: 0.85em; font-style: italic; }
@media (min-width: 60em) {
	figure.map .wide { display: block; }
	figure.map:not(.high) .tall { display: none; }
}
`;
