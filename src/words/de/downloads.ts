/** Every file there is to take. */
import { ofMarks } from '../edited.ts';
import { rich } from '../rich.ts';
import { inDigits } from './grammar.ts';

export const title = 'Herunterladen';
export const describe = (edition: string) =>
	ofMarks(
		`Alle Dateien von ${edition}: der Text, das Argument, die Quellen und die Karten, in Formaten für andere Programme.`,
		`Alle Dateien von ${edition}: der Text und die angeführten Werke, in Formaten für andere Programme.`,
	);
export const underLicence = (licence: string) =>
	rich`${ofMarks('Der Text, das Argument, die Quellen und die Karten', 'Der Text')}, in Formaten für andere Programme. Alles steht unter [${licence}](licence); jede Datei nennt die Edition, aus der sie stammt, soweit ihr Format es zulässt.`;

/** The columns of a table of files, and of that of the maps. */
export const columns = { file: 'Datei', purpose: 'Wozu sie dient', size: 'Größe' };
export const mapColumns = { map: 'Karte', files: 'Dateien', size: 'Größe' };
export const kilobytes = (n: number) => `${inDigits(n)} kB`;
export const megabytes = (n: number) => `${n.toFixed(1).replace('.', ',')} MB`;

export const books = 'Zum Drucken und Mitnehmen';
export const bookPurposes = {
	pdf: 'Zum Drucken oder zum Lesen Seite für Seite: der ganze Text mit seinen Anmerkungen, mit Tags und Gliederung.',
	epub: 'Für Lesegeräte: der Text mit seinen Anmerkungen und den Kennungen der Website.',
};
export const parts = {
	edition: 'Die ganze Edition',
	argument: ofMarks('Das Argument', 'Für das Netz der Daten'),
	sources: 'Die angeführten Werke',
};
export const forNotes = 'Für Notizen';
export const vault = ofMarks(
	'Ein Ordner verlinkter Notizen: der Text, die Thesen, die Werke und die Begriffe; jede Behauptung und jede Folgerung ist ein Block, die Karten sind Canvas-Dateien. Entpacken Sie ihn und öffnen Sie ihn als Vault.',
	'Ein Ordner verlinkter Notizen: der Text und die angeführten Werke. Entpacken Sie ihn und öffnen Sie ihn als Vault.',
);
export const inMarkdown = (propositions: boolean) =>
	propositions
		? rich`Jede [Seite des Textes](text) und jede [These](propositions) gibt es auch in Markdown, unter ihrer eigenen Adresse mit \`index.md\` dahinter.`
		: rich`Jede [Seite des Textes](text) gibt es auch in Markdown, unter ihrer eigenen Adresse mit \`index.md\` dahinter.`;
export const maps = 'Karten';
export const mapFormats =
	'Als SVG, zum Drucken oder Einsetzen; als Mermaid oder Argdown, zum Ändern; als Canvas, für Obsidian und andere Pinnwände. Jeder Absatz, jede Behauptung und jede Folgerung hat außerdem auf der eigenen Seite die Karte der Umgebung.';
export const canvas = 'Canvas';
/** Heard after the format of a file. */
export const ofMap = (title: string) => ` von ${title}`;

export const forPrograms = 'Für Programme';
export const programs = {
	llms: rich`[llms.txt](file): was die Edition ist und wo was steht, in einer kurzen Datei`,
	dts: rich`[Distributed Text Services](file) 1.0 als statische Dateien: die Absätze in TEI, jeder unter seiner Nummer`,
	references: ofMarks(
		rich`[myst.xref.json](myst) und [objects.inv](sphinx): Damit verweist, wer in MyST oder Sphinx schreibt, auf einen Absatz, eine Behauptung oder eine Folgerung über die Kennung`,
		rich`[myst.xref.json](myst) und [objects.inv](sphinx): Damit verweist, wer in MyST oder Sphinx schreibt, auf einen Absatz über die Kennung`,
	),
	feed: rich`[Ein Feed](file) der Editionen und ihrer Änderungen`,
	sitemap: rich`[Eine Sitemap](file) aller Nummern`,
	jsonLd: ofMarks(
		rich`Jede Seite unter \`/a/\` enthält ihre Behauptung oder Folgerung als JSON-LD und Links zu Nachweis und Lizenz ([Signposting](signposting)); Textseiten, Thesen und Quellen sagen in den Begriffen von schema.org, was sie sind`,
		rich`Jede Seite unter \`/a/\` enthält ihren Absatz als JSON-LD und Links zu Nachweis und Lizenz ([Signposting](signposting)); Textseiten und Quellen sagen in den Begriffen von schema.org, was sie sind`,
	),
};
export const olderEditions = 'Ältere Editionen';
/** Each edition is a link by its version. */
export const keptAsTheyWere = (versions: readonly string[]) => {
	const [first, ...rest] = versions.map((version) => rich`[${version} als Daten](${version})`);
	return rich`Jede veröffentlichte Edition behält ihre Dateien, wie sie waren: ${rest.reduce((list, one) => rich`${list}, ${one}`, first ?? rich``)}. [Editionen und Änderungen](changes)`;
};
