/** Citations in Pandoc's syntax: what is cited, where, and the words around it. Source: Pandoc User's Guide, "Citation syntax". */
import type { CitedWork, ParsedCitation } from '../citations/cited-work.ts';
import type { Report } from './source.ts';

const CITED = /(^|[\s([,])(-?)@([A-Za-z0-9_]+(?:[-.:+/][A-Za-z0-9_]+)*)/;
const PAGES =
	/^(?:pp?\.|pages?\b)?\s*([A-Za-z]?\d+[a-z]?(?:\s*[-–—]\s*[A-Za-z]?\d+[a-z]?)?(?:\s*,\s*[A-Za-z]?\d+[a-z]?(?:\s*[-–—]\s*[A-Za-z]?\d+[a-z]?)?)*)(?![\w.:])/i;
const ROMAN_PAGES = /^(?:pp?\.|pages?\b)\s*([ivxlc]+(?:\s*[-–—]\s*[ivxlc]+)?)(?!\w)/i;
const LOOKS_LIKE_LOCATOR = /^(?:pp?\b\.?|pages?\b|ch(?:ap)?(?:ter)?\b|sec(?:tion)?\b|vol(?:ume)?\b|para\b|§|\d)/i;

/**
 * Reads the source of a citation that begins at offset `start`. A part of a group without a key is reported and left out, a locator that is
 * neither a page nor pages is reported and dropped. At least one work comes out of what the syntax took for a citation, or none after a message.
 */
export function parseCitation(raw: string, narrative: boolean, start: number, report: Report): ParsedCitation {
	const works: CitedWork[] = [];
	if (narrative) {
		const key = /^@([A-Za-z0-9_]+(?:[-.:+/][A-Za-z0-9_]+)*)/.exec(raw)?.[1] ?? '';
		const work: CitedWork = { key, at: start + 1 };
		const bracket = raw.indexOf('[', key.length + 1);
		if (bracket >= 0) readTail(raw.slice(bracket + 1, -1), start + bracket + 1, work, report);
		return { narrative, works: [work] };
	}
	let at = start + 1;
	for (const part of raw.slice(1, -1).split(';')) {
		const found = CITED.exec(part);
		if (!found) {
			const gap = part.length - part.trimStart().length;
			report(
				'citation-parses',
				at + gap,
				`No @key in “${part.trim()}”. Each work of a citation is written @key, and works are parted by semicolons.`,
			);
		} else {
			const [whole, lead, minus, key] = found as unknown as [string, string, string, string];
			const keyAt = found.index + lead.length + minus.length + 1;
			const work: CitedWork = { key, at: at + keyAt };
			if (minus) work.yearOnly = true;
			const prefix = collapse(part.slice(0, found.index + lead.length));
			if (prefix) work.prefix = prefix;
			const tail = found.index + whole.length;
			const second = CITED.exec(part.slice(tail));
			if (second) {
				report(
					'citation-parses',
					at + tail + second.index + (second[1] as string).length,
					`Two works in one part of a citation: ${key} and ${second[3]}. Part them by a semicolon.`,
				);
			} else readTail(part.slice(tail), at + tail, work, report);
			works.push(work);
		}
		at += part.length + 1;
	}
	return { narrative, works };
}

/** What follows a key: a locator, after a comma or not, and a suffix. */
function readTail(tail: string, at: number, work: CitedWork, report: Report): void {
	const lead = /^\s*,?\s*/.exec(tail)?.[0].length ?? 0;
	const rest = tail.slice(lead);
	const pages = PAGES.exec(rest) ?? ROMAN_PAGES.exec(rest);
	if (pages) {
		work.locator = (pages[1] as string).replace(/\s*[-–—]\s*/g, '–').replace(/\s*,\s*/g, ', ');
		const suffix = collapse(rest.slice(pages[0].length));
		if (suffix) work.suffix = suffix;
	} else if (LOOKS_LIKE_LOCATOR.test(rest)) {
		const found = collapse(rest);
		report('citation-locator', at + lead, `“${found}” is no page. Write p. 302 or pp. 3–5.`, { actual: found });
	} else {
		const suffix = collapse(tail);
		if (suffix) work.suffix = suffix;
	}
}

function collapse(text: string): string {
	return text
		.replace(/\\([[\]@\\])/g, '$1')
		.replace(/\s+/g, ' ')
		.trim();
}
