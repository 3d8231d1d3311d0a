/**
 * Whatever bytes stand in a content file, `compile` returns messages or an edition and never throws.
 * `npm run fuzz` runs 100,000 cases (`--runs N`, `--seed N` to repeat a failure); `edition/fuzz.test.ts` runs a few hundred.
 */
import fc from 'fast-check';
import { formatMessage, isError } from '../src/diagnostics/messages.ts';
import { compile } from '../src/edition.ts';
import { anySign } from './any-sign.ts';
import { readFixture } from './edition/fixtures.ts';

/** What annotations are made of, whole and in pieces. */
const FRAGMENTS = [
	...[
		':claim[',
		':assumption[',
		':term[',
		':sic[',
		'::support[',
		'::attack[',
		':::claim',
		':clam[x]{#p1a}',
		']',
		']{',
		'}',
		'{#',
		'{#p1}',
		'{#p2a}',
		'{#h1}',
		'{#q1 #q2}',
	],
	...[
		'{#p9a kind=',
		'voice=shared',
		'by=lamp2001',
		'implicit',
		'note="',
		"gist='",
		'proposition=1',
		'from="p2a p7a"',
		'to=p4a}',
		'certainty=low',
		' {#p7 note="x"}',
	],
	...[
		'[@lamp2001, p. 3]',
		'[@',
		'@torch',
		'-@torch',
		'; ',
		', pp. 1–',
		'[see ',
		'\\[',
		'\\@',
		'{',
		'"',
		"'",
		'=',
		'#p4a',
		'(#p4)',
		'[x](#p2a)',
		'[r]: #s1',
	],
	...[
		'\n\n',
		'\n',
		'\r\n',
		'\r',
		'    ',
		'\t',
		'- ',
		'3. ',
		'> ',
		'# ',
		'## ',
		'---\n',
		'```',
		'`',
		'*',
		'_',
		'<b>',
		'<!--',
		'-->',
		'&amp;',
		'&#0;',
		'\u0000',
		'\uFEFF',
		'\u2028',
		'𝒳',
		'\uD800',
	],
	...[
		'argument: ',
		'title: x\n',
		'term: ',
		'- id: ',
		'focus: [P1]',
		'&a [*a, *a]',
		'? ',
		'!!js ',
		'__proto__',
		'constructor',
		'{"id":',
		'[[[[',
		'"issued":{"date-parts":[[',
		'null',
		'1e999',
	],
];

const encoder = new TextEncoder();

/** What may stand beside the text. */
const BESIDE = [
	['readings/first.json', '{"reader":"The edition","spans":[{"id":"p2a","passage":"p2","from":2,"to":20}]}'],
	[
		'readings/second.json',
		'{"reader":"Another","spans":[{"id":"a","passage":"p2","from":2,"to":20,"kind":"claim","voice":"author"}],"relations":[]}',
	],
	['readings/settled.json', '[{"about":"2a","first":"a","second":"b","decision":"first kept","reason":"So."}]'],
	['places.json', '{"p2a":[2,20]}'],
	['division.tsv', 'id\tfirst_line\tlast_line\nh1\t1\t1\np1\t3\t4\n'],
	['lessons/rubric.md', '---\ntitle: How work is judged\n---\n\nBy its reasons.\n'],
	[
		'lessons/1-shadows.md',
		'---\ntitle: A\nminutes: 45\naim: To see.\npreparation: [Read.]\ncourse: [{ minutes: 45, what: Read }]\n---\n\nSee [2a](#p2a).\n',
	],
] as const;

