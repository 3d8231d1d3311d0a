/** What a preview of a link shows: made by the build, read by the page. */

/** A preview: plain words, but for `html`, which has no links in it (what one points at is a link already). */
export interface Preview {
	/** The classes of the sign: `claim own`. */
	class: string;
	/** The sign of a relation. */
	sign?: string;
	/** What it is called: `67a`, `Hess (2004)`. */
	name: string;
	/** What it is, in a few words. */
	note: string;
	html: string;
}
