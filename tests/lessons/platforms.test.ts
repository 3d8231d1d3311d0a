/** What learning platforms are given, read back by other people's parsers and compared with the exercises, item by item. */
import { existsSync, readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { type GIFTQuestion, parse } from 'gift-pegjs';
import { XmlDocument, type XmlElement, XsdValidator, xmlRegisterInputProvider } from 'libxml2-wasm';
import { describe, expect, test } from 'vitest';
import { buildGraph } from '../../src/argument/graph.ts';
import type { Exercise } from '../../src/lessons/exercise.ts';
import { generateExercises } from '../../src/lessons/generate-exercises.ts';
import { gradeAnswer } from '../../src/lessons/grade-answer.ts';
import { type ChoiceItem, type MatchItem, type QuizItem, toQuizItems } from '../../src/lessons/quiz-item.ts';
import { toGift } from '../../src/lessons/to-gift.ts';
import { toMoodleXml } from '../../src/lessons/to-moodle-xml.ts';
import { buildQtiFiles, toQtiPackage } from '../../src/lessons/to-qti.ts';
import { claim, relation } from '../argument/build.ts';
import { real } from './editions.ts';

const options = { baseUrl: 'https://edition.example/über?a=1&b={2}', title: 'Set 1: R&D / “learning” {100%}' };

/** A little argument in characters that each format reads as its own. */
const nasty = (() => {
	const words = [
		'~%100%right = {wrong} # no: "really" \\ back',
		'// a comment? -> an arrow & an <b>element</b> ]]> &amp; &#37;',
		'::title:: $CATEGORY: none [html] ####general\u0007 \u{1F9EA} é',
		'=equals ~tilde #hash {brace} :colon \\n newline \\= escaped',
		'a\tb\u00A0c 50% d %50% e <!-- f --> \u2028 g',
		'<script>alert(1)</script> ’single’ “double” `tick` \uD800 half',
	];
	const ids = ['p1a', 'p2a', 'p3a', 'p4a', 'p5a', 'p6a'];
	const claims = ids.map((id, index) =>
		claim(id, {
			text: `${index} ${words[index]}`,
			gist: `${words[index]} ${index}`,
			...(index === 5 ? { kind: 'assumption' as const, voice: 'ascribed' as const } : {}),
			...(index < 2 ? { proposition: index + 1 } : {}),
		}),
	);
	const why = '{why} ~50% = a->b # c: \\ <i>&';
	const relations = [relation('s1', 'p3a p4a', 'p1a'), relation('x2', 'p5a', 's1'), relation('s3', 'p6a', 'p3a')].map((one) => ({
		...one,
		why,
	}));
	const passages = ids.map((id, index) => ({
		id: id.slice(0, 2),
		label: id.slice(1, 2),
		section: 'h1',
		text: claims[index]!.text,
		url: `/a/${id.slice(0, 2)}/`,
	}));
	const edition = { claims, relations, passages, sections: [] };
	return generateExercises(edition, buildGraph(claims, relations), { seed: 'nasty', count: 50 });
})();
const sets: Record<string, Exercise[]> = {
	'the edition': generateExercises(real.edition, real.graph, { seed: 'platforms', count: 240 }),
	'nasty characters': nasty,
};

/** Text as any format may hand it on: white space is one space, and what XML forbids has its substitute. */
const normal = (text: string) =>
	text
		.toWellFormed()
		// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
		.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '\uFFFD')
		.replace(/\s+/g, ' ')
		.trim();
/** The text of HTML, by libxml2. */
function textOf(html: string): string {
	using document = XmlDocument.fromString(`<div>${html}</div>`);
	return normal(document.root.content);
}
const linkOf = (html: string) => {
	using document = XmlDocument.fromString(`<div>${html}</div>`);
	return (document.get('//a/@href') as { value?: string } | null)?.value;
};
const choiceOf = (item: QuizItem) => item as ChoiceItem;
const matchOf = (item: QuizItem) => item as MatchItem;

