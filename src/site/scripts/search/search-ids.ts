/** Ids of the search page, for the page and its scripts. */

/** How much was found. */
export const tally = 'tally';
/** What else may be asked. */
export const meant = 'meant';
/** To what the search is narrowed. */
export const narrowed = 'narrowed';
export const facets = 'facets';
export const hits = 'hits';
export const more = 'more';
