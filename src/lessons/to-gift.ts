/** Exercises in GIFT, Moodle's text format for questions (docs.moodle.org, "GIFT format"); every text is HTML but titles and the places of pieces, which Moodle takes as they are. */
import { escapeText } from '../formats/xml.ts';
import type { Exercise } from './exercise.ts';
import { writeLinkedStem, writeReason } from './quiz-html.ts';
import { categoryOf, groupByKind, type QuizItem, type QuizOptions, toQuizItems } from './quiz-item.ts';

/** Puts a backslash before what GIFT reads as its own; a percent sign could begin a weight and is written by number, as `->` would join a pair. */
function escapeGift(html: string): string {
	return html
		.replace(/\s+/g, ' ')
		.replaceAll('%', '&#37;')
		.replaceAll('->', '-&gt;')
		.replace(/[\\~=#{}:]/g, (sign) => `\\${sign}`);
}
const text = (plain: string) => escapeGift(escapeText(plain).trim());

/** Weights in percent, with the five places Moodle compares. */
function percent(fraction: number): string {
	return String(Number((fraction * 100).toFixed(5)));
}

function writeItem(item: QuizItem): string {
	const tags = item.tags.map((tag) => ` [tag:${tag}]`).join('');
	const head = `// [id:${item.id}]${tags}\n::${escapeGift(item.title)}::[html]${escapeGift(writeLinkedStem(item, { beside: true }).join(''))}`;
	const foot = `\t####${escapeGift(writeReason(item, { beside: true }).join(''))}\n}\n`;
	if (item.type === 'match') {
		const used = new Set(item.pieces.map(({ place }) => place));
		const placeOf = new Map(item.places.map((place) => [place.id, place.text]));
		const pairs = item.pieces.map((piece) => `\t=${text(piece.text)} -> ${escapeGift(placeOf.get(piece.place) as string)}\n`);
		const others = item.places.filter(({ id }) => !used.has(id)).map((place) => `\t= -> ${escapeGift(place.text)}\n`);
		return `${head} {\n${pairs.join('')}${others.join('')}${foot}`;
	}
	const choices = item.choices.map(({ text: words, fraction, feedback }) => {
		const sign = !item.multiple && fraction === 1 ? '=' : fraction === 0 ? '~' : `~%${percent(fraction)}%`;
		return `\t${sign}${text(words)} #${text(feedback)}\n`;
	});
	return `${head} {\n${choices.join('')}${foot}`;
}

/**
 * A GIFT file: a category for each kind, then its questions. Each has its id and its tags in the comment before it, as Moodle reads them
 * since 3.6 (`extract_idnumber_and_tags_from_comment`), feedback for each answer, the reason, and the link to the passage.
 */
export function toGift(exercises: readonly Exercise[], options: QuizOptions): string {
	return [...groupByKind(toQuizItems(exercises, options))]
		.flatMap(([kind, items]) => [`$CATEGORY: ${categoryOf(options.title, kind)}\n`, ...items.map(writeItem)])
		.join('\n');
}
