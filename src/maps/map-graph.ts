/**
 * What a map shows, before anyone decides where: nodes with their words, steps with their premises, works with the claims that lean on them.
 * Mermaid source, drawing and outline are three readers of this one graph.
 */
import { capitalize } from '#words/grammar.ts';
import * as words from '#words/maps.ts';
import type { Neighbourhood } from '../argument/neighbourhood.ts';
import { wordsAlone } from '../argument/set-phrases.ts';
import type { Claim, CrossRelation } from '../model/edition.ts';
import { compareIds } from '../model/ids.ts';
import { kindRow } from '../model/kinds.ts';
import type { Layer } from '../model/layers.ts';
import { type ClaimForm, type Holder, presentationOf } from '../model/presentation.ts';
import { type RelationType, type Side, sideOf } from '../model/relations.ts';
import { route } from '../model/routes.ts';
import { voiceWords } from '../model/voices.ts';

/** A work that a claim leans on, as it stands on the map's shelf. */
export interface MapSource {
	key: string;
	/** Author and year, such as `Torre & Rallet 2005`. */
	label: string;
	url: string;
}

/** One map: what is to be seen, under which name. Ids of its drawing start with `id`, so that several maps can share a page. */
export interface MapRequest {
	id: string;
	title: string;
	description?: string;
	neighbourhood: Neighbourhood;
	/** The works cited at a claim, by the claim's id. */
	works: ReadonlyMap<string, readonly MapSource[]>;
	/** How it is laid out beside text: what it is about with trees below (by default), or in rows, as one reads down a page. */
	layout?: 'trees' | 'rows';
	/** The widest layer whose lines it shows, where it does not show all. */
	within?: Layer;
}

export interface MapNode {
	id: string;
	/** `67a` or `P3`. */
	label: string;
	/** Kind and voice in words: `reported, shared`, `the author asks`, `assumption`. */
	who: string;
	/** What the map shows: the gist, or the words themselves. */
	words: string;
	/** The whole wording. */
	text: string;
	form: ClaimForm;
	holder: Holder;
	question: boolean;
	/** The map was made to look at it. */
	focus: boolean;
	path: string;
	/** The claim within whose words it stands. */
	partOf?: string;
	/** Of a claim of another edition: whose it is, in which version it says so, and in what language. `path` is its address. */
	other?: { edition: string; version: string; language: string };
}

/** A relation. */
export interface MapStep {
	id: string;
	type: RelationType;
	side: Side;
	drawn: Layer;
	/** Ids of the nodes that bear on the target together. */
	from: string[];
	/** A node, or a step that it speaks against. */
	to: string;
	onStep: boolean;
	/** It is drawn as a point: linked premises meet there, or what speaks against it ends there. */
	junction: boolean;
	/** Empty where none is needed. */
	why: string;
	doubtful: boolean;
	path: string;
}

export interface MapWork extends MapSource {
	/** Ids of the nodes that cite it, in the order of the text. */
	claims: string[];
}

export interface MapGraph {
	id: string;
	title: string;
	description?: string;
	layout: 'trees' | 'rows';
	within?: Layer;
	focus: string[];
	/** In the order of the text, those of other editions last. */
	nodes: MapNode[];
	/** In the order of their first premises, as the text has them. */
	steps: MapStep[];
	works: MapWork[];
}

/** Kind and voice as words: `describeClaim({kind: 'question', voice: 'author'})` → `the author asks`. Never a person's name. */
function describeClaim(claim: Pick<Claim, 'kind' | 'voice' | 'implicit' | 'certainty' | 'proposition'>): string {
	const { map, question } = voiceWords(claim);
	const asks = claim.kind === 'question' ? question : undefined;
	const plain = claim.kind === 'claim' || claim.kind === 'assumption' || claim.proposition !== undefined;
	return [
		...(claim.proposition === undefined ? [] : [words.propositionNumber(claim.proposition)]),
		...(claim.proposition !== undefined && claim.voice === 'author' ? [] : [asks ?? map]),
		...(plain || asks ? [] : [kindRow(claim.kind).noun.one]),
		...(claim.implicit ? [words.implicit] : []),
		...(claim.certainty === 'low' ? [words.uncertain] : []),
	].join(', ');
}

