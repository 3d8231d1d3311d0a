/** Messages about the sources that are cited. */

/** What is allowed in a field of CSL-JSON, after what was found. */
export const expected = {
	string: 'nötig ist Text in Anführungszeichen',
	number: 'nötig ist Text oder eine Zahl',
	truth: 'nötig ist true oder false',
	name: 'ein Name ist ein Objekt wie {"family": "Hess", "given": "Martin"} oder {"literal": "Vereinte Nationen"}',
	date: 'ein Datum wird {"date-parts": [[1999, 3, 12]]}, {"raw": "1999-03-12"} oder {"literal": "im Erscheinen"} geschrieben',
	names: 'Namen sind eine Liste, in eckigen Klammern',
	key: 'nötig ist Text, der Schlüssel, unter dem das Werk angeführt wird',
	doi: 'nötig ist ein DOI, etwa 10.1000/182',
	address: 'nötig ist eine Adresse, die mit https:// oder http:// beginnt',
};

export const cannotBeTaken = (found: string, rule: string) => `${found} ist so nicht verwendbar: ${rule}.`;
export const emptyName = 'Dieser Name hat keine Wörter. Nehmen Sie ihn heraus, oder geben Sie ihm family oder literal.';
/** A name that is none, or several. */
export const names = {
	others: (index: number) =>
		index === 0
			? 'Das steht für Namen, die nicht genannt sind. Schreiben Sie die bekannten, oder {"literal": "Hess et al."}.'
			: 'Das steht für Namen, die nicht genannt sind, und würde als einer gedruckt: „Hess & et al.“ Schreiben Sie die Namen, oder einmal {"literal": "Hess et al."} für alle.',
	several: (found: string) => `„${found}“ ist mehr als ein Name. Jeder ist ein eigener Eintrag der Liste.`,
	both: (literal: string) =>
		`Ein Name hat Teile oder ist "literal": Von beidem würde nur „${literal}“ gedruckt. Behalten Sie "family" und "given" für einen Menschen, "literal" für eine Körperschaft.`,
	trailing: (found: string) => `„${found}“ würde mit dem Zeichen am Ende gedruckt. Nehmen Sie es heraus.`,
	reversed: (found: string, last: string, first: string) =>
		`„${found}“ ist ein ganzer Name in einem Feld. Schreiben Sie {"family": "${last}", "given": "${first}"}; der Name einer Körperschaft ist "literal".`,
};
export const dateTwice = (words: string) =>
	`Das Datum steht in Zahlen und in Wörtern da, und „${words}“ würde nicht gelesen. Behalten Sie eines: "date-parts" oder "literal".`;
export const seasonAlone = 'Zu einer Jahreszeit gehört ein Jahr: {"date-parts": [[1999]], "season": 1}.';
export const backwards = (from: string, to: string) => `${from} liegt nach ${to}: Ein Zeitraum beginnt mit dem früheren Datum.`;
export const noDay = (parts: readonly string[]) =>
	`[${parts.join(', ')}] ist kein Datum: Jahr, Monat und Tag sind Zahlen, etwa [1999, 3, 12], oder [-380] für 380 v. Chr. Wörter wie „im Erscheinen“ gehören in "literal".`;

/** The bibliography; `work` is `Literatureintrag 3 (hess2004)`. `near` is a question that follows, or nothing. */
export const work = (number: number, id: string | undefined) => (id ? `Literatureintrag ${number} (${id})` : `Literatureintrag ${number}`);
export const references = {
	noFile: 'Es gibt keine references.json. In ihr stehen die angeführten Werke als CSL-JSON; ohne Werke enthält sie [].',
	emptyId: (number: number) => `Literatureintrag ${number} hat eine leere Kennung.`,
	idForm: (id: string) =>
		`Die Kennung „${id}“ lässt sich nicht anführen: Ein Schlüssel hat keine Leerzeichen und keine geschweiften Klammern.`,
	idLong: (id: string) =>
		`Die Kennung ${id} ist für den Namen eines Ordners auf manchen Datenträgern zu lang. Geben Sie dem Werk einen kürzeren Schlüssel.`,
	twice: (id: string) => `${id} ist die Kennung zweier Literatureinträge.`,
	alike: (id: string) =>
		`${id} unterscheidet sich von der Kennung eines anderen Literatureintrags nur in Großbuchstaben, sodass auf vielen Datenträgern beide dieselbe Seite haben.`,
	notSet: (id: string) => `${id} lässt sich im Literaturverzeichnis nicht setzen. Suchen Sie ein Feld, das etwas Ungewöhnliches enthält.`,
	nameless: (id: string) =>
		`${id} nennt niemanden und hat keinen Titel; so lässt es sich nicht anführen. Geben Sie author, editor oder title an.`,
	notPrinted: (id: string, type: string) =>
		`${id} wird im Literaturverzeichnis nicht gedruckt: Der Stil der APA hat keine Einträge der Art ${type}. Geben Sie eine andere Art an, etwa document, manuscript, speech oder webpage.`,
	unknownField: (work: string, field: string, near: string) => `${work} hat das unbekannte Feld ${field}.${near}`,
	noItem: (work: string) => `${work} ist kein CSL-JSON-Eintrag, also kein Objekt in geschweiften Klammern.`,
	noType: (work: string, near: string) => `${work} hat kein Feld type.${near}`,
	unknownType: (work: string, found: string, near: string) => `${work} hat die unbekannte Art ${found}.${near}`,
	/** In place of `near`, where nothing is. */
	types: ' Arten sind book, chapter, article-journal, webpage und die übrigen von CSL.',
	noId: (work: string) => `${work} hat keine Kennung, den Schlüssel, unter dem es angeführt wird.`,
	markup: (found: string) => `„${found}“ würde mit seinen Zeichen gedruckt. Kursiv ist <i>…</i>; andere Zeichen fallen weg.`,
	unclosed: (tag: string) => `„${tag}“ hat kein Gegenstück und würde so gedruckt, wie es dasteht. Kursiv ist <i>…</i>.`,
	inField: (work: string, field: string, why: string) => `${work}, ${field}: ${why}`,
};
export const neverCited = (key: string) => `Nichts führt ${key} an.`;
