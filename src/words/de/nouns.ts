/** Words that are counted or take an article: their gender, and their plural where it is not made by the gender’s usual ending. */

export type Gender = 'm' | 'f' | 'n';
export type Case = 'nominative' | 'accusative' | 'dative' | 'genitive';

/** Feminine words have `-n` after an e and else `-en`; those of the other genders say theirs. */
const nouns: Record<string, readonly [Gender, plural?: string]> = {
	Absatz: ['m', 'Absätze'],
	Abschnitt: ['m', 'Abschnitte'],
	Angriff: ['m', 'Angriffe'],
	'Angriff auf die Behauptung': ['m', 'Angriffe auf die Behauptung'],
	'Angriff auf eine Annahme': ['m', 'Angriffe auf eine Annahme'],
	'Angriff auf die Folgerung': ['m', 'Angriffe auf die Folgerung'],
	Anker: ['m', 'Anker'],
	Begriff: ['m', 'Begriffe'],
	Beleg: ['m', 'Belege'],
	Eintrag: ['m', 'Einträge'],
	Einwand: ['m', 'Einwände'],
	'weiterer Einwand': ['m', 'weitere Einwände'],
	Fehler: ['m', 'Fehler'],
	Grund: ['m', 'Gründe'],
	Leser: ['m', 'Leser'],
	Punkt: ['m', 'Punkte'],
	Schritt: ['m', 'Schritte'],
	Tag: ['m', 'Tage'],
	Text: ['m', 'Texte'],
	'weiterer Grund': ['m', 'weitere Gründe'],
	Zug: ['m', 'Züge'],
	'angeführtes Werk': ['n', 'angeführte Werke'],
	Exemplar: ['n', 'Exemplare'],
	Mal: ['n', 'Male'],
	Wort: ['n', 'Wörter'],
	Werk: ['n', 'Werke'],
	Zeichen: ['n', 'Zeichen'],
	Literaturverweis: ['m', 'Literaturverweise'],
};

export const genderOf = (noun: string): Gender => nouns[noun]?.[0] ?? 'f';
export const pluralOf = (noun: string): string => nouns[noun]?.[1] ?? `${noun}${noun.endsWith('e') ? 'n' : 'en'}`;
/** In the dative a plural ends in -n or -s. */
export const dativeOf = (plural: string): string => (/[ns]$/.test(plural) ? plural : `${plural}n`);

const ENDINGS: Record<Case, Record<Gender, string>> = {
	nominative: { m: '', f: 'e', n: '' },
	accusative: { m: 'en', f: 'e', n: '' },
	dative: { m: 'em', f: 'er', n: 'em' },
	genitive: { m: 'es', f: 'er', n: 'es' },
};
/** `ein`, `eine`, `einen` …, as it goes with a noun. */
export const indefinite = (noun: string, form: Case = 'nominative'): string => `ein${ENDINGS[form][genderOf(noun)]}`;
/** `der`, `die`, `das` … */
const DEFINITE: Record<Case, Record<Gender, string>> = {
	nominative: { m: 'der', f: 'die', n: 'das' },
	accusative: { m: 'den', f: 'die', n: 'das' },
	dative: { m: 'dem', f: 'der', n: 'dem' },
	genitive: { m: 'des', f: 'der', n: 'des' },
};
export const definite = (noun: string, form: Case = 'nominative'): string => `${DEFINITE[form][genderOf(noun)]} ${noun}`;
/** `dieser Einwand`, `diese Behauptung`. */
export const this_ = (noun: string): string => `dies${{ m: 'er', f: 'e', n: 'es' }[genderOf(noun)]} ${noun}`;
