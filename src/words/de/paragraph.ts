/** A paragraph by its number, with the sign: pages, exports and scripts call it so. The two are never parted at the end of a line. */
export const paragraphName = (label: string) => `¶\u00A0${label}`;
