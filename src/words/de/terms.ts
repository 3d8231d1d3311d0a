/** What the terms of the edition’s linked data mean. */
import { either } from './grammar.ts';
import { desArtikels, desAutors, imArtikel, sein } from './work.ts';

export const assumption = 'Etwas, das vorausgesetzt wird, ausgesprochen oder nicht.';
/** To whom readings are attributed. */
export const editors = 'Die Herausgeber dieser Edition, deren Lesart eine Behauptung ist.';
export const passage = 'Ein nummerierter Absatz oder Listenpunkt des Textes.';
export const kind = (kinds: readonly string[]) => `Als was eine Behauptung vorgebracht wird: ${either(kinds)}.`;
/** Each voice with who holds a claim in it. */
export const voice = (voices: readonly { name: string; who: string }[]) =>
	`Wer eine Behauptung vertritt: ${voices.map(({ name, who }) => `${who} (${name})`).join(', ')}.`;
export const heldBy = `Das Werk, das die Behauptung vertritt, wenn sie nicht allein die ${desAutors} ist.`;
export const reportedThrough = 'Das Werk, durch das eine Behauptung berichtet wird.';
export const attackType =
	'rebut: bestreitet eine Behauptung; undermine: bestreitet eine Annahme; undercut: bestreitet eine Linie des Arguments.';

const withMeanings = (values: readonly { name: string; meaning: string }[]) =>
	values.map(({ name, meaning }) => `${name}: ${meaning}`).join('; ');
type Meanings = Parameters<typeof withMeanings>[0];
export const drawn = (layers: Meanings) => `Wer eine Linie des Arguments zieht. ${withMeanings(layers)}.`;
export const status = (statuses: Meanings) => `Wie eine Behauptung steht. ${withMeanings(statuses)}.`;
export const statusOn = {
	article: `Stand nach den eigenen Linien ${desArtikels}.`,
	source: 'Stand mit den Linien der berichteten Werke.',
	editors: 'Stand auch mit den Linien der Herausgeber.',
};
export const cue = `Woran die Linie ${imArtikel} zu erkennen ist: höchstens sechs ${sein('er')} Wörter, oder „position“.`;
export const scheme = 'Das Schema des Arguments, nach Walton, Reed und Macagno (2008).';
export const main = 'Gehört zur Hauptlinie des Arguments.';
export const says = 'Eine Behauptung in Worten, die für sich stehen.';
export const why = 'Ein Satz der Herausgeber: warum die Prämissen für oder gegen das Ziel sprechen.';
export const gist = 'Eine Behauptung in wenigen Worten.';
export const implicit = 'Die Annahme ist nirgends ausgesprochen; die Herausgeber ergänzen sie.';
export const certainty = 'low: die Herausgeber sind sich dieser Lesart nicht sicher.';
