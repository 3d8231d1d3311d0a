/** What a collation found, in words. */
import { report } from '#words/copies.ts';
import { lackingCue, lackingCues } from '#words/messages-collation.ts';
import type { LackingCue } from './check-cues.ts';
import type { Collation, Placed } from './collate.ts';

/** A report for the reader: how much was found, and all that was not, with the reason. */
export function describeCollation({ passages, annotations, words }: Collation): string {
	const found = passages.filter((passage) => passage.found);
	if (found.length === 0) {
		return `${report.noArticle(passages.length, words)}\n`;
	}
	const placed = annotations.filter((annotation) => annotation.found);
	const citations = (list: readonly Placed[]) => list.filter(({ id }) => id.startsWith('q')).length;
	const lines = [
		found.length === passages.length ? report.whole(passages.length, words) : report.part(found.length, passages.length, words),
		report.places(
			[placed.length - citations(placed), annotations.length - citations(annotations)],
			[citations(placed), citations(annotations)],
		),
	];
	for (const why of ['missing', 'partial', 'unsure'] as const) {
		const lacking = passages.filter((passage) => !passage.found && passage.why === why).map(({ id }) => id);
		if (lacking.length > 0) lines.push(report.lacking[why](toRuns(lacking, passages)));
	}
	const loose = annotations.filter(({ found, passage }) => !found && passages.some((own) => own.id === passage && own.found));
	if (loose.length > 0) lines.push(report.loose(loose.map(({ id }) => id)));
	const faint = found.filter(({ confidence }) => confidence < 0.4).map(({ id }) => id);
	if (faint.length > 0) lines.push(report.faint(toRuns(faint, passages)));
	return `${lines.join('\n')}\n`;
}

/** The cues that the copy has not where they ought to stand, a line each, for the editors; nothing when there is none. */
export function describeLackingCues(lacking: readonly LackingCue[]): string {
	if (lacking.length === 0) return '';
	const lines = lacking.map(({ relation, cue, passages, elsewhere }) => `  ${lackingCue(relation, cue, passages, elsewhere)}`);
	return `${lackingCues}\n${lines.join('\n')}\n`;
}

/** Ids that follow one another as a run: `p3, p7–p12`. */
function toRuns(ids: readonly string[], all: readonly Placed[]): string {
	const order = new Map(all.map(({ id }, index) => [id, index]));
	const runs: string[][] = [];
	for (const id of ids) {
		const run = runs.at(-1);
		if (run && (order.get(id) as number) === (order.get(run.at(-1) as string) as number) + 1) run.push(id);
		else runs.push([id]);
	}
	return runs.map((run) => (run.length > 1 ? `${run[0]}–${run.at(-1)}` : run[0])).join(', ');
}
