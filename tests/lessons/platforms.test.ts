/** What learning platforms are given, read back by other people's parsers and compared with the exercises, item by item. */
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { type GIFTQuestion, parse } from 'gift-pegjs';
import { XmlDocument, type XmlElement, XsdValidator, xmlRegisterInputProvider } from 'libxml2-wasm';
import { afterAll, describe, expect, test } from 'vitest';
import { buildGraph } from '../../src/argument/graph.ts';
import type { Exercise } from '../../src/lessons/exercise.ts';
import { generateExercises } from '../../src/lessons/generate-exercises.ts';
import { gradeAnswer } from '../../src/lessons/grade-answer.ts';
import { writeLinkedStem, writeReason, writeStem } from '../../src/lessons/quiz-html.ts';
import { type ChoiceItem, type MatchItem, type QuizItem, toQuizItems } from '../../src/lessons/quiz-item.ts';
import { toGift } from '../../src/lessons/to-gift.ts';
import { buildH5pFiles, toH5pPackage } from '../../src/lessons/to-h5p.ts';
import { toMoodleXml } from '../../src/lessons/to-moodle-xml.ts';
import { buildQtiFiles, toQtiPackage } from '../../src/lessons/to-qti.ts';
import { claim, relation } from '../argument/build.ts';
import { findSchema } from '../schemas.ts';
import { readAsCanvas } from './canvas.ts';
import { real } from './editions.ts';
import { faultsOfContent, faultsOfMetadata, readGaps } from './h5p.ts';

/** What is read of a question of H5P, whichever type it is. */
interface H5pParams {
	question: string;
	answers: { text: string; correct: boolean; tipsAndFeedback: { chosenFeedback: string } }[];
	overallFeedback: { from: number; to: number; feedback: string }[];
	behaviour: { type?: string };
	taskDescription: string;
	textField: string;
	distractors: string;
}

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
/** Words that are slanted in HTML. */
function markedIn(html: string): string[] {
	using document = XmlDocument.fromString(`<div>${html}</div>`);
	return (document.find('//em/strong') as XmlElement[]).map(({ content }) => normal(content));
}
/** The set's name as a category: a slash in it is doubled. */
const name = 'Set 1: R&D // “learning” {100%}';
const choiceOf = (item: QuizItem) => item as ChoiceItem;
const matchOf = (item: QuizItem) => item as MatchItem;

/** The schemas of QTI, with what they import: qtiv2p1/imsqti_v2p1.xsd and imscp_v1p1.xsd. */
const schemas = findSchema('qti');
let loaded: { qti: XsdValidator; packaging: XsdValidator } | undefined;
/** They are read once for all sets, which takes longer than all else here. */
function loadQti() {
	if (loaded) return loaded;
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
	loaded = { qti: load('qtiv2p1/imsqti_v2p1.xsd'), packaging: load('imscp_v1p1.xsd') };
	return loaded;
}

afterAll(() => {
	loaded?.qti.dispose();
	loaded?.packaging.dispose();
});

