/** What a preview of a link shows, and in which file it lies: made by the build, read by the page. */

import { bundleOf } from '../../model/bundles.ts';

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

/**
 * The file of the preview of a key (`a/p67a`), under `/data/previews/` and without its ending: a passage with its claims, ten lines, ten
 * propositions, the works or concepts of a letter. In the file each has its key. A file each would be a sixth of a site’s files.
 */
export function previewFile(key: string): string {
	const [kind = '', id = ''] = key.split('/');
	return `${kind}/${bundleOf(id)}`;
}