/** A claim of another edition. It has no id here: the first line that leads to it names it. */
const otherNode = ({ id, to, other }: CrossRelation): MapNode => {
	const { label, kind, voice, words: says, edition, version, language } = other;
	const { form, holder, question } = presentationOf({ kind, voice });
	return {
		id: `to_${id}`,
		label,
		who: [words.ofEdition(edition, version), ...(kind === 'claim' ? [] : [kindRow(kind).noun.one])].join(', '),
		words: alone(says),
		text: alone(says),
		form,
		holder,
		question,
		focus: false,
		path: to,
		other: { edition, version, language },
	};
};

/** Typography for the eye only: runs of white space are one space. */
const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();
/** The words of a box, which stand by themselves: a claim taken out of a sentence begins as one. */
const alone = (text: string) => capitalize(tidy(text));

/**
 * Gathers what a map shows. The neighbourhood must hold every end of its relations; one that does not is a programmer's error and throws.
 */
export function buildMapGraph({ id, title, description, neighbourhood, works, layout = 'trees', within }: MapRequest): MapGraph {
	const claims = new Map(neighbourhood.claims.map((claim) => [claim.id, claim]));
	const relations = new Map(neighbourhood.relations.map((relation) => [relation.id, relation]));
	const focus = new Set(neighbourhood.focus);

	const undercut = new Set<string>();
	for (const relation of relations.values()) {
		const strange = [
			...relation.from.filter((end) => !claims.has(end)),
			...(claims.has(relation.to) || relations.has(relation.to) ? [] : [relation.to]),
		];
		if (strange.length > 0)
			throw new Error(`Map ${id}: ${relation.id} has an end that is not in the neighbourhood: ${strange.join(', ')}.`);
		if (relations.has(relation.to)) undercut.add(relation.to);
	}

	const across = neighbourhood.across ?? [];
	const others = new Map<string, MapNode>();
	for (const line of across) if (!others.has(line.to)) others.set(line.to, otherNode(line));

	const steps = [...relations.values(), ...across].map((relation): MapStep => {
		const from = [...new Set(relation.from)].sort(compareIds);
		return {
			id: relation.id,
			type: relation.type,
			side: sideOf(relation),
			drawn: relation.drawn,
			from,
			to: others.get(relation.to)?.id ?? relation.to,
			onStep: relations.has(relation.to),
			junction: from.length > 1 || undercut.has(relation.id),
			why: tidy(relation.why ?? ''),
			doubtful: relation.certainty === 'low',
			path: route.anchor(relation.id),
		};
	});
	steps.sort((a, b) => compareIds(a.from[0] ?? '', b.from[0] ?? '') || compareIds(a.id, b.id));

	const shelf = new Map<string, MapWork>();
	const nodes = [...claims.values()]
		.sort((a, b) => compareIds(a.id, b.id))
		.map((claim): MapNode => {
			for (const work of works.get(claim.id) ?? []) {
				const there = shelf.get(work.key);
				if (!there) shelf.set(work.key, { ...work, claims: [claim.id] });
				else if (!there.claims.includes(claim.id)) there.claims.push(claim.id);
			}
			const { form, holder, question } = presentationOf(claim);
			return {
				id: claim.id,
				label: claim.label,
				who: describeClaim(claim),
				words: alone(claim.gist ?? claim.text),
				text: alone(wordsAlone(claim)),
				form,
				holder,
				question,
				focus: focus.has(claim.id),
				path: route.anchor(claim.id),
				...(claim.partOf === undefined ? {} : { partOf: claim.partOf }),
			};
		});
	return {
		id,
		title: tidy(title),
		...(description === undefined ? {} : { description: tidy(description) }),
		layout,
		...(within === undefined ? {} : { within }),
		focus: neighbourhood.focus.filter((one) => claims.has(one)),
		nodes: [...nodes, ...others.values()],
		steps,
		works: [...shelf.values()],
	};
}
