/** Exercises in Moodle XML (docs.moodle.org, "Moodle XML format"): what GIFT says, without its limits. */
import { cdata, escapeText, XML_DECLARATION, xml } from '../formats/xml.ts';
import type { Exercise } from './exercise.ts';
import { writeLinkedStem, writeReason } from './quiz-html.ts';
import { categoryOf, groupByKind, type QuizItem, type QuizOptions, toQuizItems } from './quiz-item.ts';

/** As CDATA: Moodle's parser (XML_OPTION_SKIP_WHITE) takes a text apart at each entity and throws away a part that is one blank. */
const words = (text: string) => xml('text', {}, cdata(text));
const html = (name: string, code: string, ...more: string[]) => xml(name, { format: 'html' }, words(code), ...more);
const plain = (text: string) => escapeText(text);

function writeItem(item: QuizItem): string {
	const common = [
		xml('name', {}, words(item.title)),
		html('questiontext', writeLinkedStem(item, { beside: true }).join('')),
		html('generalfeedback', writeReason(item, { beside: true }).join('')),
		xml('defaultgrade', {}, '1'),
		xml('penalty', {}, '0.3333333'),
		xml('hidden', {}, '0'),
		xml('idnumber', {}, plain(item.id)),
	];
	const tags = xml('tags', {}, ...item.tags.map((tag) => xml('tag', {}, words(tag))));
	if (item.type === 'match') {
		const used = new Set(item.pieces.map(({ place }) => place));
		const placeOf = new Map(item.places.map((place) => [place.id, place.text]));
		const pair = (piece: string, place: string) => html('subquestion', plain(piece), xml('answer', {}, words(place)));
		return xml(
			'question',
			{ type: 'matching' },
			...common,
			xml('shuffleanswers', {}, 'true'),
			...item.pieces.map((piece) => pair(piece.text, placeOf.get(piece.place) as string)),
			...item.places.filter(({ id }) => !used.has(id)).map((place) => pair('', place.text)),
			tags,
		);
	}
	return xml(
		'question',
		{ type: 'multichoice' },
		...common,
		xml('single', {}, String(!item.multiple)),
		xml('shuffleanswers', {}, 'false'),
		xml('answernumbering', {}, 'ABCD'),
		...item.choices.map((choice) =>
			xml(
				'answer',
				{ fraction: Number((choice.fraction * 100).toFixed(5)), format: 'html' },
				words(plain(choice.text)),
				html('feedback', plain(choice.feedback)),
			),
		),
		tags,
	);
}

/** A Moodle question bank file: a category for each kind, then its questions with answers, feedback, reason, link and tags. */
export function toMoodleXml(exercises: readonly Exercise[], options: QuizOptions): string {
	const category = (kind: string) => xml('question', { type: 'category' }, xml('category', {}, words(categoryOf(options.title, kind))));
	const written = [...groupByKind(toQuizItems(exercises, options))].flatMap(([kind, items]) => [category(kind), ...items.map(writeItem)]);
	return `${XML_DECLARATION}<quiz>\n${written.join('\n')}\n</quiz>\n`;
}
