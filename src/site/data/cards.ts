/** What the reading page shows of claims and beside lines: cards, and the notes of the margin. */

import { paragraphName } from '#words/paragraph.ts';
import * as words from '#words/reading.ts';
import { describeClaim, listObjections, sayAlone } from '../../argument/describe-claim.ts';
import { bindSigns } from '../../formats/bind-signs.ts';
import { type Inline, toWords } from '../../model/content.ts';
import type { Claim } from '../../model/edition.ts';
import { route } from '../../model/routes.ts';
import type { CardData } from '../reading/entry.ts';
import type { SiteData } from './site-data.ts';

/** The cards of a passage's claims, propositions first, then in the order of the text. */
export function cardsIn(site: SiteData, passage: string): CardData[] {
	const claims = [...site.claimsIn(passage)].sort((a, b) => Number(a.proposition === undefined) - Number(b.proposition === undefined));
	const inside = nestingIn(site.contentIn(passage));
	return claims.map((claim) => {
		const parts = claims.filter((one) => claim.proposition !== undefined && inside.parentOf.get(one.id) === claim.id);
		const card = describeClaim(claim, site, parts);
		const named = [...card.against, ...card.reasons]
			.map((one) => one.claim)
			.concat(
				card.outward.map((one) => one.id),
				parts.map(({ id }) => id),
			);
		return {
			...card,
			read: Object.fromEntries(named.map((id) => [id, site.reading(id)])),
			terms: Object.fromEntries(inside.termsOf.get(claim.id) ?? []),
			map: site.graph.bearingOn(claim.id).length + site.graph.drawnFrom(claim.id).length > 0,
		};
	});
}

/** Which claim stands within which, and the concepts each names in its own words. */
function nestingIn(content: readonly Inline[]): {
	parentOf: Map<string, string>;
	termsOf: Map<string, Map<string, string>>;
} {
	const parentOf = new Map<string, string>();
	const termsOf = new Map<string, Map<string, string>>();
	const walk = (nodes: readonly Inline[], claim: string | undefined): void => {
		for (const node of nodes) {
			if (!('children' in node)) continue;
			if (node.type === 'statement' && claim !== undefined) parentOf.set(node.id, claim);
			if (node.type === 'term' && claim !== undefined) {
				const terms = termsOf.get(claim) ?? new Map<string, string>();
				terms.set(toWords(node.children), route.concept(node.concept));
				termsOf.set(claim, terms);
			}
			walk(node.children, node.type === 'statement' ? node.id : claim);
		}
	};
	walk(content, undefined);
	return { parentOf, termsOf };
}

/** A note of the margin. */
export interface MarginNote {
	kind: 'editors' | 'objection';
	/** The claim at whose words it stands; without one, the paragraph. */
	claim?: string;
	/** What it is about: words of the text, or what is objected to. */
	lemma: string;
	text: string;
	/** Where what it tells is read. */
	at?: { label: string; path: string };
}

/** How many objections to one claim have room beside its line. */
const MOST_OBJECTIONS = 3;

/** The notes beside a passage, in the order of its lines: what the editors remark, and what the article itself objects. */
export function marginOf(site: SiteData, passage: string): MarginNote[] {
	const notes: MarginNote[] = [];
	const remark = site.passages.get(passage)?.note;
	if (remark) notes.push({ kind: 'editors', lemma: paragraphName(site.label(passage)), text: bindSigns(remark) });
	for (const claim of site.claimsIn(passage)) {
		if (claim.note) notes.push({ kind: 'editors', claim: claim.id, lemma: lemmaOf(claim), text: bindSigns(claim.note) });
		const objections = listObjections(claim.id, site).flatMap(({ id }): MarginNote[] => {
			const relation = site.graph.relations.get(id);
			const [by] = relation?.from.flatMap((premise) => site.graph.claims.get(premise) ?? []) ?? [];
			if (!relation || !by || relation.drawn !== 'article' || relation.to !== claim.id) return [];
			const where = { label: paragraphName(site.label(by.passage)), path: site.reading(by.id) };
			return [{ kind: 'objection', claim: claim.id, lemma: againstOf(claim), text: sayAlone(by), at: where }];
		});
		const shown = objections.length > MOST_OBJECTIONS ? MOST_OBJECTIONS - 1 : objections.length;
		notes.push(...objections.slice(0, shown));
		if (shown < objections.length)
			notes.push({
				kind: 'objection',
				claim: claim.id,
				lemma: againstOf(claim),
				text: words.moreObjections(objections.length - shown),
				at: { label: site.label(claim.id), path: route.anchor(claim.id) },
			});
	}
	return notes;
}

/** What an objection is against, as its note names it. */
function againstOf(claim: Claim): string {
	return words.againstPlace(claim.proposition === undefined ? lemmaOf(claim) : claim.label);
}

/** The words a note is about, as an apparatus names them: few whole, of many the first and the last. */
function lemmaOf({ text }: Claim): string {
	const all = text.replace(/[.,;:!?]+$/, '').split(/\s+/);
	return all.length <= 5 ? all.join(' ') : `${all.slice(0, 2).join(' ')} … ${all.at(-1)}`;
}
