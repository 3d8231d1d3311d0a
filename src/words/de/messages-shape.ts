/** Was an einem Wert einer Datendatei nicht stimmt: ein Satzteil nach seinem Feld. */
import { agree, either } from './grammar.ts';

/** Wie die Arten von Daten heißen. */
const types: Readonly<Record<string, string>> = {
	string: 'Text',
	number: 'eine Zahl',
	int: 'eine ganze Zahl',
	boolean: 'true oder false',
	array: 'eine Liste',
	object: 'Felder',
	record: 'Felder',
	null: 'nichts',
	undefined: 'nichts',
};
const called = (type: string) => types[type] ?? type;

/** `expected` und `found` sind Arten. */
export const otherType = (expected: string, found: string | undefined) =>
	found === undefined || found === 'undefined' || called(expected) === called(found) || (expected === 'int' && found === 'number')
		? `nötig: ${called(expected)}`
		: `nötig: ${called(expected)}, gefunden: ${called(found)}${expected === 'string' && (found === 'number' || found === 'boolean') ? '; setzen Sie den Wert in Anführungszeichen' : ''}`;
export const noneOf = (values: readonly string[]) => `nötig: ${either(values)}`;
export const empty = 'leer';
export const tooShort = (least: number) => `weniger als ${least} Zeichen`;
export const tooLong = (most: number) => `mehr als ${most} Zeichen`;
export const tooFew = (least: number) => `weniger als ${least} Einträge`;
export const tooMany = (most: number) => `mehr als ${most} ${agree(most, { one: 'Eintrag', other: 'Einträge' })}`;
export const tooSmall = (least: number) => `nötig: mindestens ${least}`;
export const tooBig = (most: number) => `nötig: höchstens ${most}`;
export const unknownFields = (names: readonly string[]) =>
	`${agree(names.length, { one: 'unbekanntes Feld', other: 'unbekannte Felder' })} ${names.join(', ')}`;
export const otherForm = 'nicht die richtige Form';
