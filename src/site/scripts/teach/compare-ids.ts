/** Ids of the page on which critiques are compared, for the page and its script. */

export const open = 'open-critiques';
export const forget = 'forget';
/** What was opened, and what is wrong with it. */
export const told = 'compare-told';
export const comparison = 'comparison';
