/**
 * The annotations one may write in the Markdown (architecture, section 3) and the attributes each allows.
 * This table is the one place that knows them: the parser, the checks, the messages and the guide read it.
 */
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
	certainty: { values: ['low'], meaning: 'the editors doubt this reading; say why in note' },
	note: { meaning: 'a note of the editors, shown to the reader' },
};
const statement: Record<string, AttributeRule> = {
	id: { required: true, meaning: 'passage and letter: #p67a' },
	by: { meaning: 'key of the work whose it is' },
	via: { meaning: 'key of the work through which it is reported' },
	holder: { meaning: 'who holds it when no single work does: a name under holders in edition.yml' },
	says: { meaning: 'what it says, worded so that it stands by itself' },
	gist: { meaning: 'the same in few words, for maps' },
	main: { values: [''], meaning: 'it belongs to the main line of the argument' },
	...doubt,
};

/** `::support` and all others, as the table of relations has them. */
function relationAnnotation(type: RelationType): AnnotationRule {
	const { side, premises, targets, why, scheme } = relationRow({ type });
	return {
		form: 'leaf',
		label: why ? 'one sentence that says why' : 'nothing',
		attributes: {
			id: { required: true, meaning: `#${sides[side].letter}${side === 'for' ? 3 : 14}` },
			from: { required: true, meaning: premises },
			to: {
				required: true,
				meaning: targets === 'claims' ? 'id of the claim or assumption it bears on' : 'id of a claim, an assumption or another relation',
			},
			drawn: {
				values: layerNames,
				required: true,
				meaning: `who draws it. ${layerNames.map((name) => `${name}: ${layers[name].meaning}`).join('; ')}`,
			},
			cue: { meaning: 'what in the article shows it, in at most six of its words, or position; needed unless the editors draw it' },
			...(scheme === 'none' ? {} : { scheme: { values: schemeNames, meaning: 'the scheme of the argument; needed on the main line' } }),
			main: { values: [''], meaning: 'it belongs to the main line of the argument' },
			...doubt,
		},
	};
}

export const annotations: Record<string, AnnotationRule> = {
	claim: {
		form: 'text',
		label: 'the words of the claim',
		attributes: {
			...statement,
			kind: { values: claimKinds.filter((kind) => kind !== 'assumption'), meaning: 'what it is offered as; claim when missing' },
			voice: { values: voicesOf('claims'), meaning: 'who holds it; author when missing' },
			proposition: { meaning: 'its number, if it is one of the propositions' },
		},
	},
	assumption: {
		form: 'text',
		label: 'the words of the assumption',
		attributes: {
			...statement,
			voice: {
				values: voicesOf('assumptions').toReversed(),
				meaning: 'who takes it for granted; ascribed (the theories, says the author) when missing',
			},
			implicit: { values: [''], meaning: 'it is nowhere stated; say what it is in says, and why in why' },
			why: { meaning: 'why the editors read an implicit assumption here' },
		},
	},
	term: {
		form: 'text',
		label: 'the word as it stands in the text',
		attributes: { as: { meaning: 'the entry in the index of concepts, if it is spelled otherwise' } },
	},
	sic: {
		form: 'text',
		label: 'the form printed in the article',
		attributes: { corr: { required: true, meaning: 'the editors’ correction' }, ...doubt },
	},
	...Object.fromEntries(relationTypes.map((type) => [type, relationAnnotation(type)])),
};

/** Attributes of a citation, in the braces right after it: `[@key, p. 302]{#q55 function=citesAsEvidence}`. */
export const citationAttributes: Record<string, AttributeRule> = {
	id: { required: true, meaning: '#q55; one id for each work in a group: {#q36 #q37}' },
	for: { meaning: 'ids of the claims it stands at, when not those nearest before it' },
	function: { values: citationFunctions, meaning: 'why the work is cited (CiTO)' },
};

/** Attributes of a passage, in the braces at the very end of its paragraph or list item: `{#p2 note="No claim: a list of keywords."}`. */
export const passageAttributes: Record<string, AttributeRule> = {
	id: { required: true, meaning: '#p67' },
	...doubt,
	note: { meaning: 'a note of the editors: also why the passage makes no claim' },
};

/** Attributes of a heading: its id. */
export const headingAttributes: Record<string, AttributeRule> = { id: { required: true, meaning: '#h9' } };
