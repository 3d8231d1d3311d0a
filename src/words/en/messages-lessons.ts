/** Messages about lessons. */

/** What is allowed in the front matter, after what was found. */
export const expected = {
	words: 'it is empty',
	kinds: 'it names no kind',
	passages: 'it names no passage',
	propositions: 'it names no proposition',
};
export const otherTime = (course: number, lesson: number) => `The lesson plan takes ${course} minutes, the lesson ${lesson}.`;
/** `near` is a question that follows, or nothing. */
export const noMap = (id: string, near: string) => `There is no map ${id}.${near}`;
export const noProposition = (number: number, all: number) => `There is no proposition ${number}, only ${all}.`;
export const noPassage = (id: string, near: string) => `There is no passage ${id}.${near}`;
export const tooFew = (made: number, wanted: number) =>
	made === 0
		? `This set gives no exercise, and ${wanted} are wanted. Choose more passages or kinds.`
		: `This set gives only ${made} of the ${wanted} exercises wanted. Choose more passages or kinds.`;
export const leadsNowhere = (url: string, map: string, near: string) => `“${url}” leads nowhere: there is no map ${map}.${near}`;
