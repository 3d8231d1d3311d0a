/** What if: leave something out, or take it for granted, and see what stands. */

import { rich } from '../rich.ts';
import { agree, capitalize, count } from './grammar.ts';
import { desArtikels, sein } from './work.ts';

export const title = 'Was wäre, wenn?';
export const describe = (edition: string) =>
	`Lassen Sie eine Behauptung, eine Quelle oder eine ganze Art von Belegen aus ${edition} weg und sehen Sie, welche Thesen sich halten.`;
export const questions = 'Fragen';
export const whatItDoes = rich`Lassen Sie etwas weg oder nehmen Sie es als gegeben an, und sehen Sie, was haltbar und was unhaltbar ist: nach den eigenen Linien ${desArtikels}, mit denen ${sein('er')} Quellen oder auch mit denen der Herausgeber. Die Regel ist die vorsichtigste der in der Literatur beschriebenen, [erklärt unter „Vorgehen“](method); sie sagt, was gilt, solange nichts weiter gesagt wird, nicht, was wahr ist.`;

/** What is tried. */
export const whatToTry = 'Was erprobt werden soll';
export const claimOrSource = 'Eine Behauptung, Annahme oder Quelle';
export const suchAs = '67a, P3 oder ein Name';
export const remove = 'Weglassen';
export const grant = 'Annehmen';
export const removeAll = 'Weglassen';
export const countLinesOf = 'Es zählen die Linien';
export const linesOf = {
	article: `nur ${desArtikels}`,
	source: `${desArtikels} und ${sein('er')} Quellen`,
	editors: 'auch die der Herausgeber',
};
export const whatIsTried = 'Was erprobt wird';
export const reset = 'Zurücksetzen';
export const needsScript = rich`Das Erproben braucht ein Skript. Ohne Skript sagt die Seite, wie alles ohne Änderung steht; [was ohne eine Behauptung wegfiele](claims) und [ohne ein Werk](works), steht auf eigenen Seiten.`;

/** What comes of it. */
export const thePropositions = 'Die Thesen';
export const whatStands = 'Was sich hält';
export const sum = (standing: number, all: number, out: number, undecided: number) =>
	`${capitalize(count(standing, 'Behauptung'))} von ${all} ${agree(standing, { one: 'ist', other: 'sind' })} haltbar, ${out} unhaltbar, ${undecided} unentschieden.`;
export const whatChanges = 'Was sich ändert';
export const outAsItStands = 'Schon ohne Änderung unhaltbar';
export const undecidedAsItStands = 'Schon ohne Änderung unentschieden';
