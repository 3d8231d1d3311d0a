/** `npm run agreement`: how far the edition's reading and a second, independent one agree; the figures of `/about/method/`. */
import type { Score } from '../argument/agreement.ts';
import { formatMessages } from '../diagnostics/messages.ts';
import { readContent } from '../disk/read-content.ts';
import { compile } from '../edition.ts';

const { edition, readings, messages } = compile(await readContent(process.env['ELENCHUS_CONTENT'] ?? 'content'));
if (!readings) {
	process.stderr.write(
		edition ? 'There is no second reading: readings/first.json and readings/second.json are needed.\n' : formatMessages(messages),
	);
	process.exit(1);
}
const { first, second, agreement: found } = readings;
const score = ({ f1, precision, recall, matched, first, second }: Score) =>
	`F1 ${f1.toFixed(3)}  precision ${precision.toFixed(2)}  recall ${recall.toFixed(2)}  (${matched} match; ${first} and ${second})`;

process.stdout.write(`${first.reader} and ${second.reader}, ${new Set(second.spans.map((span) => span.passage)).size} passages
spans      ${score(found.spans)}
words      ${score(found.words)}
relations  ${score(found.relations)}
kind       Krippendorff’s alpha ${found.kind.toFixed(3)}, over ${found.pairs.length} spans
voice      Krippendorff’s alpha ${found.voice.toFixed(3)}, over ${found.pairs.length} spans
differ     ${
	found.pairs
		.filter(({ first, second }) => first.kind !== second.kind || first.voice !== second.voice)
		.map(({ first, second }) => `${first.id} (${first.kind}, ${first.voice}; second ${second.kind}, ${second.voice})`)
		.join(', ') || 'none'
}
first only ${found.onlyFirst.map((span) => span.id).join(' ') || 'none'}
second only ${found.onlySecond.map((span) => `${span.passage} ${span.from}–${span.to}`).join(', ') || 'none'}
`);
