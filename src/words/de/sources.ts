/** The works cited: their list and their pages. */
import { ofMarks } from '../edited.ts';
import { capitalize, count, enumerate, inWords, times } from './grammar.ts';
import { ImArtikel } from './work.ts';

export const title = 'Quellen';
export const source = 'Quelle';
export const describeList = (n: number, edition: string) =>
	ofMarks(
		`${n === 1 ? 'Das Werk, das' : `Die ${count(n, 'Werk')}, die`} ${edition} anführt, und jede Behauptung, die sich darauf stützt.`,
		`${n === 1 ? 'Das Werk, das' : `Die ${count(n, 'Werk')}, die`} ${edition} anführt, und wo.`,
	);
export const howOften = (works: number, citations: number) => `${capitalize(count(works, 'Werk'))}, ${times(citations)} angeführt.`;
export const eachLeads = ofMarks(
	'Jedes führt zu allen Behauptungen, die sich darauf stützen.',
	'Jedes führt dorthin, wo es angeführt wird.',
);
export const notAllIdentified = (n: number) =>
	n === 1
		? 'Ein Werk ließ sich nicht sicher ermitteln; sein Eintrag sagt es.'
		: `${capitalize(count(n, 'Werk'))} ließen sich nicht sicher ermitteln; ihre Einträge sagen es.`;
export const cited = (n: number) => `${times(n)} angeführt`;
/** A work that is not cited where what it holds is told. */
export const creditedWith = (claims: number) => `${count(claims, 'Behauptung')} zugeschrieben`;
export const citedTimes = (n: number) => `${capitalize(times(n))} angeführt`;

/** How sure it is which work is meant. */
export const identified: Record<string, string> = {
	certain: 'Ermittelt.',
	probable: 'Wahrscheinlich dieses Werk.',
	ambiguous: 'Nicht sicher ermittelt: Mehrere Werke kommen in Frage.',
	unknown: 'Nicht ermittelt.',
};
export const notIdentified = { unknown: 'Nicht ermittelt.', ambiguous: 'Nicht sicher ermittelt.' };
export const identityNotChecked = 'Nicht geprüft.';
const fields: Record<string, string> = {
	author: 'Verfasser',
	editor: 'Herausgeber',
	title: 'Titel',
	year: 'Jahr',
	issued: 'Jahr',
	publisher: 'Verlag',
	'publisher-place': 'Verlagsort',
	'container-title': 'Zeitschrift oder Buch',
	volume: 'Band',
	issue: 'Heft',
	page: 'Seiten',
	pages: 'Seiten',
	edition: 'Auflage',
	DOI: 'DOI',
	URL: 'Adresse',
};
const name = (what: readonly string[]) => enumerate(what.map((field) => fields[field] ?? field));
const notChecked = (what: readonly string[]) => `Nicht geprüft: ${name(what)}`;
/** How the details of a work are known, in one sentence that never says of a detail both that it was checked and that it was not; nothing where nothing is known. */
export const describeDetails = ({
	confidence,
	checked,
	unchecked,
}: {
	confidence: string;
	checked: readonly string[];
	unchecked: readonly string[];
}) => {
	if (confidence === 'verified' && unchecked.length > 0)
		return `${notChecked(unchecked)}; die übrigen Angaben stimmen mit einem veröffentlichten Nachweis überein.`;
	if (confidence === 'verified') return 'Die Angaben stimmen mit einem veröffentlichten Nachweis überein.';
	if (confidence === 'known' && checked.length > 0)
		return `Mit einem veröffentlichten Nachweis verglichen: nur ${name(checked)}; die übrigen Angaben beruhen auf dem Wissen der Herausgeber.`;
	if (confidence === 'known') return 'Die Angaben beruhen auf dem Wissen der Herausgeber und wurden nicht geprüft.';
	const uncertain = confidence === 'uncertain' ? 'Die Angaben sind unsicher.' : '';
	return [uncertain, unchecked.length > 0 ? `${notChecked(unchecked)}.` : ''].filter(Boolean).join(' ');
};

/** The page of a work. */
export const describe = (name: string, title: string | undefined) =>
	ofMarks(
		title ? `Jede Behauptung, die sich auf ${name}, ${title}, stützt.` : `Jede Behauptung, die sich auf ${name} stützt.`,
		`Jede Stelle, an der ${title ? `${name}, ${title},` : name} angeführt wird.`,
	);
export const itMayBe = 'In Frage kommen:';
export const printedAs = (forms: readonly string[]) => `${ImArtikel} gedruckt als ${forms.map((form) => `‚${form}‘`).join(', ')}.`;
export const atNoClaim = 'Bei keiner Behauptung.';
/** Heads its claims at which it is not cited; `also`: it is cited at others. */
export const creditedHere = (also: boolean) => (also ? 'Außerdem zugeschrieben' : 'Zugeschrieben');
export const nothingLeans = 'Keine Behauptung in den bisher annotierten Absätzen stützt sich darauf.';
export const whatRestsInTurn = 'Was wiederum auf diesen beruht und was ohne dieses Werk wegfiele';

/** How a work bears on the propositions. */
export const howItBears = 'Wie es die Thesen betrifft';
/** The link to the map that tells the connections; `more` are told only there. */
export const stepByStep = (more: number) =>
	more === 0 ? 'Schritt für Schritt, auf der Karte' : `${capitalize(inWords(more))} weitere, und Schritt für Schritt, auf der Karte`;
