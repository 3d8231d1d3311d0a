/** Words with their citation, ready to paste. */
import { quoted, toWithin } from '#words/marks.ts';
import type { Formatted } from './citation-styles.ts';

export interface Quotation {
	text: string;
	markdown: string;
	html: string;
}

const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
/** Signs that Markdown would read are escaped, also where a line begins like a list or heading. */
const escapeMarkdown = (text: string) => text.replace(/[\\`*_[\]<>#|~&]/g, (sign) => `\\${sign}`).replace(/^([-+]|\d+(?=[.)]))/, '\\$1');

/**
 * The words between quotation marks, or as they are when they are a quotation themselves, and the citation after a dash.
 * Quotation marks within become single ones.
 */
export function buildQuotation(words: string, isQuoted: boolean, citation: Formatted, url: string): Quotation {
	const line = words.replace(/\s+/g, ' ').trim();
	const marked = isQuoted ? line : quoted(toWithin(line));
	// An address in angle brackets stays a link and keeps the full stop out.
	const cited = escapeMarkdown(citation.text.replace(url, () => '\u0000')).replace('\u0000', () => `<${url}>`);
	return {
		text: `${marked}\n— ${citation.text}`,
		markdown: `> ${escapeMarkdown(marked)}\n>\n> — ${cited}`,
		html: `<blockquote cite="${escapeHtml(url)}"><p>${escapeHtml(marked)}</p><footer>— ${citation.html}</footer></blockquote>`,
	};
}
