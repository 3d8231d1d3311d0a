/** What the fields of the edition's data mean: the descriptions in its published JSON Schema, and in the schema of `edition.yml`. */
import { demAutor, denTheorien, derArtikel, derAutor, desArtikels, desAutors, imArtikel, sein } from './work.ts';

export const source = 'Kennung eines Eintrags von sources';
export const doubt = {
	certainty: 'die Herausgeber sind sich dieser Lesart nicht sicher',
	note: 'eine Anmerkung der Herausgeber, die Lesern gezeigt wird',
};
/** Who draws a line; each value with its meaning. */
export const drawn = (layers: readonly string[]) => `wer sie zieht. ${layers.join('; ')}`;
export const standings = 'wie sie auf jeder Ebene steht, nach dem Grounded Labelling';

/** Of a heading. */
export const section = {
	number: 'gedruckte Nummer eines Teils, etwa II',
	slug: 'die Textseite, auf der sie steht',
};

export const ownPages = 'eigene Seiten der Herausgeber, etwa ein Impressum, als reiner Text';
export const textPages = 'die Seiten, auf denen der Text steht, mit dem, was die Herausgeber darüber geschrieben haben';
export const textPage = {
	argument: 'was die Seite nach der Zusammenfassung der Herausgeber sagt, als reiner Text',
	asides: 'was zwischen den Absätzen steht und keiner ist: Code',
	after: 'Kennung der Überschrift oder des Absatzes davor',
};
export const slips = `Druckfehler ${desArtikels}, die stehen geblieben sind, jeder mit dem, was die Herausgeber statt seiner lesen`;
export const propositions = 'die Einführungen der Herausgeber zu Thesen, als reiner Text; claim ist die Kennung der These';
export const maps = 'Karten, die die Herausgeber benannt haben';
export const map = { focus: 'Kennungen, um die herum sie gezeichnet ist', depth: 'wie viele Schritte weit sie darum herum reicht' };

/** Of a passage. */
export const passage = {
	label: '67, gedruckt als ¶\u00A067',
	section: 'Kennung der nächsten Überschrift darüber',
	item: 'er ist ein Punkt einer Liste',
	quotation: 'er ist ein Zitat, das der Text absetzt',
	verse: 'er besteht aus Versen',
	table: 'er ist eine Tabelle: sein Wortlaut ist der von Beschriftung und Zellen',
	figure:
		'er zeigt ein Bild: image ist dessen Adresse von der Wurzel der Website aus, alternative sagt, was es zeigt; sein Wortlaut ist der von Legende und Alternative',
	speaker: 'wer spricht, in einem Dialog',
	printed:
		'wo er in der gedruckten Vorlage steht: die Seite oder das Blatt, auf dem er beginnt, und auf dem er endet, wenn das ein anderes ist',
	text: 'reiner Lesetext, Literaturverweise mit Namen und Jahr',
	notes: `die eigenen Fußnoten ${desAutors}, jede mit dem Zeichen oder der Nummer, die auf ihrer Seite dafür gedruckt ist`,
};

/** Of a claim. */
export const claim = {
	label: '67a, oder P1 bis P9 für eine These',
	voice: `wer sie vertritt; ascribed: ${demAutor} zufolge von ${denTheorien} vorausgesetzt`,
	by: `wer sie vertritt, wenn nicht ${derAutor} allein`,
	via: 'das Werk, durch das sie berichtet wird',
	holder: 'wer sie vertritt, wenn es kein einzelnes Werk ist: ein Name aus edition.holders',
	implicit: 'eine Annahme, die nirgends ausgesprochen ist; die Herausgeber ergänzen sie',
	why: 'warum die Herausgeber hier eine stillschweigende Annahme lesen',
	main: 'sie gehört zur Hauptlinie des Arguments',
	partOf: 'die Behauptung, in deren Wortlaut sie steht; aus dem Text abgeleitet',
	text: 'was sie sagt: ihr Wortlaut im Lesetext, bei einer stillschweigenden Annahme der von says',
	says: 'dasselbe so, dass es für sich steht: zum Zeigen und Zitieren',
	phrase: 'bei einer stillschweigenden Annahme: die Wörter im Lesetext, an denen sie hängt',
	gist: 'dasselbe in wenigen Worten, für Karten und Listen',
};

/** Of a relation. */
export const relation = {
	id: 's3 oder x14',
	attackType: 'abgeleitet aus dem, worauf ein Angriff zielt',
	cue: `woran sie ${imArtikel} zu erkennen ist: höchstens sechs ${sein('er')} Wörter, oder „position“`,
	scheme: 'Schema des Arguments (Walton, Reed und Macagno 2008)',
	main: 'sie gehört zur Hauptlinie des Arguments',
	from: 'Prämissen, die zusammen für oder gegen das Ziel sprechen',
	to: 'eine Behauptung oder Annahme; bei einem Einwand auch eine andere Linie',
	why: 'ein Satz: warum die Prämissen für oder gegen das Ziel sprechen; eine Wiederholung hat keinen',
	passage: 'wo gefolgert wird',
};

