/** The matrix: parts of the text × propositions, a mark for each reason or objection. */
import { count, enumerate, inWords } from './grammar.ts';
import { sein, vomArtikel } from './work.ts';

/** What the marks mean. */
export const signs = {
	objection: 'Einwand',
	reason: 'Grund',
	drawnByArticle: `${vomArtikel} oder ${sein('er')} Quelle gezogen`,
	drawnByEditors: 'von den Herausgebern',
	doubtful: 'eine unsichere Lesart',
};
export const partsAndPropositions = 'Teile des Textes und Thesen';
export const none = 'nichts';
/** `Zwei Einwände und ein Grund, alle unsicher`. */
export const marks = (objections: number, reasons: number, doubtful: number) => {
	const sides = enumerate([...(objections > 0 ? [count(objections, 'Einwand')] : []), ...(reasons > 0 ? [count(reasons, 'Grund')] : [])]);
	const all = objections + reasons;
	if (doubtful === 0) return sides;
	if (doubtful === all) return `${sides}, ${all === 1 ? 'unsicher' : 'alle unsicher'}`;
	return `${sides}, davon ${doubtful === 1 ? 'einer' : inWords(doubtful)} unsicher`;
};
export const linkToCell = (part: string, proposition: number, sides: string) => `${part} und P${proposition}: ${sides}`;
export const cell = (part: string, proposition: number) => `${part} zu P${proposition}`;
/** Between a part and a proposition, in the heading of a cell. */
export const on = 'zu';
export const withOthers = (labels: readonly string[]) => `mit ${enumerate(labels)}`;
export const together = 'Zusammen';
export const totals = (against: number, reasons: number) => `${against} dagegen, ${reasons} dafür`;
