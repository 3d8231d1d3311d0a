/** Binds ¶ and § in plain words to the number after them, so that no line ends between the two: `¶ 59` gets U+00A0 for its space. */
export const bindSigns = (words: string): string => words.replace(/([¶§]) (?=\d)/g, '$1\u00a0');
