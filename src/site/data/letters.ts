/** Whether an edition has letters for which its pages need more than the Latin part of the fonts. */
import type { Edition } from '../../model/edition.ts';

const BEYOND = /[\u0100-\u0130\u0132-\u0151\u0154-\u02BA\u0370-\u052F\u1C80-\u1C8A\u1D00-\u1FFF\u2C60-\u2C7F\u2DE0-\u2DFF\uA640-\uA7FF]/;
const known = new WeakMap<Edition, boolean>();

/** Looked up once for an edition: every page asks. */
export function hasLettersBeyondLatin(edition: Edition): boolean {
	let has = known.get(edition);
	if (has === undefined) {
		has = BEYOND.test(
			JSON.stringify([edition.info, edition.passages, edition.claims, edition.relations, edition.sources, edition.concepts]),
		);
		known.set(edition, has);
	}
	return has;
}
