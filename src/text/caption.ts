/** The paragraph behind a table or a picture that is its caption. */

import type { Paragraph, RootContent } from 'mdast';
import { startOf } from './nodes.ts';

/** The paragraph behind what it is the caption of, without the sign that says so. */
export function takeCaption(next: RootContent | undefined, signs: RegExp): Paragraph | undefined {
	const opening = next?.type === 'paragraph' ? next.children[0] : undefined;
	const sign = opening?.type === 'text' ? signs.exec(opening.value) : null;
	if (next?.type !== 'paragraph' || opening?.type !== 'text' || !sign) return undefined;
	opening.value = opening.value.slice(sign[0].length);
	if (opening.position)
		opening.position = { ...opening.position, start: { ...opening.position.start, offset: startOf(opening) + sign[0].length } };
	return next;
}