/** Von Linien zu Behauptungen anderer Editionen, und von diesen Behauptungen. */
export const crossRelations = 'Linien zu Behauptungen anderer Editionen; keine von ihnen steht in relations';
export const other = {
	to: 'feste Seite der Behauptung in ihrer Edition',
	claim: 'diese Behauptung, wie ihre Edition sie hat, aus dem geholten Datensatz',
	edition: 'Kurzname der Edition',
	version: 'Version der Edition, aus der diese Worte stammen',
	address: 'wo die Edition veröffentlicht ist',
	words: 'was sie besagt, so gefasst, dass es für sich stehen kann',
};

/** Of how a claim stands, on each layer. */
export const standing = {
	article: `nach den eigenen Linien ${desArtikels}`,
	source: 'mit den Linien der berichteten Werke',
	editors: 'auch mit den Linien der Herausgeber',
};

/** Of a citation. */
export const citation = {
	locator: 'die Stelle im Werk, ohne das Wort dafür: eine Seite oder Seiten, ohne „S.“',
	locatorKind: 'was für eine Stelle das ist (CSL 1.0.2); ohne Angabe eine Seite',
	claims: 'die Behauptungen und Annahmen, zu denen der Verweis gehört',
};

/** Of a concept. */
export const concept = {
	authorities: 'Adressen desselben Begriffs in Normdateien, etwa https://www.wikidata.org/entity/Q1; nur was nachgeschlagen wurde',
	see: 'verwandte Begriffe',
	defined: 'Absätze, die ihn definieren',
	passages: 'alle Absätze, die ihn definieren oder erörtern, der Reihe nach',
};

/** Of the edition: what `edition.yml` says. */
export const info = {
	short: 'für Seitentitel und Kopfzeile',
	argument: `was ${derArtikel} vertritt, in drei oder vier Sätzen; Markdown mit Links wie [58](#p58)`,
	text: `wessen Wortlaut der Text hat: von den Herausgebern wiedergegeben (restated, ohne Angabe), wörtlich der ${desAutors} (verbatim) oder übersetzt (translated)`,
	work: 'was für ein Werk es ist; ohne Angabe ein Artikel',
	ascribed: 'wer zugeschriebene Annahmen voraussetzt, im Plural, etwa die Rationalisten',
	interface: 'die Sprache der Seiten, Karten und Meldungen; ohne Angabe die der Edition, wenn es für sie Wörter gibt, sonst Englisch',
	baseUrl: 'wo die Edition veröffentlicht wird, ohne Schrägstrich am Ende',
	contact: 'wohin Leser den Herausgebern schreiben: mailto:herausgeber@example.org, oder eine Seite',
	article: 'CSL-JSON des Werks, das herausgegeben wird',
	propositions: `wie viele Thesen ${derArtikel} prüft`,
	holders: 'wer Behauptungen vertritt, wenn es kein einzelnes Werk ist, unter einem kurzen Namen: zunft: die Satzungen der Zünfte',
};

/** What is allowed in `edition.yml`, after what was found. */
export const expected = {
	baseUrl: 'eine Webadresse ohne Namen und Kennwort und ohne Schrägstrich am Ende, etwa https://example.org/edition',
	version: 'drei Zahlen, etwa 0.9.1, nötigenfalls in Anführungszeichen',
	contact: 'eine Adresse, die mit https:// oder mailto: beginnt',
	editionUrl: 'die Adresse der Lizenz, etwa https://creativecommons.org/licenses/by/4.0/',
	holder: 'ein Name aus Kleinbuchstaben, Ziffern und einzelnen Bindestrichen',
	notEmpty: 'leer',
};

/** Of a record file. */
export const records = {
	schema: 'Version dieses Formats',
	address: 'wo die Edition veröffentlicht ist',
	text: 'wessen Worte der Text hat',
	licence: 'unter der alle Zeilen benutzt werden dürfen',
	counts: 'wie viele Zeilen jeder Art folgen',
	sha256: 'der Bytes aller Zeilen unter dieser, jede mit ihrem Zeilenende',
	claimAddress: 'die feste Seite',
	by: 'Schlüssel des Werks, dessen Behauptung es ist',
	holder: 'wer sie vertritt, wenn es kein einzelnes Werk ist',
	words: 'was sie besagt, so gefasst, dass es für sich stehen kann',
	to: 'Kennung einer Behauptung oder Linie dieser Edition oder Adresse einer Behauptung einer anderen',
	authors: 'Verfasser, oder Herausgeber, wo es keine gibt',
	title: 'null, wo das Werk nicht bekannt ist',
	identifiers: 'nur aus der Bibliographie, nie geraten; null, wo es keine gibt',
	lookedUp: 'ob die Herausgeber nach Kennungen gesucht haben',
	identified: 'wie sicher ist, welches Werk gemeint ist: certain, probable, ambiguous, unknown oder unchecked',
	work: 'Schlüssel eines Werks dieser Datei',
	passageAddress: 'die feste Seite des Absatzes',
	authorities: 'Adressen desselben Begriffs in Normdateien; leer, wo keine nachgeschlagen wurde',
};
