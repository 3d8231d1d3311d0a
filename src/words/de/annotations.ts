/** What the attributes of annotations mean, in the guide of the syntax. `label` is what the brackets hold. */
import { demAutor, dieTheorien, imArtikel, sein } from './work.ts';

/** Who draws a line; each value with its meaning. */
export const drawn = (layers: readonly string[]) => `wer sie zieht. ${layers.join('; ')}`;

export const doubt = {
	certainty: 'die Herausgeber sind sich dieser Lesart nicht sicher; der Grund steht in note',
	note: 'eine Anmerkung der Herausgeber, die Lesern gezeigt wird',
};

export const statement = {
	id: 'Absatz und Buchstabe: #p67a',
	by: 'Schlüssel des Werks, das sie vertritt',
	via: 'Schlüssel des Werks, durch das sie berichtet wird',
	holder: 'wer sie vertritt, wenn es kein einzelnes Werk ist: ein Name unter holders in edition.yml',
	says: 'was sie sagt, so gefasst, dass es für sich stehen kann',
	gist: 'dasselbe in wenigen Worten, für Karten',
	main: 'sie gehört zur Hauptlinie des Arguments',
};

export const relation = {
	label: 'ein Satz, der sagt, warum',
	noLabel: 'nichts',
	toClaim: 'Kennung der Behauptung oder Annahme, die sie betrifft, oder Adresse einer Behauptung einer anderen Edition',
	toAny: 'Kennung einer Behauptung, einer Annahme oder einer anderen Linie, oder Adresse einer Behauptung einer anderen Edition',
	cue: `woran sie ${imArtikel} zu erkennen ist, in höchstens sechs ${sein('er')} Wörter, oder position; nötig, außer wenn die Herausgeber sie ziehen`,
	scheme: 'das Schema des Arguments; nötig auf der Hauptlinie',
};

export const claim = {
	label: 'der Wortlaut der Behauptung',
	kind: 'als was sie vorgebracht wird; ohne Angabe claim',
	voice: 'wer sie vertritt; ohne Angabe author',
	proposition: 'ihre Nummer, wenn sie eine der Thesen ist',
};

export const assumption = {
	label: 'der Wortlaut der Annahme',
	voice: `wer sie voraussetzt; ohne Angabe ascribed (${demAutor} zufolge ${dieTheorien})`,
	implicit: 'sie ist nirgends ausgesprochen; was sie besagt, steht in says, der Grund in why',
	why: 'warum die Herausgeber hier eine stillschweigende Annahme lesen',
};

export const term = {
	label: 'das Wort, wie es im Text steht',
	as: 'der Eintrag im Verzeichnis der Begriffe, wenn er anders geschrieben wird',
};

export const sic = {
	label: `die Form, die ${imArtikel} gedruckt ist`,
	corr: 'die Berichtigung der Herausgeber',
};

export const citation = {
	id: '#q55; eine Kennung für jedes Werk einer Gruppe: {#q36 #q37}',
	for: 'Kennungen der Behauptungen, zu denen der Verweis gehört, wenn es nicht die nächsten davor sind',
	function: 'warum das Werk angeführt wird (CiTO)',
};

export const passage = {
	note: 'eine Anmerkung der Herausgeber: auch, warum der Absatz nichts behauptet',
};

/** Of a span: foreign words, a silent citation, a page of the source, a speaker. */
export const span = {
	lang: 'die Sprache der Wörter, ein Kürzel wie la oder grc (BCP 47)',
	cite: 'Schlüssel des Werks, das an diesen Wörtern angeführt wird; gedruckt wird dafür nichts',
	id: 'zu cite: #q55',
	locator: 'zu cite: die Stelle im Werk, etwa "S. 302" oder "Kap. 3"',
	page: 'die Seite der gedruckten Vorlage, die hier beginnt; die Klammern sind leer',
	folio: 'das Blatt der Handschrift, das hier beginnt, etwa 12r; die Klammern sind leer',
	role: 'die Wörter nennen, wer spricht, vor dem, was gesagt wird',
	smallCaps: 'die Wörter sind in Kapitälchen gesetzt',
	underline: 'die Wörter sind unterstrichen',
};
