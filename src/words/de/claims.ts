/** The table of all claims: what narrows it, its rows, and the same in print. */
import { rich } from '../rich.ts';
import { derArtikel, desArtikels } from './work.ts';

export const title = 'Behauptungen und Annahmen';
export const describe = (n: number, edition: string) =>
	`Alle ${n} Behauptungen und Annahmen von ${edition}: wer sie vertritt und was für und gegen jede spricht.`;
export const howMany = (n: number) => rich`{shown} von ${n} Behauptungen`;
/** Who draws a line, by the look of the stroke before it. */
export const whoDraws = rich`Der Strich vor einem Grund oder Einwand sagt, wer die Linie zieht: {article}, {source}, {editors}.`;
export const strokes = { article: derArtikel, source: 'ein berichtetes Werk', editors: 'die Herausgeber' };
export const doubtMark = rich`{mark} steht für eine unsichere Lesart.`;
export const askAcross = 'Fragen an alle Behauptungen';
export const noneAnswers = 'Keine Behauptung erfüllt all dies.';
export const showAll = 'Alle Behauptungen zeigen';
export const columns = { number: 'Nr.', claim: 'Behauptung', reasons: 'Gründe', objections: 'Einwände' };

/** A row. */
export const uncertain = 'eine unsichere Lesart';
/** What a reason or an objection is aimed at, where that is not the claim itself. */
export const aimedAt = { reason: (aim: string) => `(für ${aim})`, objection: (aim: string) => `(gegen ${aim})` };
export const andMore = (n: number) => `und noch ${n}`;

/** What the table is narrowed by. */
export const narrow = (n: number) => `Die ${n} Behauptungen eingrenzen`;
export const moreToNarrowBy = 'Weiter eingrenzen';
export const questions = {
	objections: 'Einwände',
	status: `Nach den eigenen Linien ${desArtikels}`,
	kind: 'Art',
	voice: 'Wer sie vertritt',
	drawn: 'Mit einer Linie',
	proposition: 'Für oder gegen',
	part: 'Teil des Textes',
	source: 'Quelle',
};
export const withObjections = {
	some: 'mit Einwänden',
	sure: 'mit mindestens einem sicheren',
	doubtful: 'nur mit unsicheren',
	none: 'ohne Einwand',
};
export const propositions = 'Thesen';
export const supplied = 'von den Herausgebern ergänzt';

/** In print, the numbers of what speaks for and against a claim. */
export const sides = { reasons: 'dafür', objections: 'dagegen' };
export const withOthers = (labels: readonly string[]) => `mit ${labels.join(', ')}`;
