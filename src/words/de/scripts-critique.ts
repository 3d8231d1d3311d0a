/** Writing a critique: what the page says of one's own claims, objections and choices, and of what comes of them. */
import { agree } from './grammar.ts';

/** A line among claims, as it is named where it can be chosen. */
export const stepFrom = (premises: readonly string[], target: string) => `die Folgerung von ${premises.join(' und ')} auf ${target}`;
export const lineFrom = (join: string, premises: readonly string[]) => `die ${join} ${premises.join(' und ')}`;
export const claimItself = 'die Behauptung selbst';
export const whatYouThink = (label: string) => `Was Sie von ${label} halten`;
export const choices = { accepted: 'annehmen', rejected: 'verwerfen', '': 'offen lassen' };
export const actOn = (act: string, label: string) => `${act}: ${label}`;
export const someFound = (shown: number, all: number) => `${shown} von ${all}; geben Sie mehr ein, um weniger zu sehen.`;
export const allFound = (n: number) => `${n} gefunden.`;
/** One's own claim that is offered as something else than a claim, after its words. */
export const asKind = (kind: string) => ` (${kind})`;
export const and = ' und ';
export const remove = 'Entfernen';
export const removeNamed = (id: string) => `${id} entfernen`;
/** A claim where one is to be chosen: its name and the beginning of its words. */
export const nameAndWords = (name: string, words: string) => `${name} · ${words}`;

export const acceptedByYou = 'von Ihnen angenommen';
export const rejectedByYou = 'von Ihnen verworfen';
export const withoutYou = (status: string) => ` (ohne Sie ${status})`;
export const nothingFares = 'Nichts steht anders da als ohne Sie. Ein Einwand, der nichts ändert, kann trotzdem richtig sein.';
export const otherwise = (n: number) =>
	agree(n, {
		one: 'Eine Behauptung steht anders da als ohne Sie.',
		other: `${n} Behauptungen stehen anders da als ohne Sie.`,
	});
export const andMore = (n: number) => (n === 1 ? 'Und eine weitere.' : `Und ${n} weitere.`);

export const noClaims = (names: readonly string[]) => `Keine Behauptung heißt ${names.join(', ')}.`;
/** `side`: for, against. */
export const added = (premises: readonly string[], side: 'for' | 'against', target: string) =>
	`Hinzugefügt: ${premises.join(' und ')} ${side === 'for' ? 'für' : 'gegen'} ${target}.`;
export const savedAs = (file: string) => `Gespeichert als ${file}.`;
export const opened = 'Geöffnet.';
export const openedOther = (theirs: string, ours: string) => `Geöffnet. Sie wurde zu Edition ${theirs} geschrieben; dies ist ${ours}.`;
export const startOver = 'Von vorn beginnen';
export const eraseAll = 'Alles löschen?';
export const erased = 'Gelöscht.';
/** Name of the file, where the critique has none. */
export const fileName = 'kritik';
