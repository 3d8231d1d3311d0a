/**
 * The annotations one may write in the Markdown (ARCHITECTURE.md, “Annotated Markdown”) and the attributes each allows.
 * This table is the one place that knows them: the parser, the checks, the messages and the guide read it.
 */
import * as words from '#words/annotations.ts';
import { premises } from '#words/relations.ts';
import { citationFunctions } from './edition.ts';
import { claimKinds } from './kinds.ts';
import { layerNames, layers } from './layers.ts';
import { type RelationType, relationRow, relationTypes, sides } from './relations.ts';
import { schemeNames } from './schemes.ts';
import { voicesOf } from './voices.ts';

export interface AttributeRule {
	/** The values it may have; any text when missing. `''` stands for a bare attribute (`implicit`). */
	values?: readonly string[];
	required?: boolean;
	meaning: string;
}
export interface AnnotationRule {
	/** `text`: `:claim[…]{…}` within a paragraph; `leaf`: `::support[…]{…}` on a line of its own after its passage. */
	form: 'text' | 'leaf';
	/** What the brackets hold. */
	label: string;
	attributes: Record<string, AttributeRule>;
}

const doubt: Record<string, AttributeRule> = {
	certainty: { values: ['low'], meaning: words.doubt.certainty },
	note: { meaning: words.doubt.note },
};
const statement: Record<string, AttributeRule> = {
	id: { required: true, meaning: words.statement.id },
	by: { meaning: words.statement.by },
	via: { meaning: words.statement.via },
	holder: { meaning: words.statement.holder },
	says: { meaning: words.statement.says },
	gist: { meaning: words.statement.gist },
	main: { values: [''], meaning: words.statement.main },
	...doubt,
};

/** `::support` and all others, as the table of relations has them. */
function relationAnnotation(type: RelationType): AnnotationRule {
	const { side, targets, why, scheme } = relationRow({ type });
	return {
		form: 'leaf',
		label: why ? words.relation.label : words.relation.noLabel,
		attributes: {
			id: { required: true, meaning: `#${sides[side].letter}${side === 'for' ? 3 : 14}` },
			from: { required: true, meaning: premises[type] },
			to: {
				required: true,
				meaning: targets === 'claims' ? words.relation.toClaim : words.relation.toAny,
			},
			drawn: {
				values: layerNames,
				required: true,
				meaning: words.drawn(layerNames.map((name) => `${name}${layers[name].cue ? ' (+ cue="…")' : ''}: ${layers[name].meaning}`)),
			},
			cue: { meaning: words.relation.cue },
			...(scheme === 'none' ? {} : { scheme: { values: schemeNames, meaning: words.relation.scheme } }),
			main: { values: [''], meaning: words.statement.main },
			...doubt,
		},
	};
}

export const annotations: Record<string, AnnotationRule> = {
	claim: {
		form: 'text',
		label: words.claim.label,
		attributes: {
			...statement,
			kind: { values: claimKinds.filter((kind) => kind !== 'assumption'), meaning: words.claim.kind },
			voice: { values: voicesOf('claims'), meaning: words.claim.voice },
			proposition: { meaning: words.claim.proposition },
		},
	},
	assumption: {
		form: 'text',
		label: words.assumption.label,
		attributes: {
			...statement,
			voice: {
				values: voicesOf('assumptions').toReversed(),
				meaning: words.assumption.voice,
			},
			implicit: { values: [''], meaning: words.assumption.implicit },
			why: { meaning: words.assumption.why },
		},
	},
	term: {
		form: 'text',
		label: words.term.label,
		attributes: { as: { meaning: words.term.as } },
	},
	sic: {
		form: 'text',
		label: words.sic.label,
		attributes: { corr: { required: true, meaning: words.sic.corr }, ...doubt },
	},
	...Object.fromEntries(relationTypes.map((type) => [type, relationAnnotation(type)])),
};

/** Attributes of a citation, in the braces right after it: `[@key, p. 302]{#q55 function=citesAsEvidence}`. */
export const citationAttributes: Record<string, AttributeRule> = {
	id: { required: true, meaning: words.citation.id },
	for: { meaning: words.citation.for },
	function: { values: citationFunctions, meaning: words.citation.function },
};

/** Attributes of a span, in the braces right after its brackets: `[milieu]{lang=fr}`, `[as Lucian tells us]{#q7 cite=lucian1905}`, `[]{page=12}`. */
export const spanAttributes: Record<string, AttributeRule> = {
	lang: { meaning: words.span.lang },
	cite: { meaning: words.span.cite },
	id: { meaning: words.span.id },
	locator: { meaning: words.span.locator },
	for: citationAttributes['for'] as AttributeRule,
	function: citationAttributes['function'] as AttributeRule,
	page: { meaning: words.span.page },
	folio: { meaning: words.span.folio },
	role: { values: ['speaker'], meaning: words.span.role },
	'.smallcaps': { values: [''], meaning: words.span.smallCaps },
	'.underline': { values: [''], meaning: words.span.underline },
};

/** Attributes of a passage, in the braces at the very end of its paragraph or list item: `{#p2 note="No claim: a list of keywords."}`. */
export const passageAttributes: Record<string, AttributeRule> = {
	id: { required: true, meaning: '#p67' },
	...doubt,
	note: { meaning: words.passage.note },
};

/** Attributes of a heading: its id. */
export const headingAttributes: Record<string, AttributeRule> = { id: { required: true, meaning: '#h9' } };
