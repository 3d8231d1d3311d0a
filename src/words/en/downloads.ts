/** Every file there is to take. */
import { ofMarks } from '../edited.ts';
import { rich } from '../rich.ts';

export const title = 'Downloads';
export const describe = (edition: string) =>
	ofMarks(
		`Every file of ${edition}: the text, the argument, the sources and the maps, in the formats other programs read.`,
		`Every file of ${edition}: the text and the works it cites, in the formats other programs read.`,
	);
export const underLicence = (licence: string) =>
	rich`${ofMarks('The text, the argument, the sources and the maps', 'The text')}, in the formats other programs read. All of it is under [${licence}](licence); each file says which edition it belongs to, where its format allows.`;

/** The columns of a table of files, and of that of the maps. */
export const columns = { file: 'File', purpose: 'What it is for', size: 'Size' };
export const mapColumns = { map: 'Map', files: 'Files', size: 'Size' };
export const kilobytes = (n: number) => `${n} kB`;
export const megabytes = (n: number) => `${n.toFixed(1)} MB`;

export const books = 'To print or take with you';
export const bookPurposes = {
	pdf: 'To print, or to read page by page: the whole text with its notes, tagged and with an outline.',
	epub: 'For reading devices: the text with its notes, and the ids of the web.',
};
export const parts = { edition: 'The whole edition', argument: ofMarks('The argument', 'For the web of data'), sources: 'The works cited' };
export const forNotes = 'For notes';
export const vault = ofMarks(
	'A folder of notes with links between them: the text, the propositions, the works and the concepts; each claim and step is a block, and the maps are canvases. Unpack it and open it as a vault.',
	'A folder of notes with links between them: the text and the works it cites. Unpack it and open it as a vault.',
);
export const inMarkdown = (propositions: boolean) =>
	propositions
		? rich`Each [page of the text](text) and each [proposition](propositions) is there in Markdown too, at its own address followed by \`index.md\`.`
		: rich`Each [page of the text](text) is there in Markdown too, at its own address followed by \`index.md\`.`;
export const maps = 'Maps';
export const mapFormats =
	'As SVG, to print or to put in a page; as Mermaid or Argdown, to edit; as a canvas, for Obsidian and other boards. Every paragraph, claim and step also has a map on its own page.';
export const canvas = 'Canvas';
/** Heard after the format of a file. */
export const ofMap = (title: string) => ` of ${title}`;

export const forPrograms = 'For programs';
export const programs = {
	llms: rich`[llms.txt](file): what the edition is and where things are, in one short file`,
	dts: rich`[Distributed Text Services](file) 1.0 as static files: the paragraphs in TEI, each by its number`,
	references: ofMarks(
		rich`[myst.xref.json](myst) and [objects.inv](sphinx): with these, authors who write in MyST or Sphinx can point at a paragraph, claim or step by its id`,
		rich`[myst.xref.json](myst) and [objects.inv](sphinx): with these, authors who write in MyST or Sphinx can point at a paragraph by its id`,
	),
	feed: rich`[A feed](file) of the editions and what changed`,
	sitemap: rich`[A sitemap](file) of every number`,
	jsonLd: ofMarks(
		rich`Each page under \`/a/\` carries its claim or step as JSON-LD, and links that say how it is cited and licensed ([Signposting](signposting)); pages of the text, propositions and works say in schema.org’s terms what they are`,
		rich`Each page under \`/a/\` carries its paragraph as JSON-LD, and links that say how it is cited and licensed ([Signposting](signposting)); pages of the text and works say in schema.org’s terms what they are`,
	),
};
export const olderEditions = 'Older editions';
/** Each edition is a link by its version. */
export const keptAsTheyWere = (versions: readonly string[]) => {
	const [first, ...rest] = versions.map((version) => rich`[${version} as data](${version})`);
	return rich`Each released edition keeps its files as they were: ${rest.reduce((list, one) => rich`${list}, ${one}`, first ?? rich``)}. [Editions and changes](changes)`;
};