describe.each(Object.entries(sets))('%s', (_name, exercises) => {
	const items = toQuizItems(exercises, options);

	test('one question an exercise, of each form, right as the exercise says, and with a name of its own', () => {
		expect(new Set(items.map(({ title }) => title)).size).toBe(items.length);
		for (const { title } of items) expect(title).toMatch(/[?.a-z] ¶ \d+[-\da-z]*(?:, [sx]\d+)?$/);
		expect(items.map(({ id }) => id)).toEqual(exercises.map(({ id }) => id));
		expect(new Set(exercises.map(({ form }) => form)).size).toBeGreaterThan(1);
		for (const [index, item] of items.entries()) {
			const exercise = exercises[index]!;
			expect(linkOf(writeReason(item).join(''))).toBe(options.baseUrl + exercise.url);
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

	/** Questions of one kind stand together in the question bank. */
	const sorted = [...Map.groupBy(items, ({ kind }) => kind).values()].flat();
	const kinds = [...new Set(items.map(({ kind }) => kind))];

	test('GIFT, read by gift-pegjs', () => {
		const read = parse(toGift(exercises, options)) as GIFTQuestion[];
		const categories = read.filter(({ type }) => type === 'Category') as { title: string }[];
		expect(categories.map(({ title }) => title.trim())).toEqual(kinds.map((kind) => `top/${name}/${kind}`));
		const questions = read.filter(({ type }) => type !== 'Category');
		expect(questions).toHaveLength(items.length);
		for (const [index, question] of questions.entries()) {
			const item = sorted[index]!;
			expect(question.title).toBe(item.title);
			expect([question.id, question.tags]).toEqual([item.id, item.tags]);
			if (!('stem' in question) || !('globalFeedback' in question)) throw new Error(`${item.id} is no question`);
			expect(textOf(question.stem.text)).toBe(textOf(writeLinkedStem(item).join('')));
			expect(textOf(question.globalFeedback!.text)).toBe(textOf(writeReason(item).join('')));
			expect(linkOf(question.globalFeedback!.text)).toBe(item.link.address);
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
		const xml = toMoodleXml(exercises, options);
		using document = XmlDocument.fromString(xml);
		const all = document.root.find('question') as XmlElement[];
		const isCategory = (one: XmlElement) => one.attr('type')?.value === 'category';
		const questions = all.filter((one) => !isCategory(one));
		const get = (element: XmlElement, path: string) => element.get(path)?.content ?? '';
		expect(all.filter(isCategory).map((one) => get(one, 'category/text'))).toEqual(kinds.map((kind) => `top/${name}/${kind}`));
		expect(questions.map((one) => get(one, 'idnumber'))).toEqual(sorted.map(({ id }) => id));
		// Moodle drops a part of a text that is one blank, and begins a new part at every entity: there is none, but for CDATA that ends inside.
		expect(xml.replace(/<!\[CDATA\[.*?\]\]>/gs, '')).not.toMatch(/&|<text>[^<]/);
		for (const [index, question] of questions.entries()) {
			const item = sorted[index]!;
			expect(get(question, 'name/text')).toBe(item.title);
			expect(textOf(get(question, 'questiontext/text'))).toBe(textOf(writeLinkedStem(item).join('')));
			expect(textOf(get(question, 'generalfeedback/text'))).toBe(textOf(writeReason(item).join('')));
			expect(linkOf(get(question, 'generalfeedback/text'))).toBe(item.link.address);
			// a link must not lead out of an attempt
			expect(get(question, 'questiontext/text')).toContain('<a target="_blank" ');
			expect((question.find('tags/tag/text') as XmlElement[]).map(({ content }) => content)).toEqual(item.tags);
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
			expect(find('//q:modalFeedback//q:a').map((one) => one.attr('href')?.value)).toEqual([item.link.address]);
			const correct = texts('//q:correctResponse/q:value');
			const scoreOf = (keys: readonly string[]) =>
				Math.min(
					1,
					Math.max(
						0,
						keys.reduce((sum, key) => sum + (mapped.get(key) ?? 0), 0),
					),
				);
			// The mapping gives the right response all there is, to the last place, and nothing less earns as much.
			expect(scoreOf(correct)).toBe(1);
			for (const left of correct) expect(scoreOf(correct.filter((key) => key !== left))).toBeLessThan(1);
			const canvas = readAsCanvas(document);
			expect(canvas.interactions).toEqual([item.type === 'choice' ? 'choiceInteraction' : 'matchInteraction']);
			expect(canvas.points).toBe(1);
			expect(canvas.general.map(normal)).toEqual([textOf(writeReason(item).join(''))]);
			expect(normal(canvas.text)).toBe(normal(writeLinkedStem(item).map(textOf).join(' ')));
			if (item.type === 'choice') {
				expect(texts('//q:simpleChoice')).toEqual(item.choices.map(({ text }) => normal(text)));
				for (const { id, fraction } of item.choices) expect(mapped.get(id)).toBeCloseTo(fraction, 5);
				expect([...canvas.comments].map(([id, told]) => [id, normal(told)])).toEqual(
					item.choices.map(({ id, feedback }) => [id, normal(feedback)]),
				);
			} else {
				expect(texts('//q:simpleMatchSet[1]/q:simpleAssociableChoice')).toEqual(item.pieces.map(({ text }) => normal(text)));
				expect(correct).toEqual(item.pieces.map(({ place }, index) => `s${index + 1} ${place}`));
				expect(texts('//q:simpleMatchSet[2]/q:simpleAssociableChoice')).toEqual(item.places.map(({ text }) => normal(text)));
			}
		}
	});

	test('H5P, unpacked by fflate and held against what H5P asks', () => {
		const all = { ...options, language: 'en-GB', rights: 'CC BY 4.0' };
		const bytes = toH5pPackage(exercises, all);
		expect(toH5pPackage(exercises, all)).toEqual(bytes);
		const files = unzipSync(bytes);
		expect(Object.keys(files).sort()).toEqual(['content/content.json', 'h5p.json']);
		const metadata = JSON.parse(strFromU8(files['h5p.json']!));
		const content = JSON.parse(strFromU8(files['content/content.json']!));
		const questions = content.questions as { library: string; params: H5pParams; subContentId: string }[];
		expect(faultsOfContent(content)).toEqual([]);
		expect(faultsOfMetadata(metadata, [...new Set(questions.map(({ library }) => library))])).toEqual([]);
		expect(metadata).toMatchObject({ mainLibrary: 'H5P.QuestionSet', license: 'CC BY', licenseVersion: '4.0', source: options.baseUrl });
		expect(new Set(questions.map(({ subContentId }) => subContentId)).size).toBe(items.length);
		expect(questions).toHaveLength(items.length);
		for (const [index, { library, params }] of questions.entries()) {
			const item = items[index]!;
			expect(params.overallFeedback.map(({ from, to, feedback }) => [from, to, textOf(feedback)])).toEqual([
				[0, 100, normal(item.reasons.join(' '))],
			]);
			if (item.type === 'choice') {
				expect(library).toBe('H5P.MultiChoice 1.16');
				expect(textOf(params.question)).toBe(textOf(writeStem(item).join('')));
				// The whole question is bold there: what is marked is told by signs and slant.
				const marked = exercises[index]!.material.flatMap(({ text, marked: range }) => (range ? text.slice(range.from, range.to) : []));
				expect(markedIn(params.question)).toEqual(marked.map((words) => normal(`‹${words}›`)));
				expect(params.behaviour.type).toBe(item.multiple ? 'multi' : 'single');
				expect(params.answers.map(({ text }) => textOf(text))).toEqual(item.choices.map(({ text }) => normal(text)));
				for (const [at, { correct, tipsAndFeedback }] of params.answers.entries()) {
					const { fraction, feedback } = item.choices[at]!;
					expect(correct).toBe(item.multiple ? fraction > 0 : fraction === 1);
					expect(textOf(tipsAndFeedback.chosenFeedback).startsWith(normal(feedback))).toBe(true);
					expect(linkOf(tipsAndFeedback.chosenFeedback)).toBe(item.link.address);
				}
			} else {
				expect(library).toBe('H5P.DragText 1.10');
				expect(linkOf(params.taskDescription)).toBe(item.link.address);
				const place = (id: string) => item.places.find((one) => one.id === id)!.text.replace('undercuts the step from', 'undercuts');
				const words = (text: string) => normal(text).replace(/’s step$/, '');
				expect(readGaps(params.textField).map(({ before, answer }) => [textOf(before), words(textOf(answer))])).toEqual(
					item.pieces.map((piece) => [normal(piece.text), place(piece.place)]),
				);
				// a colon or a backslash in a gap would begin a tip or a comment
				for (const { answer } of readGaps(params.textField)) expect(answer).not.toMatch(/[:\\]/);
				const offered = [params.textField, params.distractors].flatMap((text) => readGaps(text).map(({ answer }) => words(textOf(answer))));
				expect(new Set(offered)).toEqual(new Set(item.places.map(({ id }) => place(id))));
			}
		}
	});

	test.skipIf(!schemas)('QTI 2.1, held against its schemas', { timeout: 120_000 }, () => {
		const { qti, packaging } = loadQti();
		for (const [path, text] of buildQtiFiles(exercises, options)) {
			const schema = path === 'imsmanifest.xml' ? packaging : qti;
			using document = XmlDocument.fromString(text);
			expect(() => schema.validate(document), path).not.toThrow();
			using broken = XmlDocument.fromString(text.replace(/<(\/?)(?:itemBody|testPart|resources)/g, '<$1strange'));
			expect(() => schema.validate(broken), path).toThrow();
		}
	});
});

test('H5P for the Question Set of before 2025 differs in nothing else, and a licence that H5P has no name for is not guessed', () => {
	const read = (files: Map<string, string>) => [...files.values()].map((text) => JSON.parse(text));
	const [newer, content] = read(buildH5pFiles(nasty, options));
	const [older, same] = read(buildH5pFiles(nasty, { ...options, questionSet: 20, rights: 'CC BY-XY 4.0' }));
	const set = { machineName: 'H5P.QuestionSet', majorVersion: 1 };
	expect(newer.preloadedDependencies[0]).toEqual({ ...set, minorVersion: 21 });
	expect(older.preloadedDependencies[0]).toEqual({ ...set, minorVersion: 20 });
	expect(same).toEqual(content);
	expect(older.license).toBe('U');
});
