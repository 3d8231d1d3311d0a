/** What a collation found, in words. */
import type { LackingCue } from './check-cues.ts';
import type { Collation, Placed } from './collate.ts';

const WHY = {
	missing: 'not in this copy',
	partial: 'only in part in this copy',
	unsure: 'in this copy, but not for certain where',
} as const;

/** A report for the reader: how much was found, and all that was not, with the reason. */
export function describeCollation({ passages, annotations, words }: Collation): string {
	const found = passages.filter((passage) => passage.found);
	if (found.length === 0) {
		return `This is not the article, or too little of it is left: of ${count(passages.length, 'passage')}, none was found in the ${number(words)} words of this copy.\n`;
	}
	const placed = annotations.filter((annotation) => annotation.found);
	const citations = (list: readonly Placed[]) => list.filter(({ id }) => id.startsWith('q')).length;
	const lines = [
		found.length === passages.length
			? `The whole article is here: all ${count(passages.length, 'passage')} in ${number(words)} words.`
			: `${found.length} of ${count(passages.length, 'passage')} found in ${number(words)} words.`,
		`${placed.length - citations(placed)} of ${annotations.length - citations(annotations)} claims and assumptions and ${citations(placed)} of ${citations(annotations)} citations are in their places.`,
	];
	for (const why of ['missing', 'partial', 'unsure'] as const) {
		const lacking = passages.filter((passage) => !passage.found && passage.why === why).map(({ id }) => id);
		if (lacking.length > 0) lines.push(`Passages ${WHY[why]}: ${toRuns(lacking, passages)}.`);
	}
	const loose = annotations.filter(({ found, passage }) => !found && passages.some((own) => own.id === passage && own.found));
	if (loose.length > 0) lines.push(`In passages that were found, but not themselves for certain: ${loose.map(({ id }) => id).join(', ')}.`);
	const faint = found.filter(({ confidence }) => confidence < 0.4).map(({ id }) => id);
	if (faint.length > 0) lines.push(`Found by little of their own, mostly by what stands around them: ${toRuns(faint, passages)}.`);
	return `${lines.join('\n')}\n`;
}

/** The cues that the copy has not where they ought to stand, a line each, for the editors; nothing when there is none. */
export function describeLackingCues(lacking: readonly LackingCue[]): string {
	if (lacking.length === 0) return '';
	const lines = lacking.map(({ relation, cue, passages, elsewhere }) => {
		const where = elsewhere.length > 0 ? `it stands in ${elsewhere.join(', ')}` : 'it stands nowhere in the passages found';
		return `  ${relation}: cue="${cue}" is not in ${passages.join(', ')}; ${where}.`;
	});
	return `Cues that the copy does not have in the passage of their line, nor of its ends. Quote its words, or write cue=position:\n${lines.join('\n')}\n`;
}

const number = (value: number): string => value.toLocaleString('en-GB');
const count = (value: number, noun: string): string => `${number(value)} ${noun}${value === 1 ? '' : 's'}`;

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
