/** Ready lessons: Markdown pages in `content/lessons/`, with front matter that says what they take and which exercises belong to them. */

import { z } from 'zod';
import * as messages from '#words/messages-lessons.ts';
import type { ArgumentGraph } from '../argument/graph.ts';
import type { CitedForm } from '../citations/author-year.ts';
import { formsOf } from '../citations/set-references.ts';
import { isError, type Message } from '../diagnostics/messages.ts';
import { suggest } from '../diagnostics/nearest.ts';
import { createMemory, type Memory } from '../formats/memory.ts';
import type { Block } from '../model/content.ts';
import type { Edition } from '../model/edition.ts';
import { parseRoute } from '../model/routes.ts';
import { createBuilder } from '../text/build-content.ts';
import { LESSON_PAGE, RUBRIC } from '../text/decode-files.ts';
import { createFindings, type LinkUse } from '../text/findings.ts';
import { findFrontMatter, parseFrontMatter } from '../text/front-matter.ts';
import type { ParsedData } from '../text/parse-data.ts';
import { parseMarkdown } from '../text/parse-markdown.ts';
import { guardDepth, readEditorial, tellDefinitions } from '../text/read-editorial.ts';
import { checkLinks, createResolver } from '../text/resolve-links.ts';
import { createReport, type Report, type Source } from '../text/source.ts';
import { exerciseKinds } from './exercise.ts';
import { generateExercises } from './generate-exercises.ts';

/** How long a lesson may be, in minutes. */
const SHORTEST = 45;
const LONGEST = 90;

const filled = z.string().min(1, messages.expected.words);
const exerciseSet = z.strictObject({
	title: filled,
	kinds: z.array(z.enum(exerciseKinds)).min(1, messages.expected.kinds),
	passages: z.exactOptional(z.array(z.string()).min(1, messages.expected.passages)),
	propositions: z.exactOptional(z.array(z.int().min(1)).min(1, messages.expected.propositions)),
	count: z.int().min(1).max(40),
	seed: filled,
});
const lessonSchema = z.strictObject({
	title: filled,
	minutes: z.int().min(SHORTEST).max(LONGEST),
	aim: filled,
	preparation: z.array(filled).min(1, messages.expected.words),
	course: z.array(z.strictObject({ minutes: z.int().min(1), what: filled })).min(1, messages.expected.words),
	maps: z.exactOptional(z.array(z.string())),
	propositions: z.exactOptional(z.array(z.int().min(1))),
	exercises: z.exactOptional(z.array(exerciseSet)),
});
const rubricSchema = z.strictObject({ title: filled });
const fields = [...Object.keys(lessonSchema.shape), ...Object.keys(exerciseSet.shape), 'what'];

export interface TeachingPage {
	title: string;
	/** The body, its links resolved. */
	content: Block[];
}
export interface Lesson extends z.infer<typeof lessonSchema>, TeachingPage {
	/** From the name of its file: `lessons/3-undercut.md` is lesson 3, `undercut`. */
	number: number;
	slug: string;
}
interface Parsed<T> {
	data: T | undefined;
	messages: Message[];
}
/** What a lesson is read against. */
interface Surroundings {
	edition: Edition;
	graph: ArgumentGraph;
	/** How each work is named in the text. */
	forms: ReadonlyMap<string, CitedForm>;
	memory: Memory;
	/** What exercises are made from, as text: what has the same gives the same. */
	material: string;
}

/**
 * Reads one lesson. Reports at their places: front matter that does not fit, minutes that do not add up, maps, passages and propositions that
 * do not exist, exercise sets that give fewer exercises than they ask for, and links that lead nowhere. With an error there is no lesson.
 */
export const parseLesson = (source: Source, edition: Edition, graph: ArgumentGraph): Parsed<Lesson> =>
	readLesson(source, surround(edition, graph));

function readLesson(source: Source, around: Surroundings): Parsed<Lesson> {
	const messages: Message[] = [];
	const report = createReport(source, messages);
	const front = parseFrontMatter(source, findFrontMatter(source.text), lessonSchema, fields, report);
	if (front.data) checkFrontMatter(front.data, front, around, report);
	const content = readBody(source, around, messages);
	const [, number, slug] = LESSON_PAGE.exec(source.file) ?? [];
	const data =
		front.data && content && !messages.some(isError) ? { ...front.data, content, number: Number(number), slug: slug ?? '' } : undefined;
	return { data, messages };
}

function surround(
	edition: Edition,
	graph: ArgumentGraph,
	forms: ReadonlyMap<string, CitedForm> = formsOf(edition.sources),
	memory = createMemory(),
): Surroundings {
	const { claims, relations, passages, sections, sources } = edition;
	return { edition, graph, forms, memory, material: JSON.stringify([claims, relations, passages, sections.map(({ id }) => id), sources]) };
}

/** Reads the rubric: a title and a body. */
export function parseRubric(source: Source, around: Pick<Surroundings, 'edition' | 'forms' | 'memory'>): Parsed<TeachingPage> {
	const messages: Message[] = [];
	const report = createReport(source, messages);
	const { data } = parseFrontMatter(source, findFrontMatter(source.text), rubricSchema, ['title'], report);
	const content = readBody(source, around, messages);
	return { data: data && content && !messages.some(isError) ? { title: data.title, content } : undefined, messages };
}

/** What is taught with an edition. */
export interface Lessons {
	/** By number. */
	lessons: Lesson[];
	rubric: TeachingPage | undefined;
}

