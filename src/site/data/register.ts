/** The table of all claims: a row each, with what speaks for and against it, and the answers by which the table is narrowed. */

import * as words from '#words/claims.ts';
import { capitalize, language } from '#words/grammar.ts';
import { type Bearing, listObjections, listReasons, nameHolder, sayAlone, statusOf } from '../../argument/describe-claim.ts';
import { authorYear } from '../../citations/author-year.ts';
import type { Claim, Section } from '../../model/edition.ts';
import { claimKinds, kindRow } from '../../model/kinds.ts';
import { layerNames, layers } from '../../model/layers.ts';
import { classesOf } from '../../model/presentation.ts';
import { statuses, statusNames } from '../../model/statuses.ts';
import { claimVoices, voiceRow } from '../../model/voices.ts';
import { type CrossProps, crossProps } from './relation-props.ts';
import type { SiteData } from './site-data.ts';

export interface RegisterRow {
	claim: Claim;
	classes: string;
	words: string;
	holder: string;
	reasons: Bearing[];
	objections: Bearing[];
	/** What it bears on in other editions. */
	across: readonly CrossProps[];
	/** Of each question its answers for this claim. */
	answers: Record<string, string[]>;
}
export interface RegisterFilter {
	/** As the address has it: `voice`. */
	name: string;
	label: string;
	options: { value: string; label: string; count: number }[];
	/** Many answers: folded away until it is asked for. */
	long?: boolean;
}

/** All rows under the headings they belong to, and the questions that narrow them, each with the number of its claims. */
export function buildRegister(site: SiteData): { parts: { section: Section; rows: RegisterRow[] }[]; filters: RegisterFilter[] } {
	const rows = site.claims.map((claim): RegisterRow => {
		const reasons = listReasons(claim.id, site);
		const objections = listObjections(claim.id, site);
		const works = [
			...new Set([...site.citationsAt(claim.id).map(({ key }) => key), ...[claim.by, claim.via].filter((key) => key !== undefined)]),
		];
		return {
			claim,
			classes: classesOf(claim),
			words: sayAlone(claim),
			holder: capitalize(nameHolder(claim, site)),
			reasons,
			objections,
			across: site.crossFrom(claim.id).map((relation) => crossProps(site, relation)),
			answers: {
				kind: [claim.proposition === undefined ? claim.kind : 'proposition'],
				voice: [claim.implicit ? 'supplied' : claim.voice],
				objections:
					objections.length === 0 ? ['none'] : [...(objections.every(({ doubtful }) => doubtful) ? ['doubtful'] : ['sure']), 'some'],
				status: [statusOf(site.graph, claim.id).replace(' ', '-')],
				drawn: [...new Set([...reasons, ...objections].map(({ layer }) => layer))],
				proposition: site.bearsOn(claim.id).map(({ number }) => `P${number}`),
				source: works,
				part: [site.slugOf(claim.id) ?? ''],
			},
		};
	});
	const count = (name: string, value: string) => rows.filter(({ answers }) => answers[name]?.includes(value)).length;
	const filter = (name: string, label: string, options: readonly (readonly [string, string])[], long = false): RegisterFilter => ({
		name,
		label,
		options: options.map(([value, text]) => ({ value, label: text, count: count(name, value) })).filter((one) => one.count > 0),
		...(long ? { long } : {}),
	});
	const work = (key: string): [string, string] => {
		const source = site.sources.get(key);
		return [key, source ? authorYear(source) : key];
	};
	const works = [...new Set(rows.flatMap(({ answers }) => answers['source'] ?? []))]
		.map(work)
		.sort(([, a], [, b]) => a.localeCompare(b, language));
	const bySection = Map.groupBy(rows, ({ claim }) => site.sectionOf(claim.id));
	return {
		parts: site.edition.sections
			.map((section) => ({ section, rows: bySection.get(section) ?? [] }))
			.filter(({ rows: some }) => some.length > 0),
		filters: [
			filter('objections', words.questions.objections, [
				['some', words.withObjections.some],
				['sure', words.withObjections.sure],
				['doubtful', words.withObjections.doubtful],
				['none', words.withObjections.none],
			]),
			filter(
				'status',
				words.questions.status,
				statusNames.map((status) => [status.replace(' ', '-'), statuses[status].word] as const),
			),
			filter('kind', words.questions.kind, [
				...claimKinds.map((kind) => [kind, kindRow(kind).noun.many] as const),
				['proposition', words.propositions],
			]),
			filter('voice', words.questions.voice, [
				...claimVoices.map((voice) => [voice, voiceRow(voice).short] as const),
				['supplied', words.supplied],
			]),
			filter(
				'drawn',
				words.questions.drawn,
				layerNames.map((layer) => [layer, layers[layer].legend] as const),
			),
			filter(
				'proposition',
				words.questions.proposition,
				site.propositions.map(({ number }) => [`P${number}`, `P${number}`] as const),
			),
			filter(
				'part',
				words.questions.part,
				site.edition.pages.map(({ slug, title }) => [slug, title] as const),
				true,
			),
			filter('source', words.questions.source, works, true),
		].filter(({ options }) => options.length > 0),
	};
}
