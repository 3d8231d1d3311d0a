/** A sheet of the whole argument ready to be shown: drawn, and the same in words. */
import { describeAim } from '../../argument/describe-relation.ts';
import type { Claim, Relation, Section } from '../../model/edition.ts';
import { type NamedWork, nameCitations } from '../data/citations.ts';
import type { SiteContext } from '../data/context.ts';
import { type CrossProps, crossProps } from '../data/relation-props.ts';
import type { DrawnSheet, SheetPlan } from './whole-maps.ts';

export interface ShownSheet extends DrawnSheet {
	/** The claims whose place is on this sheet, in the order of the text. */
	claims: readonly Claim[];
	/** The same under the headings over them. */
	sections: readonly { section: Section; claims: readonly ClaimInWords[] }[];
}

/** A claim of the sheet in words. */
export interface ClaimInWords {
	claim: Claim;
	citations: readonly NamedWork[];
	/** The lines that are drawn from it: the other premises by their labels, and the name of what each bears on. */
	lines: readonly { relation: Relation; others: readonly string[]; aim: string }[];
	/** Those that lead to other editions. */
	across: readonly CrossProps[];
}

export async function showSheet(site: SiteContext, sheet: SheetPlan): Promise<ShownSheet> {
	const { graph } = site;
	const drawn = await site.drawSheet(sheet);
	const shown = new Set(drawn.map.routes.map(({ relation }) => relation.id));
	// a line of several premises is told at the first
	const linesFrom = (id: string) => graph.drawnFrom(id).filter((relation) => shown.has(relation.id) && relation.from[0] === id);
	const inWords = (claim: Claim): ClaimInWords => ({
		claim,
		citations: nameCitations(site, site.citationsAt(claim.id)),
		lines: linesFrom(claim.id).map((relation) => ({
			relation,
			others: relation.from.slice(1).map(site.label),
			aim: describeAim(relation.to, graph),
		})),
		across: site
			.crossFrom(claim.id)
			.filter((relation) => relation.from[0] === claim.id)
			.map((relation) => crossProps(site, relation)),
	});
	const bySection = Map.groupBy(sheet.claims, (claim) => site.sectionOf(claim.id));
	return {
		...drawn,
		claims: sheet.claims,
		sections: sheet.sections.flatMap((section) => {
			const claims = bySection.get(section);
			return claims ? [{ section, claims: claims.map(inWords) }] : [];
		}),
	};
}
