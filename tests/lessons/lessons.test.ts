import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatMessage } from '../../src/diagnostics/messages.ts';
import { readContent } from '../../src/disk/read-content.ts';
import { createMemory } from '../../src/formats/memory.ts';
import { parseLesson, parseRubric, readLessons } from '../../src/lessons/parse-lesson.ts';
import { decodeFiles } from '../../src/text/decode-files.ts';
import { createSource } from '../../src/text/source.ts';
import { cave, real } from './editions.ts';

const lesson = (front: string[], body = 'Words.') =>
	createSource('lessons/1-a-lesson.md', ['---', ...front, '---', '', body, ''].join('\n'));
const sound = [
	'title: A lesson',
	'minutes: 45',
	'aim: To see.',
	'preparation: [Read.]',
	'course:',
	'  - { minutes: 20, what: Read }',
	'  - { minutes: 25, what: Talk }',
];
const told = (source: ReturnType<typeof lesson>) => parseLesson(source, cave.edition, cave.graph).messages.map(formatMessage);

describe('the lessons of the edition', async () => {
	const { sources } = decodeFiles(await readContent(join(import.meta.dirname, '../../content')));
	const { lessons, rubric, messages } = readLessons(sources, real.edition, real.graph);
	test('are six, of 45 to 90 minutes, and sound, with a rubric', () => {
		expect(messages.map(formatMessage)).toEqual([]);
		expect(lessons.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
		expect(rubric?.content.length).toBeGreaterThan(5);
		for (const { minutes, course, title } of lessons) {
			expect(minutes, title).toBeGreaterThanOrEqual(45);
			expect(course.reduce((sum, one) => sum + one.minutes, 0)).toBe(minutes);
		}
	});
	test('have a section for each part of the course, with the same minutes', () => {
		for (const { content, course, title } of lessons) {
			const text = JSON.stringify(content);
			for (const { minutes, what } of course) expect(text, title).toContain(`${what} (${minutes} minutes)`);
		}
	});
	test('link claims to their pages and maps to maps', () => {
		const text = JSON.stringify(lessons.find(({ number }) => number === 3)?.content);
		expect(text).toContain('"/a/p59e/"');
		expect(text).toContain('"/propositions/4/"');
		expect(text).toContain('"/teach/steps/proposition-4/"');
	});
});

describe('a lesson', () => {
	test('is read, the links of its body resolved', () => {
		const { data, messages } = parseLesson(lesson(sound, 'See [2a](#p2a), [P1](#P1).'), cave.edition, cave.graph);
		expect(messages).toEqual([]);
		expect(data).toMatchObject({ number: 1, slug: 'a-lesson', title: 'A lesson', minutes: 45 });
		expect(JSON.stringify(data?.content)).toContain('"to":"/a/p2a/"');
	});
	test('tells at its place what is wrong with its front matter', () => {
		expect(told(lesson(sound.with(1, 'minutes: 30')))).toEqual([
			expect.stringMatching(
				/^content\/lessons\/1-a-lesson\.md:3:10 error front-matter-valid minutes can’t be “30”: it must be 45 or more\.$/,
			),
		]);
		expect(told(lesson(sound.with(6, '  - { minutes: 5, what: Talk }')))).toEqual([
			'content/lessons/1-a-lesson.md:7:3 error front-matter-valid The lesson plan takes 25 minutes, the lesson 45.',
		]);
		expect(told(lesson([...sound, 'maps: [nowhere]']))).toEqual([
			expect.stringMatching(/:9:8 error front-matter-valid There is no map nowhere\./),
		]);
		expect(told(lesson([...sound, 'propositions: [1, 9]']))).toEqual([
			expect.stringMatching(/:9:19 error front-matter-valid There is no proposition 9, only 2\.$/),
		]);
		expect(told(lesson([...sound, 'aims: x']))).toEqual([
			expect.stringMatching(/:9:1 error front-matter-valid Unknown field aims\. Did you mean aim\?$/),
		]);
	});
	test('tells of exercise sets that the edition cannot fill', () => {
		const set = (more: string) => [...sound, 'exercises:', `  - { title: T, seed: s, ${more} }`];
		expect(told(lesson(set('kinds: [voice], count: 1')))).toEqual([]);
		expect(told(lesson(set('kinds: [missing-premise], count: 2')))).toEqual([
			expect.stringMatching(/front-matter-valid This set gives no exercise, and 2 are wanted\./),
		]);
		expect(told(lesson(set('kinds: [voice], passages: [p2, p99], count: 1')))).toEqual([
			expect.stringMatching(/front-matter-valid There is no passage p99\./),
		]);
		expect(told(lesson(set('kinds: [voices], count: 1')))).toEqual([expect.stringMatching(/front-matter-valid/)]);
	});
	test('tells of links that lead nowhere', () => {
		expect(told(lesson(sound, 'See [2z](#p2z).'))).toEqual([
			expect.stringMatching(/^content\/lessons\/1-a-lesson\.md:11:10 error link-resolves Nothing has the id p2z\./),
		]);
		expect(told(lesson(sound, 'See [it](/teach/steps/propositoin-1/).'))).toEqual([
			expect.stringMatching(/error link-resolves .*Did you mean proposition-1\?$/),
		]);
		expect(told(lesson(sound, 'See [it](/map/proposition-1/).'))).toEqual([expect.stringMatching(/error link-resolves/)]);
	});
	test('of a rubric the title is asked for', () => {
		const { data, messages } = parseRubric(createSource('lessons/rubric.md', 'No front matter.\n'), {
			edition: cave.edition,
			forms: new Map(),
			memory: createMemory(),
		});
		expect(data).toBeUndefined();
		expect(messages.map(formatMessage)).toEqual([expect.stringMatching(/^content\/lessons\/rubric\.md:1:1 error front-matter-valid/)]);
	});
});