/** Cases: files of the tiny edition, of which one to three were replaced, mutated or added. */
export async function createCases(): Promise<fc.Arbitrary<Map<string, string | Uint8Array>>> {
	const base = new Map([...(await readFixture('cave')), ...BESIDE.map(([path, text]) => [path, encoder.encode(text)] as const)]);
	const paths = [
		...base.keys(),
		'text/03-more.md',
		'propositions/3.md',
		'text/02-more.md',
		'editions/0.1.0.tar.zst',
		'editions/SHA256SUMS',
	];
	const bytes = [...base.values()];
	const position = fc.double({ min: 0, max: 1, noNaN: true });
	const fragment = fc.constantFrom(...FRAGMENTS).map((text) => encoder.encode(text));

	const edit = fc.record({
		from: position,
		length: fc.nat(60),
		insert: fc.oneof({ weight: 4, arbitrary: fragment }, { weight: 1, arbitrary: fc.uint8Array({ maxLength: 8 }) }),
		to: position,
	});
	const mutated = fc.tuple(fc.constantFrom(...bytes), fc.array(edit, { minLength: 1, maxLength: 5 })).map(([source, edits]) => {
		let text = Buffer.from(source);
		for (const { from, length, insert, to } of edits) {
			const at = Math.floor(from * text.length);
			const cut = text.subarray(at, at + length);
			const rest = Buffer.concat([text.subarray(0, at), text.subarray(at + length)]);
			const target = Math.floor(to * rest.length);
			// Every other edit moves what it cuts, so that places and structure are mixed.
			text = Buffer.concat([rest.subarray(0, target), insert, ...(length % 2 ? [cut] : []), rest.subarray(target)]);
		}
		return new Uint8Array(text);
	});
	const truncated = fc
		.tuple(fc.constantFrom(...bytes), position, position)
		.map(([source, a, b]) => source.slice(Math.floor(Math.min(a, b) * source.length), Math.ceil(Math.max(a, b) * source.length)));
	const spliced = fc
		.array(fc.oneof(fc.constantFrom(...FRAGMENTS), fc.constantFrom('word ', ' ', 'a')), { maxLength: 40 })
		.map((pieces) => pieces.join(''));
	const nested = fc.tuple(fc.constantFrom(...FRAGMENTS), fc.nat(300)).map(([piece, times]) => piece.repeat(times));
	const content: fc.Arbitrary<string | Uint8Array> = fc.oneof(
		{ weight: 6, arbitrary: mutated },
		{ weight: 2, arbitrary: truncated },
		{ weight: 4, arbitrary: spliced },
		{ weight: 1, arbitrary: nested },
		{ weight: 1, arbitrary: fc.uint8Array({ maxLength: 200 }) },
		{ weight: 1, arbitrary: fc.string({ unit: anySign, maxLength: 200 }) },
		{ weight: 1, arbitrary: fc.json() },
	);
	return fc
		.array(fc.tuple(fc.constantFrom(...paths), content), { minLength: 1, maxLength: 3 })
		.map((changes) => new Map<string, string | Uint8Array>([...base, ...changes]));
}

/** Reads a case; throws when `compile` does, or when what it returns is no honest answer. */
export function readCase(files: Map<string, string | Uint8Array>): void {
	const { edition, messages } = compile(files);
	if ((edition === undefined) !== messages.some(isError)) throw new Error('There is an edition just when there is no error.');
	for (const message of messages) {
		if (!(message.line >= 1) || !(message.column >= 1)) throw new Error(`A message without a place: ${formatMessage(message)}`);
	}
}

if (import.meta.main) {
	const argument = (name: string): number | undefined => {
		const at = process.argv.indexOf(`--${name}`);
		return at < 0 ? undefined : Number(process.argv[at + 1]);
	};
	const numRuns = argument('runs') ?? 100_000;
	const seed = argument('seed') ?? Date.now() % 2 ** 31;
	let done = 0;
	const started = performance.now();
	const result = fc.check(
		fc.property(await createCases(), (files) => {
			if (++done % 10_000 === 0) console.log(`${done} cases, ${Math.round((performance.now() - started) / 1000)} s`);
			readCase(files);
		}),
		{ numRuns, seed },
	);
	if (result.failed) {
		console.error(fc.defaultReportMessage(result));
		for (const [path, content] of result.counterexample?.[0] ?? []) {
			console.error(`${path}: ${JSON.stringify(typeof content === 'string' ? content : Buffer.from(content).toString('latin1'))}`);
		}
		process.exitCode = 1;
	} else console.log(`${result.numRuns} cases, none threw (seed ${seed})`);
}
