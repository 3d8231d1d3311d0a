/** A passage with the words of some of its claims marked, as HTML. */
import { escapeText } from '../../formats/xml.ts';
import type { SiteData } from '../data/site-data.ts';

/** Words that stand there twice, or not at all, are not marked; of two that overlap, the longer. */
export function markClaims({ passages, graph }: Pick<SiteData, 'passages' | 'graph'>, passage: string, claims: readonly string[]): string {
	const text = passages.get(passage)?.text ?? '';
	const ranges = claims
		.flatMap((id) => {
			const claim = graph.claims.get(id);
			if (claim?.passage !== passage || claim.implicit || claim.text === '') return [];
			const from = text.indexOf(claim.text);
			return from < 0 || text.includes(claim.text, from + 1) ? [] : [{ from, to: from + claim.text.length }];
		})
		.sort((a, b) => a.from - b.from || b.to - a.to);
	let offset = 0;
	let html = '';
	for (const { from, to } of ranges) {
		if (from < offset) continue;
		html += `${escapeText(text.slice(offset, from))}<mark>${escapeText(text.slice(from, to))}</mark>`;
		offset = to;
	}
	return html + escapeText(text.slice(offset));
}
