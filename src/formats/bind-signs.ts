/**
 * Binds ¶ and § to the number after them, so that no line ends between the two: `¶ 59` and `¶ <a href="…">59</a>` in the words of a page get
 * U+00A0 for the space. What is read by programs, or stands letter by letter (`pre`), stays as it is; so do attributes.
 */
export function bindSigns(html: string): string {
	return html.replace(SKIPPED_OR_SIGN, (whole, _name, sign) => (sign ? `${sign}\u00a0` : whole));
}

const SKIPPED_OR_SIGN = /<(head|script|style|pre|textarea)(?:\s[^>]*)?>[\s\S]*?<\/\1>|<[^>]*>|([¶§]) (?=(?:<[^>]*>)*\d)/g;
