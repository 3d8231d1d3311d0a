/** The frame of every page: masthead, foot, and what is read around the text. */
import { ofMarks, ofText } from '../edited.ts';
import { rich } from '../rich.ts';
import { demArtikel, denArtikel, desArtikels, ihn } from './work.ts';

/** The parts of the edition, as the masthead has them. */
export const parts = {
	text: 'Text',
	propositions: 'Thesen',
	map: 'Karte',
	claims: 'Behauptungen',
	sources: 'Quellen',
	search: 'Suche',
	teach: 'Unterricht',
};
/** What the list of the parts is called, for those who listen. */
export const edition = 'Edition';
export const skipToText = 'Zum Text springen';
export const searchTheEdition = 'Die Edition durchsuchen';
export const search = 'Suche';

export const pageColour = 'Seitenfarbe';
export const pageColours = { auto: 'Wie am Gerät eingestellt', light: 'Hell', dark: 'Dunkel' };

export const besideTheText = 'Neben dem Text';

/** Said of an edition in which claims are marked. */
const theirReading = ofMarks(' Annotationen und Karten sind die Lesart der Herausgeber.', '');
export const whatTheTextIs = ofText({
	restated: `Der Text ist eine enge Wiedergabe, für diese Edition verfasst; was wörtlich aus ${demArtikel} stammt, steht in ‚Anführungszeichen‘.${theirReading}`,
	verbatim: `Der Text ist der Wortlaut ${desArtikels}.${theirReading}`,
	translated: `Der Text ist eine Übersetzung.${theirReading}`,
});
export const readInItsOwnWords = rich`Wenn Sie ${denArtikel} haben, können Sie [${ihn} hier im Wortlaut lesen](copy).`;

export const version = (number: string) => `Version ${number}`;
export const contents = 'Inhalt';
export const concepts = 'Begriffe';
export const howToCite = 'Zitieren';
export const downloads = 'Herunterladen';
export const aboutAndRights = 'Über die Edition, Rechte';

/** Heard before the number of a paragraph, where the eye has ¶ or nothing. */
export const heardBeforeNumber = 'Absatz ';
/** Heard between a heading in the contents and the number of its first paragraph. */
export const heardBeforeFirst = ', ab Absatz ';
export const onThisPage = 'Auf dieser Seite';

/** Eine eigene Seite der Herausgeber, die keine Worte hat. */
export const pageOf = (edition: string) => `Eine Seite von ${edition}.`;

/** A page that is not there. */
export const nothingHere = 'Hier ist nichts';
export const noSuchPage = (edition: string) => `Keine Seite von ${edition} hat diese Adresse.`;
export const nothingHasThisAddress = 'Seite nicht gefunden';
export const likelyMisspelled = 'Kennungen verschwinden nie; wahrscheinlich ist diese falsch geschrieben.';
export const nearestNeedsScript = 'Ohne Skript lässt sich die ähnlichste Kennung nicht suchen.';
export const whereIdsStand = ofMarks(
	rich`Alle Kennungen stehen in [der Liste der Behauptungen](claims) und [im Text](text); oder Sie [suchen](search).`,
	rich`Alle Kennungen stehen [im Text](text); oder Sie [suchen](search).`,
);

/** A page that older editions have and the newest has not. */
export const leftTitle = 'Nur in einer älteren Edition';
export const leftDescription = (version: string) => `Edition ${version} hat unter dieser Adresse eine Seite, die neueste Edition keine.`;
export const leftIn = (version: string) =>
	rich`Edition ${version} hat [unter dieser Adresse eine Seite](there), die bleibt, wie sie war. Die neueste Edition hat keine.`;
export const leftWhy = rich`[Was sich von Edition zu Edition geändert hat](changes); oder Sie [suchen](search) in der neuesten.`;

/** A page or map that has another address now. */
export const nowCalled = (title: string) => `Jetzt: ${title}`;
export const isNowAt = (address: string, now: string) => `${address} heißt jetzt ${now}.`;
export const hasMoved = {
	page: 'Eine Seite, die jetzt eine andere Adresse hat',
	map: 'Eine Karte, die jetzt eine andere Adresse hat',
};
export const movedTo = (what: 'page' | 'map', version: string, day: string | undefined, address: string) => {
	const thing = what === 'page' ? 'diese Seite' : 'diese Karte';
	return day === undefined
		? rich`Seit Edition ${version} steht ${thing} unter [${address}](there).`
		: rich`Seit Edition ${version} vom ${day} steht ${thing} unter [${address}](there).`;
};
export const numbersStayed = 'Die Nummern der Absätze und die Kennungen der Behauptungen sind in beiden dieselben.';
