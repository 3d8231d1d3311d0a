/** Ids of the whole map, for the page and its script. */

/** The frame in which the sheet is moved about. */
export const mapWindow = 'map-window';
/** The panel that tells of what was chosen. */
export const detail = 'map-detail';
/** Says what was chosen to who has not gone into the panel. */
export const says = 'map-says';
