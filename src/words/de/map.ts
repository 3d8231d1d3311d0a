/** Maps: the drawings, what stands around them, and the pages they have. */

import { rich } from '../rich.ts';
import { capitalize, count, enumerate, inWords } from './grammar.ts';
import { definite } from './nouns.ts';
import { denArtikel, derArtikel, sein, vomArtikel } from './work.ts';

/** What maps are called. */
export const mainLineTitle = 'Die Hauptlinie des Arguments';
export const ofProposition = (number: number) => `Argumentkarte zu These ${number}`;
export const ofRelation = (noun: string, id: string) => `${capitalize(definite(noun))} ${id}`;
export const around = (label: string) => `Das Argument um ${label}`;
/** Above the title on a card. */
export const argumentMap = 'Argumentkarte';
/** The region of a sheet that holds propositions which its part does not state. */
export const propositions = 'Thesen';

/** The drawing. */
export const pastTheDrawing = 'Die Zeichnung überspringen, zu derselben Karte in Worten';
export const drawingOf = (claims: number, lines: number) =>
	`Eine Zeichnung mit ${count(claims, 'Behauptung', undefined, 'dative')} und ${count(lines, 'Linie', undefined, 'dative')} dazwischen; dasselbe in Worten folgt darauf.`;
export const size = (claims: number, relations: number) => `${count(claims, 'Behauptung')}, ${count(relations, 'Linie')}`;
export const signs = 'Zeichen';
export const sameInWords = 'Dieselbe Karte in Worten';
export const files = rich`Diese Karte als [SVG](svg) oder [Mermaid-Quelltext](mermaid)`;

/** Who draws the lines: what a map opens with, and the switch that adds the editors’. */
export const nobodyElseDraws = `Weder ${derArtikel} noch ein berichtetes Werk zieht hier eine Linie;`;
export const drawnByArticle = (lines: number) => `${capitalize(count(lines, 'Linie'))}, ${vomArtikel} und den berichteten Werken gezogen`;
/** Of a map that has no others. */
export const onlyEditorsDraw = `Alle Linien dieser Karte sind von den Herausgebern gezogen; weder ${derArtikel} noch ein berichtetes Werk zieht hier eine.`;
export const showEditors = (told: string) => `die der Herausgeber zeigen (${told})`;
export const andEditors = (lines: number, told: string) => `und die der Herausgeber (${inWords(lines)} weitere: ${told})`;
/** Where another page has them. */
export const editorsElsewhere = (lines: number, told: string) =>
	rich`die Herausgeber fügen [${inWords(lines)} weitere](more) hinzu: ${told}`;
/** What a line adds by its premises. */
export const addedNouns = { reason: 'Grund', presupposition: 'Voraussetzung', wording: 'Fassung', objection: 'Einwand' };
/** `Zwei Gründe und ein Einwand, alle unsicher`; the nouns have their numbers. */
export const addedLines = (sorts: readonly [noun: string, n: number][], doubtful: number) => {
	const counts = enumerate(sorts.map(([noun, n]) => count(n, noun)));
	const all = sorts.reduce((sum, [, n]) => sum + n, 0);
	if (doubtful === 0) return counts;
	if (doubtful === all) return `${counts}, ${all === 1 ? 'unsicher' : 'alle unsicher'}`;
	return `${counts}, ${doubtful === 1 ? 'davon eins' : `davon ${inWords(doubtful)}`} unsicher`;
};

/** The page of the maps. */
export const maps = 'Karten';
export const map = 'Karte';
export const atOneGlance = 'Das Argument auf einen Blick';
export const describeMaps = (edition: string) =>
	`Das Argument von ${edition} auf einen Blick und Karten seiner Fragen und Thesen: was für und gegen was spricht.`;
export const asAWhole = (drawn: number, all: number) =>
	`Was ${derArtikel} im Ganzen vertritt, in ${drawn} ${sein('er')} ${all} Behauptungen und Annahmen.`;
export const forAndAgainst = 'Was für und gegen jede These gesagt wird, und wo.';
export const whichMaps = (whole: boolean) =>
	whole
		? rich`[Karten einzelner Fragen](maps) stehen unten; [der Gesamtplan](whole) hat eine eigene Seite.`
		: rich`[Karten einzelner Fragen](maps) stehen unten.`;
export const whereArgued = 'Wo argumentiert wird: Teile des Textes und Thesen';
export const howToReadMatrix =
	'Jede Zeile ist ein Teil des Textes, jede Spalte eine These; jedes Zeichen ist ein Grund oder ein Einwand. Ein Feld öffnet seine Behauptungen in Worten.';
export const partByPart = 'Das Argument, Teil für Teil';
export const claims = (n: number) => count(n, 'Behauptung');
export const throughTheArticle = `Durch ${denArtikel}`;
export const thePropositions = 'Die Thesen';
export const describeMap = (title: string, edition: string) => `${title}: eine Argumentkarte zu ${edition}.`;
export const describeFrame = (edition: string, title: string) => `Eine Argumentkarte zu ${edition}: ${title}.`;

/** The sheet of everything, or of one part. */
export const wholeArgument = 'Das ganze Argument';
export const describeWhole = (edition: string) => `Das Argument von ${edition} auf einem Blatt: was für und gegen was spricht.`;
export const sheetOfEverything = 'Der Gesamtplan';
export const howTheSheetLies = 'Teile des Textes als Felder in Lesereihenfolge, die Thesen in der Mitte, die Quellen am Rand.';
export const part = 'Teil';
export const parts = 'Teile';
export const mapOfPart = (title: string) => `Karte: ${title}`;
export const describePart = (title: string) => `Alle Behauptungen von „${title}“ und was wofür oder wogegen spricht, auf einem Blatt.`;
