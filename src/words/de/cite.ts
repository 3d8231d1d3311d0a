/** How to cite: the box at the foot of pages, and the page about it. */
import { ofMarks, ofText } from '../edited.ts';
import { rich } from '../rich.ts';
import { denArtikel, derAutor, desArtikels, desAutors, does, imArtikel } from './work.ts';

/** What stands above the box, and on its fold where a page is about more than one thing. */
export const citeThis = 'Zitieren';
export const citePage = { map: 'Diese Karte zitieren', page: 'Diese Seite zitieren' };

export const edition = (version: string, day: string) => `Edition ${version}, ${day}.`;
export const fixedBelow = 'Die Adresse unten ist die der festen Edition: Was dort steht, ändert sich nie.';
export const idsMayChange = 'Vor 1.0.0 können sich Kennungen in späteren Editionen noch ändern.';
export const draft = (version: string, early: boolean) =>
	early
		? rich`Edition ${version} ist ein Entwurf, und **vor 1.0.0 können sich Kennungen noch ändern**.`
		: rich`Edition ${version} ist ein Entwurf.`;
export const fixedIs = (version: string) => rich`Fest ist, [was hier in Edition ${version} stand](fixed).`;
export const whatStays = 'Was bleibt und was sich ändern kann';

/** The forms of a citation; a style may have two. */
export const whoseWords = 'Wessen Wortlaut';
export const forms = { note: 'Fußnote', bibliography: 'Literaturverzeichnis' };
export const form = (style: string, which: string) => `${style}, ${which}`;
export const inText = 'Im Text';
export const inTextOfStyle = (style: string) => `, ${style}`;
export const inSentence = 'Im Text, als Teil des Satzes';
export const newest = 'Die neueste Fassung';
export const newestAddress = (address: string) =>
	rich`Wo der jeweils neueste Wortlaut gemeint ist, lautet die Adresse [${address}](newest).`;
export const itsWords = 'Der Wortlaut mit Nachweis';
export const quotations = { text: 'Reiner Text', markdown: 'Markdown', html: 'HTML' };
export const quotation = (format: string) => `Zitat, ${format}`;
export const mapFiles = rich`Die Karte als [SVG](svg) und [Mermaid](mermaid).`;
export const allData = 'Alle Daten';

/** The page. */
export const title = 'Zitieren';
export const describe = (edition: string) =>
	ofMarks(
		`Wie ${edition} zitiert wird: die Edition, ein Absatz, eine Behauptung, eine Annahme, eine Folgerung oder eine Karte.`,
		`Wie ${edition} zitiert wird: die Edition, eine Seite des Textes oder ein Absatz.`,
	);
export const smallestThing = ofMarks(
	'Zitieren Sie die kleinste Einheit, von der Sie sprechen. Jeder Absatz, jede Behauptung, Annahme und Folgerung hat eine Nummer und eine eigene Seite und dort ihren Nachweis in jedem Stil.',
	'Zitieren Sie die kleinste Einheit, von der Sie sprechen. Jeder Absatz hat eine Nummer und eine eigene Seite und dort seinen Nachweis in jedem Stil.',
);
export const inRunningText = 'Im laufenden Text';
/** With an example of a paragraph and a claim, and one of a step, where the edition has them. */
export const numbersAreEnough = (author: string, claim: { paragraph: string; label: string } | undefined, step: string | undefined) => {
	const examples = [
		...(claim
			? [rich`(${author}, ¶\u00A0${claim.paragraph}) für einen Absatz`, rich`(${author}, [${claim.label}](claim)) für eine Behauptung`]
			: []),
		...(step === undefined ? [] : [rich`(${author}, [${step}](step)) für eine Folgerung`]),
	];
	const list = examples.reduce((all, one, index) => (index === 0 ? one : rich`${all}, ${one}`), rich``);
	return rich`Steht die Edition in Ihrem Literaturverzeichnis, so genügen Nummern, wie man Platon zitiert${examples.length === 0 ? '' : ': '}${list}. Sie brauchen keine Seitenzahlen und meinen in jeder Form der Edition dasselbe.`;
};
const whatIsTheirs = ofMarks(
	rich` Jeder Nachweis sagt, was es ist: *ergänzt* (eine nirgends ausgesprochene Annahme), *gelesen* (eine Folgerung), *gezeichnet* (eine Karte).`,
	'',
);
export const whoseWordsTheyAre = ofText({
	restated: rich`Der Text ist die Wiedergabe ${desArtikels} durch die Herausgeber. Zitieren Sie ihn als solche, oder suchen Sie mit ihm die Stelle ${imArtikel} selbst und zitieren Sie diese. Nur was in ‚Anführungszeichen‘ steht, ist der Wortlaut ${desAutors}.${ofMarks(
		rich` Jeder Nachweis sagt, was es ist: *wiedergegeben*, *zitiert*, *ergänzt* (eine nirgends ausgesprochene Annahme), *gelesen* (eine Folgerung), *gezeichnet* (eine Karte).`,
		rich` Jeder Nachweis sagt, was es ist: *wiedergegeben* oder *zitiert*.`,
	)}`,
	verbatim: rich`Der Text ist der Wortlaut ${desArtikels}; zitieren Sie ihn als solchen.${whatIsTheirs}`,
	translated: rich`Der Text ist eine Übersetzung; zitieren Sie ihn als solche.${whatIsTheirs}`,
});
export const whoseReading = 'Wessen Lesart';
export const editorsReading =
	'Was als Behauptung markiert ist, wer sie vertritt und was wofür oder wogegen spricht, ist die Lesart der Herausgeber.';
