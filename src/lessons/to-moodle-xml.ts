/** Exercises in Moodle XML (docs.moodle.org, "Moodle XML format"): what GIFT says, with tags and without its limits. */
import { escapeText, XML_DECLARATION, xml } from '../formats/xml.ts';
import type { Exercise } from './exercise.ts';
import { type QuizItem, type QuizOptions, stemOf, toQuizItems } from './quiz-item.ts';

const words = (text: string) => xml('text', {}, escapeText(text));
/** HTML stands in XML as text, so it is escaped once more. */
const html = (name: string, code: string, attributes: Record<string, string> = {}) =>
	xml(name, { ...attributes, format: 'html' }, words(code));
const plain = (text: string) => escapeText(text);

function writeItem(item: QuizItem): string {
	const common = [
		xml('name', {}, words(item.title)),
		html('questiontext', [...stemOf(item), item.link].join('')),
		html('generalfeedback', item.reason.join('')),
		xml('defaultgrade', {}, '1'),
		xml('penalty', {}, '0.3333333'),
		xml('hidden', {}, '0'),
		xml('idnumber', {}, plain(item.id)),
	];
	const tags = xml('tags', {}, ...item.tags.map((tag) => xml('tag', {}, words(tag))));
	if (item.type === 'match') {
		const used = new Set(item.pieces.map(({ place }) => place));
		const placeOf = new Map(item.places.map((place) => [place.id, place.text]));
		const pair = (piece: string, place: string) =>
			html('subquestion', piece === '' ? '' : plain(piece)).replace('</subquestion>', `${xml('answer', {}, words(place))}</subquestion>`);
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

/** A Moodle question bank file: a category, then the questions with answers, feedback, reason, link and tags. */
export function toMoodleXml(exercises: readonly Exercise[], options: QuizOptions): string {
	const category = xml('question', { type: 'category' }, xml('category', {}, words(`$course$/top/${options.title.replace(/\//g, '//')}`)));
	const items = toQuizItems(exercises, options).map(writeItem);
	return `${XML_DECLARATION}<quiz>\n${[category, ...items].join('\n')}\n</quiz>\n`;
}
