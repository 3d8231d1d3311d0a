/** What the component of a relation shows. */
import { paragraphName } from '#words/paragraph.ts';
import { describeOther } from '../../argument/describe-cross.ts';
import { describeAim } from '../../argument/describe-relation.ts';
import type { Claim, CrossRelation, Relation } from '../../model/edition.ts';
import { type NamedWork, nameCitations } from './citations.ts';
import type { SiteData } from './site-data.ts';

/** A relation, told from one of its ends. */
export interface RelationProps {
	relation: Relation;
	/** The end that is new to the reader: the premises (what bears on this) or the target (what this bears on). */
	show: 'premises' | 'target';
	/** The claims at that end; of a target that is a step its premises, of one that is nowhere stated none. */
	claims: readonly Claim[];
	/** The premises by their labels. */
	premises: readonly string[];
	/** What it bears on by name: a label, or the step from one to another. */
	aim: string;
	/** It bears on a step and not on a claim. */
	atStep: boolean;
	/** Where the first of the claims is read: the path, and `¶ 67, Title of the section`. */
	place: { path: string; name: string } | undefined;
	/** The works cited at the claims. */
	citations: readonly NamedWork[];
}

/** A relation as it is told on a page about its other end. */
export function relationProps(
	site: Pick<SiteData, 'graph' | 'label' | 'reading' | 'sectionOf' | 'citationsAt' | 'sources'>,
	relation: Relation,
	show: 'premises' | 'target',
): RelationProps {
	const { graph, label } = site;
	const step = graph.relations.get(relation.to);
	const ends = show === 'premises' ? relation.from : step ? step.from : [relation.to];
	const claims = ends.flatMap((id) => graph.claims.get(id) ?? []);
	const lead = claims[0];
	const section = lead && site.sectionOf(lead.id);
	return {
		relation,
		show,
		claims,
		premises: relation.from.map(label),
		aim: describeAim(relation.to, graph),
		atStep: step !== undefined,
		place: lead && { path: site.reading(lead.id), name: `${paragraphName(label(lead.passage))}${section ? `, ${section.title}` : ''}` },
		citations: nameCitations(site, [...new Set(claims.flatMap((claim) => site.citationsAt(claim.id)))]),
	};
}

/** A line to a claim of another edition. */
export interface CrossProps {
	relation: CrossRelation;
	premises: readonly { id: string; label: string }[];
	/** The claim it points at by name: `12a of Led Out`. */
	target: string;
}

export function crossProps({ label }: Pick<SiteData, 'label'>, relation: CrossRelation): CrossProps {
	return { relation, premises: relation.from.map((id) => ({ id, label: label(id) })), target: describeOther(relation.other) };
}
