/** The sheet of the whole argument: its controls, its drawing, and the same in words. */

import { count } from './grammar.ts';
import { theWork } from './work.ts';

export const whatTheMapShows = 'What the map shows';
export const filterOrAsk = 'Filter the map, or find connections';
export const showOnly = 'Show only';
/** What the map can be narrowed by. */
export const filters = {
	part: 'part',
	kind: 'kind',
	voice: 'voice',
	proposition: 'bears on',
	source: 'source',
	lines: 'lines',
};
export const all = 'all';
export const whoeverDraws = 'whoever draws them';
export const articleAndWorks = `${theWork}’s and those of works it reports`;
export const allLines = 'all lines';

export const howBears = 'How does one thing bear on another?';
export const from = 'from';
export const to = 'to';
export const sourceOrClaim = 'a source or claim';
export const aClaim = 'a claim';
export const findTheWays = 'Show the connections';
export const clear = 'Clear';

export const windowOf = (title: string) => `${title}: the drawing. Arrow keys move it, plus and minus change its size.`;
export const sizeOfTheMap = 'Size of the map';
export const larger = 'Larger';
export const smaller = 'Smaller';
export const whole = 'fit all';
export const read = 'zoom in to read';
export const whatWasChosen = 'What was chosen';
export const drawingOf = (claims: number, lines: number, works: number) =>
	`A drawing of ${count(claims, 'claim')}, ${count(lines, 'line')} between them and ${count(works, 'work')}; the same map in words follows.`;
export const howToUse =
	'Choose a claim, a line or a source to see what it depends on and what it bears on. Drag to move the map, with two fingers on a touch screen; pinch, or hold Ctrl and scroll, to zoom; arrow keys, + and − do the same; on a claim, L goes to its lines. A band gathers all that a part says for (blue) or against (red) a proposition; choose one to see it in words.';
export const needsScript =
	'Choosing, filtering and finding connections need scripts. Without them the drawing scrolls, every claim in it leads to its page, and all of it is given in words below.';
export const sameInWords = 'The same map in words: every claim, and what it bears on';
/** Of a line: the other claims without which its first premise would not bear. */
export const withOthers = (labels: readonly string[]) => `with ${labels.join(' and ')}`;
