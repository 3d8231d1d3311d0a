/** Das Werk, das ediert wird, sein Autor oder seine Autoren, und wer zugeschriebene Annahmen voraussetzt: Jeder Satz nennt sie mit diesen Wörtern. */
import { edited } from '../edited.ts';

const nouns: Record<string, readonly ['m' | 'f' | 'n', noun: string, genitive: string]> = {
	article: ['m', 'Artikel', 'Artikels'],
	book: ['n', 'Buch', 'Buches'],
	chapter: ['n', 'Kapitel', 'Kapitels'],
	dialogue: ['m', 'Dialog', 'Dialogs'],
	essay: ['m', 'Essay', 'Essays'],
	lecture: ['m', 'Vortrag', 'Vortrags'],
	letter: ['m', 'Brief', 'Briefes'],
	poem: ['n', 'Gedicht', 'Gedichts'],
	speech: ['f', 'Rede', 'Rede'],
	treatise: ['f', 'Abhandlung', 'Abhandlung'],
};
const [gender, noun, genitive] = nouns[edited.work] ?? ['n', 'Werk', 'Werkes'];

/** Die Form, die zum Geschlecht des Werks passt. */
export const byGender = (m: string, f: string, n = m): string => ({ m, f, n })[gender];
export const work = noun;
export const derArtikel = `${byGender('der', 'die', 'das')} ${noun}`;
export const DerArtikel = `${byGender('Der', 'Die', 'Das')} ${noun}`;
export const denArtikel = `${byGender('den', 'die', 'das')} ${noun}`;
export const demArtikel = `${byGender('dem', 'der')} ${noun}`;
export const desArtikels = `${byGender('des', 'der')} ${genitive}`;
export const imArtikel = `${byGender('im', 'in der')} ${noun}`;
export const ImArtikel = `${byGender('Im', 'In der')} ${noun}`;
export const vomArtikel = `${byGender('vom', 'von der')} ${noun}`;
/** `seine`, `seiner` …, je nach Endung. */
export const sein = (ending: string): string => `${byGender('sein', 'ihr')}${ending}`;
/** Fürwörter für das Werk. */
export const er = byGender('er', 'sie', 'es');
export const ihn = byGender('ihn', 'sie', 'es');
export const ihm = byGender('ihm', 'ihr');

const many = edited.authors > 1;
/** Das Verb der Autoren: `berichtet`, `berichten`. */
export const does = (one: string, several: string): string => (many ? several : one);
export const derAutor = many ? 'die Autoren' : 'der Autor';
export const DerAutor = many ? 'Die Autoren' : 'Der Autor';
export const demAutor = many ? 'den Autoren' : 'dem Autor';
export const DemAutor = many ? 'Den Autoren' : 'Dem Autor';
export const desAutors = many ? 'der Autoren' : 'des Autors';
export const vomAutor = many ? 'von den Autoren' : 'vom Autor';
export const Autor = many ? 'Autoren' : 'Autor';

/** Wer zugeschriebene Annahmen voraussetzt: die Mehrzahl mit ihrem Artikel, `die Rationalisten`. */
export const dieTheorien = edited.ascribed ?? 'die Theorien';
export const DieTheorien = dieTheorien.charAt(0).toUpperCase() + dieTheorien.slice(1);
export const denTheorien = dieTheorien.replace(/^die (.*)$/i, (_all, plural: string) => `den ${plural}${/[ns]$/.test(plural) ? '' : 'n'}`);
export const derTheorien = dieTheorien.replace(/^die /i, 'der ');
export const InDenTheorien = edited.ascribed === undefined ? 'In den Theorien' : `Von ${denTheorien}`;
