/** Ids of the test tool, for the page and its script. */

/** What comes of what is tried, in a sentence. */
export const tally = 'try-tally';
/** How many claims are in, out and undecided. */
export const sum = 'try-sum';
export const changes = 'changes';
/** How the propositions fare. */
export const verdicts = 'verdicts';