describe.each(Object.entries(sets))('%s', (_name, exercises) => {
	const items = toQuizItems(exercises, options);

	test('one question an exercise, of each form, and right as the exercise says', () => {
		expect(items.map(({ id }) => id)).toEqual(exercises.map(({ id }) => id));
		expect(new Set(exercises.map(({ form }) => form)).size).toBeGreaterThan(1);
		for (const [index, item] of items.entries()) {
			const exercise = exercises[index]!;
			expect(linkOf(item.reason.join(''))).toBe(options.baseUrl + exercise.url);
			if (exercise.form === 'mark') {
				for (const { id, fraction } of choiceOf(item).choices) {
					const place = choiceOf(item).passage!.places.get(id)!;
					expect(gradeAnswer(exercise, { form: 'mark', ranges: [place] }).score).toBe(fraction);
				}
			}
			if (exercise.form === 'choice' && exercise.multiple) {
				const total = choiceOf(item).choices.reduce((sum, { fraction }) => sum + Math.max(0, fraction), 0);
				expect(total).toBeCloseTo(1);
			}
			if (item.type === 'match') {
				expect(item.pieces.length).toBeGreaterThanOrEqual(2);
				expect(item.places.length).toBeGreaterThanOrEqual(3);
			}
		}
	});

	test('GIFT, read by gift-pegjs', () => {
		const [category, ...questions] = parse(toGift(exercises, options)) as [GIFTQuestion, ...GIFTQuestion[]];
		expect(category.type).toBe('Category');
		expect(questions).toHaveLength(items.length);
		for (const [index, question] of questions.entries()) {
			const item = items[index]!;
			expect(question.title).toBe(item.title);
			if (!('stem' in question) || !('globalFeedback' in question)) throw new Error(`${item.id} is no question`);
			expect(textOf(question.stem.text)).toBe(textOf(item.stem.join('')));
			expect(textOf(question.globalFeedback!.text)).toBe(textOf(item.reason.join('')));
			expect(linkOf(question.globalFeedback!.text)).toBe(item.url);
			if (question.type === 'MC') {
				const { choices, multiple } = choiceOf(item);
				expect(question.choices.map(({ text }) => textOf(text.text))).toEqual(choices.map(({ text }) => normal(text)));
				expect(question.choices.map(({ feedback }) => textOf(feedback!.text))).toEqual(choices.map(({ feedback }) => normal(feedback)));
				for (const [at, { isCorrect, weight }] of question.choices.entries()) {
					const { fraction } = choices[at]!;
					if (!multiple && fraction === 1) expect(isCorrect).toBe(true);
					else if (fraction === 0) expect([isCorrect, weight]).toEqual([false, null]);
					else expect(weight).toBeCloseTo(fraction * 100, 4);
				}
			} else if (question.type === 'Matching') {
				const { pieces, places } = matchOf(item);
				const pairs = question.matchPairs
					.filter(({ subquestion }) => subquestion.text !== '')
					.map(({ subquestion, subanswer }) => [textOf(subquestion.text), subanswer.trim()]);
				expect(pairs).toEqual(pieces.map(({ text, place }) => [normal(text), normal(places.find(({ id }) => id === place)!.text)]));
				expect(new Set(question.matchPairs.map(({ subanswer }) => subanswer.trim()))).toEqual(
					new Set(places.map(({ text }) => normal(text))),
				);
			} else throw new Error(`${item.id} came back as ${question.type}`);
		}
	});

	test('Moodle XML, read by libxml2', () => {
		using document = XmlDocument.fromString(toMoodleXml(exercises, options));
		const questions = (document.root.find('question') as XmlElement[]).slice(1);
		const get = (element: XmlElement, path: string) => element.get(path)?.content ?? '';
		expect(questions.map((one) => get(one, 'idnumber'))).toEqual(items.map(({ id }) => id));
		for (const [index, question] of questions.entries()) {
			const item = items[index]!;
			expect(textOf(get(question, 'questiontext/text'))).toBe(textOf(item.stem.join('')));
			expect(linkOf(get(question, 'generalfeedback/text'))).toBe(item.url);
			if (item.type === 'choice') {
				expect(question.attr('type')?.value).toBe('multichoice');
				expect(get(question, 'single')).toBe(String(!item.multiple));
				const answers = question.find('answer') as XmlElement[];
				expect(answers.map((one) => textOf(get(one, 'text')))).toEqual(item.choices.map(({ text }) => normal(text)));
				expect(answers.map((one) => textOf(get(one, 'feedback/text')))).toEqual(item.choices.map(({ feedback }) => normal(feedback)));
				for (const [at, one] of answers.entries())
					expect(Number(one.attr('fraction')?.value)).toBeCloseTo(item.choices[at]!.fraction * 100, 4);
			} else {
				expect(question.attr('type')?.value).toBe('matching');
				const pairs = (question.find('subquestion') as XmlElement[]).map((one) => [
					textOf(get(one, 'text')),
					normal(get(one, 'answer/text')),
				]);
				expect(pairs.filter(([piece]) => piece !== '')).toEqual(
					item.pieces.map(({ text, place }) => [normal(text), normal(item.places.find(({ id }) => id === place)!.text)]),
				);
				expect(new Set(pairs.map(([, place]) => place))).toEqual(new Set(item.places.map(({ text }) => normal(text))));
			}
		}
	});

	test('QTI 2.1, unpacked by fflate and read by libxml2', () => {
		const bytes = toQtiPackage(exercises, options);
		expect(toQtiPackage(exercises, options)).toEqual(bytes);
		const files = unzipSync(bytes);
		const ns = { q: 'http://www.imsglobal.org/xsd/imsqti_v2p1', p: 'http://www.imsglobal.org/xsd/imscp_v1p1' };
		using manifest = XmlDocument.fromString(strFromU8(files['imsmanifest.xml']!));
		const listed = (manifest.find('//p:file/@href', ns) as { value?: string }[] & XmlElement[]).map(
			(one) => (one as { value?: string }).value,
		);
		expect(listed.sort()).toEqual(
			Object.keys(files)
				.filter((name) => name !== 'imsmanifest.xml')
				.sort(),
		);
		using whole = XmlDocument.fromString(strFromU8(files['test.xml']!));
		expect((whole.find('//q:assessmentItemRef', ns) as XmlElement[]).map((one) => one.attr('identifier')?.value)).toEqual(
			items.map(({ id }) => id),
		);

		for (const item of items) {
			using document = XmlDocument.fromString(strFromU8(files[`items/${item.id}.xml`]!));
			const find = (path: string) => document.find(path, ns) as XmlElement[];
			const texts = (path: string) => find(path).map((one) => normal(one.content));
			const mapped = new Map(find('//q:mapEntry').map((one) => [one.attr('mapKey')?.value, Number(one.attr('mappedValue')?.value)]));
			expect(find('//q:modalFeedback//q:a').map((one) => one.attr('href')?.value)).toEqual([item.url]);
			const correct = texts('//q:correctResponse/q:value');
			// The mapping gives the right response all there is.
			expect(correct.reduce((sum, key) => sum + (mapped.get(key) ?? 0), 0)).toBeCloseTo(1, 4);
			if (item.type === 'choice') {
				expect(texts('//q:simpleChoice | //q:hottext')).toEqual(item.choices.map(({ text }) => normal(text)));
				for (const { id, fraction } of item.choices) expect(mapped.get(id)).toBeCloseTo(fraction, 5);
				if (item.passage) expect(texts('//q:hottextInteraction')).toEqual([normal(item.passage.text)]);
			} else {
				expect(texts('//q:simpleMatchSet[1]/q:simpleAssociableChoice')).toEqual(item.pieces.map(({ text }) => normal(text)));
				expect(correct).toEqual(item.pieces.map(({ place }, index) => `s${index + 1} ${place}`));
				expect(texts('//q:simpleMatchSet[2]/q:simpleAssociableChoice')).toEqual(item.places.map(({ text }) => normal(text)));
			}
		}
	});

	/** The schemas of QTI are in no npm package; who has them (a folder with qtiv2p1/imsqti_v2p1.xsd and imscp_v1p1.xsd) can hold the package against them. */
	const schemas = process.env['ELENCHUS_QTI_SCHEMAS'] ?? '';
	test.skipIf(!existsSync(schemas))('QTI 2.1, held against its schemas', { timeout: 120_000 }, () => {
		const readers: ((buffer: Uint8Array) => number)[] = [];
		xmlRegisterInputProvider({
			match: (name) => name.startsWith('file:///schemas/'),
			open: (name) => {
				const path = `${schemas}/${name.slice('file:///schemas/'.length)}`;
				const bytes = readFileSync(path);
				let at = 0;
				readers.push((buffer) => {
					const part = bytes.subarray(at, at + buffer.byteLength);
					buffer.set(part);
					at += part.byteLength;
					return part.byteLength;
				});
				return readers.length;
			},
			read: (handle, buffer) => readers[handle - 1]!(buffer),
			close: () => true,
		});
		const load = (path: string) =>
			XsdValidator.fromDoc(XmlDocument.fromString(readFileSync(`${schemas}/${path}`, 'utf8'), { url: `file:///schemas/${path}` }));
		const qti = load('qtiv2p1/imsqti_v2p1.xsd');
		for (const [path, text] of buildQtiFiles(exercises, options)) {
			if (path === 'imsmanifest.xml') continue;
			using document = XmlDocument.fromString(text);
			expect(() => qti.validate(document), path).not.toThrow();
			using broken = XmlDocument.fromString(text.replace(/<(\/?)(?:itemBody|testPart)/g, '<$1strange'));
			expect(() => qti.validate(broken), path).toThrow();
		}
		qti.dispose();
	});
});
