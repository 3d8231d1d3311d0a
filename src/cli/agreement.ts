/** `npm run agreement`: how far the edition's reading and a second, independent one agree; the figures of `/about/method/`. */
import type { Score } from '../argument/agreement.ts';
import type { ComparedReadings } from '../argument/readings.ts';
import { compileFolder, contentFolder } from './content.ts';
import { Refusal, run } from './run.ts';

await run({
	usage: `
npm run agreement   says how far the two readings in content/readings/ agree`,
	async run() {
		const { readings } = await compileFolder(contentFolder());
		if (!readings) throw new Refusal('There is no second reading: readings/first.json and readings/second.json are needed.');
		process.stdout.write(describeReadings(readings));
		return 0;
	},
});

function describeReadings({ first, second, agreement: found, lines }: ComparedReadings): string {
	const score = ({ f1, precision, recall, matched, first, second }: Score) =>
		`F1 ${f1.toFixed(3)}  precision ${precision.toFixed(2)}  recall ${recall.toFixed(2)}  (${matched} match; ${first} and ${second})`;
	const alpha = (value: number) => `Krippendorff’s alpha ${value.toFixed(3)}, over ${found.pairs.length} spans`;
	const differing = found.pairs
		.filter(({ first, second }) => first.kind !== second.kind || first.voice !== second.voice)
		.map(({ first, second }) => `${first.id} (${first.kind}, ${first.voice}; second ${second.kind}, ${second.voice})`);
	return `${first.reader} and ${second.reader}, ${new Set(second.spans.map((span) => span.passage)).size} passages
spans      ${score(found.spans)}
words      ${score(found.words)}
relations  ${score(found.relations)}
kind       ${alpha(found.kind)}
voice      ${alpha(found.voice)}
differ     ${differing.join(', ') || 'none'}
first only ${found.onlyFirst.map((span) => span.id).join(' ') || 'none'}
second only ${found.onlySecond.map((span) => `${span.passage} ${span.from}–${span.to}`).join(', ') || 'none'}
${
	lines
		? `
${lines.reading.reader}, ${lines.count} lines
drawn      Krippendorff’s alpha ${lines.drawn.toFixed(3)}
type       Krippendorff’s alpha ${lines.type.toFixed(3)}
differ     ${lines.differ.join(' ') || 'none'}
`
		: ''
}`;
}
