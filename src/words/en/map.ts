/** Maps: the drawings, what stands around them, and the pages they have. */

import { rich } from '../rich.ts';
import { capitalize, count, enumerate, inWords } from './grammar.ts';
import { theWork } from './work.ts';

/** What maps are called. */
export const mainLineTitle = 'The main line of the argument';
export const ofProposition = (number: number) => `Argument map of proposition ${number}`;
export const ofRelation = (noun: string, id: string) => `The ${noun} ${id}`;
export const around = (label: string) => `The argument around ${label}`;
/** Above the title on a card. */
export const argumentMap = 'Argument map';
/** The region of a sheet that holds propositions which its part does not state. */
export const propositions = 'Propositions';

/** The drawing. */
export const pastTheDrawing = 'Skip the drawing of the map and go to the same map in words';
export const drawingOf = (claims: number, lines: number) =>
	`A drawing of ${count(claims, 'claim')} and ${count(lines, 'line')} between them; the same map in words follows.`;
export const size = (claims: number, relations: number) => `${count(claims, 'claim')}, ${count(relations, 'relation')}`;
export const signs = 'Signs';
export const sameInWords = 'The same map in words';
export const files = rich`This map as [SVG](svg) or [Mermaid source](mermaid)`;

/** Who draws the lines: what a map opens with, and the switch that adds the editors’. */
export const nobodyElseDraws = `Neither ${theWork} nor a work it reports draws a line here;`;
export const drawnByArticle = (lines: number) => `${capitalize(count(lines, 'line'))} drawn by ${theWork} and the works it reports`;
/** Of a map that has no others. */
export const onlyEditorsDraw = `Every line of this map is drawn by the editors; neither ${theWork} nor a work it reports draws one here.`;
export const showEditors = (told: string) => `show the editors’ (${told})`;
export const andEditors = (lines: number, told: string) => `and the editors’ (${inWords(lines)} more: ${told})`;
/** Where another page has them. */
export const editorsElsewhere = (lines: number, told: string) => rich`the editors add [${inWords(lines)} more](more): ${told}`;
/** What a line adds by its premises. */
export const addedNouns = { reason: 'reason', presupposition: 'presupposition', wording: 'wording', objection: 'objection' };
/** `Two reasons and one objection, all doubtful`; the nouns have their numbers. */
export const addedLines = (sorts: readonly [noun: string, n: number][], doubtful: number) => {
	const counts = enumerate(sorts.map(([noun, n]) => count(n, noun)));
	const all = sorts.reduce((sum, [, n]) => sum + n, 0);
	return doubtful === 0
		? counts
		: doubtful === all
			? `${counts}, ${all === 1 ? '' : 'all '}doubtful`
			: `${counts}, ${inWords(doubtful)} doubtful`;
};

/** The page of the maps. */
export const maps = 'Maps';
export const map = 'Map';
export const atOneGlance = 'The argument at a glance';
export const describeMaps = (edition: string) =>
	`The argument of ${edition} at a glance, and maps of its questions and propositions: what speaks for and against what.`;
export const asAWhole = (drawn: number, all: number) =>
	`What ${theWork} argues as a whole, in ${drawn} of its ${all} claims and assumptions.`;
export const forAndAgainst = 'What is said for and against each proposition, and where.';
export const whichMaps = (whole: boolean) =>
	whole
		? rich`[Maps of single questions](maps) are below; [the whole argument on one sheet](whole) has a page of its own.`
		: rich`[Maps of single questions](maps) are below.`;
export const whereArgued = 'Where it is argued: parts of the text and propositions';
export const howToReadMatrix =
	'Each row is a part of the text, each column a proposition; each mark is one reason or objection. A cell opens its claims in words.';
export const partByPart = 'The argument, part by part';
export const claims = (n: number) => count(n, 'claim');
export const throughTheArticle = `Through ${theWork}`;
export const thePropositions = 'The propositions';
export const describeMap = (title: string, edition: string) => `${title}: an argument map of ${edition}.`;
export const describeFrame = (edition: string, title: string) => `An argument map of ${edition}: ${title}.`;

/** The sheet of everything, or of one part. */
export const wholeArgument = 'The whole argument';
export const describeWhole = (edition: string) => `The argument of ${edition} on one sheet: what speaks for and against what.`;
export const sheetOfEverything = 'The whole argument on one sheet';
export const howTheSheetLies = 'Parts of the text as regions in reading order, the propositions down the middle, the sources at the edges.';
export const part = 'Part';
export const parts = 'Parts';
export const mapOfPart = (title: string) => `Map: ${title}`;
export const describePart = (title: string) => `All claims of “${title}” and what bears on what, on one sheet.`;
