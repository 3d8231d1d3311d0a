/** Finds English where German is meant. */

/** Small words of English that are none of German, of data or of markup. */
const SMALL =
	/(?<![\p{L}\p{N}./#_-])(?:the|of|and|is|are|with|that|this|which|what|its|who|has|have|unchallenged|contested)(?![\p{L}\p{N}/=_-]|\.\p{L})/iu;
/** English names of formats and licences. */
const NAMES = /Drag the Words/g;

/** Whether there is English in a stretch of text that is read. */
export const isEnglish = (text: string): boolean => SMALL.test(text.replace(NAMES, ''));
