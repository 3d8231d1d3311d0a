/** Ids of the search page, for the page and its scripts. */

/** How much was found. */
export const tally = 'tally';
/** What else may be asked. */
export const meant = 'meant';
/** To what the search is narrowed. */
export const narrowed = 'narrowed';
export const facets = 'facets';
export const hits = 'hits';
/** With what one may begin, while nothing is asked for or where nothing is found. */
export const begin = 'begin';
export const more = 'more';