/** All lessons of an edition and its rubric, from its files. */
export function readLessons(
	sources: ReadonlyMap<string, Source>,
	edition: Edition,
	graph: ArgumentGraph,
	forms: ReadonlyMap<string, CitedForm> = formsOf(edition.sources),
	memory: Memory = createMemory(),
): Lessons & { messages: Message[] } {
	const around = surround(edition, graph, forms, memory);
	const messages: Message[] = [];
	const lessons: Lesson[] = [];
	for (const source of sources.values()) {
		if (!LESSON_PAGE.test(source.file)) continue;
		const { data, messages: problems } = readLesson(source, around);
		messages.push(...problems);
		if (data) lessons.push(data);
	}
	const page = sources.get(RUBRIC);
	const rubric = page && parseRubric(page, around);
	messages.push(...(rubric?.messages ?? []));
	return { lessons: lessons.sort((a, b) => a.number - b.number), rubric: rubric?.data, messages };
}

/** Names of maps: those of `maps.yml`, and `proposition-3` for each proposition. */
function mapNames(edition: Edition): string[] {
	return [...edition.maps.map(({ id }) => id), ...edition.propositions.map(({ number }) => `proposition-${number}`)];
}

function checkFrontMatter(
	lesson: z.infer<typeof lessonSchema>,
	{ offset }: ParsedData<unknown>,
	{ edition, graph, memory, material }: Surroundings,
	report: Report,
): void {
	const fail = (path: readonly PropertyKey[], reason: string, actual?: string) =>
		report('front-matter-valid', offset(path), reason, actual === undefined ? {} : { actual });
	const total = lesson.course.reduce((sum, { minutes }) => sum + minutes, 0);
	if (total !== lesson.minutes) fail(['course'], messages.otherTime(total, lesson.minutes));
	const maps = mapNames(edition);
	for (const [index, id] of (lesson.maps ?? []).entries())
		if (!maps.includes(id)) fail(['maps', index], messages.noMap(id, suggest(id, maps)), id);
	const count = edition.propositions.length;
	const checkPropositions = (numbers: readonly number[] | undefined, path: readonly PropertyKey[]) => {
		for (const [index, number] of (numbers ?? []).entries())
			if (number > count) fail([...path, index], messages.noProposition(number, count));
	};
	checkPropositions(lesson.propositions, ['propositions']);
	const passages = new Set(edition.passages.map(({ id }) => id));
	for (const [index, set] of (lesson.exercises ?? []).entries()) {
		const path = ['exercises', index];
		checkPropositions(set.propositions, [...path, 'propositions']);
		const unknown = (set.passages ?? []).filter((id) => !passages.has(id));
		for (const id of unknown)
			fail([...path, 'passages', set.passages?.indexOf(id) ?? 0], messages.noPassage(id, suggest(id, passages)), id);
		if (unknown.length > 0) continue;
		const asked = JSON.stringify(set);
		const made = memory.keep(`exercises ${asked}`, [material], () => generateExercises(edition, graph, set).length);
		if (made < set.count) fail([...path, 'count'], messages.tooFew(made, set.count));
	}
}

/** Where each id is printed, so that links can be resolved without reading the text again. */
function pagesOfIds(edition: Edition): Map<string, string> {
	const sections = new Map(edition.sections.map(({ id, slug }) => [id, slug]));
	const slugs = new Map(sections);
	for (const { id, section } of edition.passages) slugs.set(id, sections.get(section) ?? '');
	for (const { id, passage } of [...edition.claims, ...edition.relations, ...edition.citations]) slugs.set(id, slugs.get(passage) ?? '');
	return slugs;
}

function readBody(
	source: Source,
	{ edition, forms, memory }: Pick<Surroundings, 'edition' | 'forms' | 'memory'>,
	messages: Message[],
): Block[] | undefined {
	const report = createReport(source, messages);
	const { bodyAt } = findFrontMatter(source.text);
	return guardDepth(report, bodyAt, () => {
		const { tree, links, told } = memory.keep(source.file, [source.text, forms], () => parseBody(source, bodyAt, forms));
		messages.push(...told);
		checkMapLinks(links, edition, report);
		const targets = { slugs: pagesOfIds(edition), propositions: edition.propositions.length };
		messages.push(...checkLinks(links, targets, source));
		return createBuilder(createResolver(targets, 'page')).blocks(tree.children);
	});
}

/** What a body says, before it is held against the edition. */
function parseBody(source: Source, bodyAt: number, references: ReadonlyMap<string, CitedForm>) {
	const problems: Message[] = [];
	const findings = createFindings();
	const tree = parseMarkdown(source.text, bodyAt);
	tellDefinitions(tree, createReport(source, problems));
	readEditorial(tree, { source, report: createReport(source, problems), references, findings });
	return { tree, links: findings.links, told: problems };
}

/** Links to map states, such as `/teach/steps/embeddedness/`, lead to maps that exist. */
function checkMapLinks(links: readonly LinkUse[], edition: Edition, report: Report): void {
	const maps = mapNames(edition);
	for (const { node, at } of links) {
		const target = parseRoute(node.url.replace(/\/?(?=[?#]|$)/, '/'));
		if (target?.page !== 'map' && target?.page !== 'steps' && target?.page !== 'embed') continue;
		const { page, id } = target;
		const allowed = page === 'map' ? edition.maps.map((map) => map.id) : maps;
		if (!allowed.includes(id)) report('link-resolves', at, messages.leadsNowhere(node.url, id, suggest(id, allowed)), { actual: node.url });
	}
}
