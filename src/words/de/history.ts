/** What became of an id, in its history. */
import { enumerate } from './grammar.ts';

/** What happened, before the edition in which it did. */
const happened = {
	drafted: () => 'Entworfen für',
	added: () => 'Zuerst veröffentlicht in',
	corrected: () => 'Berichtigt, ohne Änderung des Sinnes, in',
	reworded: () => 'Neu gefasst in',
	relabelled: () => 'Neu gelesen in',
	moved: (to: string) => `Verschoben nach ${to} in`,
	merged: (to: string) => `Zusammengelegt mit ${to} in`,
	superseded: (to: string, several: boolean) => (several ? `Aufgeteilt in ${to} in` : `Ersetzt durch ${to} in`),
	withdrawn: () => 'Zurückgezogen in',
};
/** An event as a sentence: `Zusammengelegt mit 67b in Edition 0.9.1 (2026-11-23): Beide sagten dasselbe.` `endsNow`: what stands for it today. */
export function event(
	name: keyof typeof happened,
	{
		successors,
		edition,
		date,
		reason,
		endsNow,
	}: { successors: readonly string[]; edition: string; date?: string; reason?: string; endsNow?: readonly string[] },
): string {
	const what = happened[name](enumerate(successors), successors.length > 1);
	const now =
		endsNow === undefined
			? ''
			: endsNow.length > 0
				? ` Heute führt sie zu ${enumerate(endsNow)}.`
				: ' Was an ihre Stelle trat, gibt es auch nicht mehr.';
	return `${what} Edition ${edition}${date ? ` (${date})` : ''}${reason ? `: ${reason}` : ''}.${now}`;
}
