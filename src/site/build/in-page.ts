/** Styles and scripts that stand in a page itself, so that its first paint waits for no further way over the line. Its policy names each by its hash. */
import { createHash } from 'node:crypto';

export interface InPage {
	text: string;
	/** As a policy names it, in its quotation marks: `'sha256-…'`. */
	hash: string;
}

export const toInPage = (text: string): InPage => ({ text, hash: `'sha256-${createHash('sha256').update(text).digest('base64')}'` });

/** A script that runs before anything is seen (`site/scripts/first/`), without the words at its head. */
export const toFirstScript = (source: string): InPage => toInPage(source.replace(/^\/\/.*\n/gm, '').trim());