export const sayWhoDraws = `Zitieren Sie eine Folgerung als eine der Edition, und sagen Sie, wer sie zieht: Ihre Seite nennt ${denArtikel}, ein berichtetes Werk oder allein die Herausgeber.`;
export const howItWasRead = (twice: boolean) =>
	twice ? 'Wie gelesen wurde und wie weit zwei Lesarten übereinstimmen' : 'Wie gelesen wurde';
export const whichVersion = 'Welche Version';
export const citeTheDraft = (version: string) =>
	rich`Dies ist ein Entwurf der Edition ${version}. Bis zur Veröffentlichung nennen die Nachweise die Adresse des neuesten Textes, der sich noch ändern kann.`;
export const citeTheFixed = (version: string, day: string) =>
	rich`Zitieren Sie die feste Edition: Ihre Adresse enthält die Version, hier ${version} vom ${day}, und was dort steht, ändert sich nie. Wo Sie den jeweils neuesten Wortlaut meinen, lassen Sie \`v/${version}/\` weg.`;
export const idsMayStillChange = 'Vor 1.0.0 können sich Kennungen noch ändern.';
export const placeholder = (address: string, path: string) =>
	rich`Die Adresse \`${address}\` in den Nachweisen ist ein Platzhalter, den niemand aufrufen kann: Diese Edition hat noch keine eigene Adresse. Geben Sie stattdessen die Adresse an, unter der Sie sie lesen; was darauf folgt, etwa \`${path}\`, ist überall gleich.`;
export const theExamples = 'Beispiele';
export const notesInChicago =
	'Als Fußnoten im Chicago-Stil; die Seite jedes Beispiels hat die übrigen Stile, BibTeX, RIS und CSL-JSON und ein Zitat zum Einfügen.';
export const examples = {
	paragraph: {
		name: 'Ein Absatz',
		remark: ofText({
			restated: 'Sein Wortlaut ist eine Wiedergabe, außer in Anführungszeichen.',
			verbatim: `Sein Wortlaut ist der ${desAutors}.`,
			translated: 'Sein Wortlaut ist eine Übersetzung.',
		}),
	},
	claim: { name: 'Eine Behauptung', remark: 'Der Buchstabe bezeichnet die Behauptung innerhalb ihres Absatzes.' },
	reported: {
		name: `Eine Behauptung, die ${derAutor} nur ${does('berichtet', 'berichten')}`,
		remark: 'Sagen Sie, wer sie vertritt; ihre Seite tut es und führt zur Quelle.',
	},
	assumption: { name: 'Eine Annahme', remark: 'Sagen Sie, wer sie voraussetzt.' },
	supplied: {
		name: 'Eine Annahme',
		remark: 'Diese ist nirgends ausgesprochen: Die Herausgeber ergänzen sie, und der Nachweis sagt das.',
	},
	step: {
		name: 'Eine Folgerung',
		remark: 'Dass eine Behauptung für oder gegen eine andere spricht, und warum, ist die Lesart der Herausgeber.',
	},
	map: { name: 'Eine Karte', remark: 'Karten haben die Herausgeber gezeichnet.' },
};
export const editionAsAWhole = 'Die Edition als Ganzes';
export const forPrograms = rich`Für Programme: [CITATION.cff](cff) und [die Quellen als BibTeX, RIS und CSL-JSON](downloads).`;
