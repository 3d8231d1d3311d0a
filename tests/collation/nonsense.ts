/** Unrelated text of any length, out of words made of syllables and the small words of English. */
import { randomFrom } from './alter-copy.ts';

const SMALL =
	'the of and to in a is that for it as was with be by on not he this are or his from at which but have an they you were their one all we can her has there been if more when will would who so no'.split(
		' ',
	);
const SYLLABLES = 'ba con da re ti on in no va tor me si li po ra te su gra ment al ry cul do ne pi sta to ver'.split(' ');

export function makeNonsense(words: number, seed: number): string {
	const random = randomFrom(seed);
	const pick = (list: readonly string[]) => list[Math.floor(random() ** 1.6 * list.length)] as string;
	const vocabulary = Array.from({ length: 5000 }, () =>
		Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(SYLLABLES)).join(''),
	);
	const text: string[] = [];
	for (let word = 0; word < words; word++) {
		text.push(random() < 0.45 ? pick(SMALL) : pick(vocabulary));
		if (word % 13 === 12) text.push('\n');
	}
	return text.join(' ');
}
