/** What pages of a large edition leave out, so that one twice as large has twice the pages, and none of them twice as long. */

/** How many claims a list of all that is near or far shows. */
export const MOST_LISTED = 200;

/** Up to so many claims, each one's page says what would fall without it: the whole argument is tried anew for each. In larger editions a reader tries it. */
export const MOST_TRIED = 2000;
