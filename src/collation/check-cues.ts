/** Whether the words that are quoted as cues of lines stand in the article, where the edition says that they do. */
import { cueNotInText } from '#words/messages-collation.ts';
import { createMessage, type Message } from '../diagnostics/messages.ts';
import { type Claim, type EditionInfo, type Passage, type Place, type Relation, textKindOf } from '../model/edition.ts';
import { quotedCue } from '../model/layers.ts';
import type { ArticlePassage } from './article-passages.ts';
import { splitWords } from './words.ts';

/** A cue whose words no passage of its line has. */
export interface LackingCue {
	relation: string;
	cue: string;
	/** Where they ought to stand: in the passage of the line or of one of its ends. */
	passages: string[];
	/** Where they do stand. */
	elsewhere: string[];
}

/** Letters of scripts that have no blanks between words, or write short words at the beginning of others. */
const WITHIN_WORDS = /(?!\p{Script=Latin}|\p{Script=Greek}|\p{Script=Cyrillic})\p{L}/u;

/**
 * The cues that are not where they ought to be. A line one of whose passages was not found in the copy can't be judged, and is not told.
 * `relations` may bear on one another; those belong to the passages of what they bear on too.
 */
export function findLackingCues(
	found: readonly Pick<ArticlePassage, 'id' | 'text'>[],
	{ claims, relations }: { claims: readonly Pick<Claim, 'id' | 'passage'>[]; relations: readonly Relation[] },
): LackingCue[] {
	const texts = new Map(found.map(({ id, text }) => [id, text]));
	const formsOf = new Map(found.map(({ id, text }) => [id, ` ${splitWords(text).forms.join(' ')} `]));
	const passageOf = new Map([...claims, ...relations].map(({ id, passage }) => [id, passage]));
	return relations.flatMap(({ id, cue: given, from, to, passage }) => {
		const cue = quotedCue(given);
		if (cue === undefined) return [];
		const passages = [...new Set([passage, ...[...from, to].flatMap((end) => passageOf.get(end) ?? [])])];
		const words = splitWords(cue).forms.join(' ');
		const part = WITHIN_WORDS.test(words) ? words : ` ${words} `;
		const has = (place: string) => (words === '' ? texts.get(place)?.includes(cue) : formsOf.get(place)?.includes(part)) === true;
		if (passages.some(has) || !passages.every((place) => formsOf.has(place))) return [];
		return [{ relation: id, cue, passages, elsewhere: [...formsOf.keys()].filter(has) }];
	});
}

/**
 * Tells cues that an edition of the work’s own words does not have in them. A text that restates or translates has other words: there only a copy
 * can tell. `places` has that of each cue, under `x14.cue`.
 */
export function checkCues(
	info: Pick<EditionInfo, 'text'> | undefined,
	passages: readonly Passage[],
	lines: { claims: readonly Pick<Claim, 'id' | 'passage'>[]; relations: readonly Relation[] },
	places: ReadonlyMap<string, Place>,
): Message[] {
	if (!info || textKindOf(info) !== 'verbatim') return [];
	const texts = passages.map(({ id, text, speaker = '', notes = [] }) => ({
		id,
		// what :sic corrects is read with its correction in brackets, and may be quoted without
		text: [speaker, text, text.replace(/ \[[^\]]*\]/g, ''), ...notes.map((note) => note.text)].join(' · '),
	}));
	return findLackingCues(texts, lines).flatMap(({ relation, cue, passages, elsewhere }) => {
		const place = places.get(`${relation}.cue`);
		return place ? createMessage('cue-quoted', place, cueNotInText(cue, passages, elsewhere), { actual: cue }) : [];
	});
}
