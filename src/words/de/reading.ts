/** The reading page: the text, its marks, the notes beside it and the cards of its claims. */
import { ofMarks } from '../edited.ts';
import { capitalize, count, enumerate } from './grammar.ts';
import { desArtikels, desAutors } from './work.ts';

/** How much of the annotation is to be seen. */
export const marks = 'Zeichen im Text';
/** The same of one section, and heard behind it, which. */
export const marksHere = 'Zeichen in diesem Abschnitt';
export const ofSection = (title: string) => `: ${title}`;
export const asPage = 'wie die Seite';
export const modes = { quiet: 'ruhig', claims: 'Behauptungen', all: 'alles' };
export const key = {
	assumed: 'vorausgesetzt',
	supplied: 'von den Herausgebern ergänzt',
	own: `Behauptung ${desAutors}`,
	reported: 'berichtete Behauptung',
};
export const tell = 'Beim Zuhören ansagen, wo Behauptungen beginnen und enden';

/** The card of a claim. */
export const against = 'Dagegen';
export const reasons = 'Dafür';
export const moreAgainst = (n: number) => (n === 1 ? 'Ein weiterer Einwand' : `${capitalize(count(n, 'weiterer Einwand'))}`);
export const moreFor = (n: number) => (n === 1 ? 'Ein weiterer Grund' : `${capitalize(count(n, 'weiterer Grund', 'weitere Gründe'))}`);
/** What a claim does itself: `Sie stützt`, and once more in the same sentence. */
export const itself = (move: string) => `Sie ${move}`;
export const again = (move: string) => `sie ${move}`;
export const parts = 'Ihre Teile:';
export const terms = 'Begriffe:';
export const cite = 'Zitieren';
export const map = 'Karte';
export const page = 'Seite';
export const close = 'Schließen';
export const withOthers = (labels: readonly string[]) => `mit ${enumerate(labels)}`;
export const missing = 'Was dazu gesagt wird, ließ sich nicht laden.';

/** Paragraphs. */
export const notes = (paragraph: string) => `Anmerkungen zu Absatz ${paragraph}`;
export const claims = (n: number) => (n === 0 ? '' : count(n, 'Behauptung'));
export const proposition = 'Die These und ihre Teile';
/** Heard after `claims` or `proposition`. */
export const ofParagraph = (paragraph: string) => ` von Absatz ${paragraph}`;
export const entries = (paragraph: string) => `Behauptungen von Absatz ${paragraph}`;
export const enter = (paragraph: string, n: number) =>
	n === 0 ? `Absatz ${paragraph}` : `Absatz ${paragraph}, ${count(n, 'Behauptung')}, mit der Eingabetaste hindurchgehen`;
export const againstPlace = (what: string) => `Gegen ${what}.`;
/** The objections to one claim for which there is no room beside its line. */
export const moreObjections = (objections: number) => `${capitalize(count(objections, 'weiterer Einwand'))} ${desArtikels} selbst:`;
/** What is heard at the words of a claim. */
export const told = (label: string, kind: string, noted: boolean) => ({
	begin: `${label}, ${kind}${noted ? ', mit einer Anmerkung' : ''}:`,
	end: `Ende von ${label}`,
});
export const noteTo = (paragraph: string) => `Anmerkung ${paragraph}`;

/** The pages of the text. */
export const describePage = (title: string, edition: string) =>
	ofMarks(`${title}: ${edition}, Text mit Anmerkungen zu jeder Behauptung.`, `${title}: ${edition}, Text mit Anmerkungen.`);
export const contents = 'Inhalt';
export const contentsOf = (title: string) => `Inhalt von ${title}`;
export const ofAll = (span: string, all: number) => `${span} von ${all}`;
export const pagesOfTheText = 'Seiten des Textes';
/** Above the link to a neighbouring page, with its first paragraph. */
export const before = (paragraph: string | undefined) => (paragraph === undefined ? 'Davor' : `Davor, ab ¶\u00A0${paragraph}`);
export const after = (paragraph: string | undefined) => (paragraph === undefined ? 'Danach' : `Danach, ab ¶\u00A0${paragraph}`);
export const numbered = (paragraphs: number) =>
	`${capitalize(count(paragraphs, 'Absatz'))}, durchgehend nummeriert; die Nummer neben jedem bleibt sein Name.`;
export const argumentOfEachPart = 'Das Argument jedes Teils';
