/**
 * The argument in the Argument Interchange Format, as AIFdb and xaif read it (Chesñevar et al. 2006; AIFdb's JSON, wrapped as xAIF has it):
 * information nodes; applications of inference (RA), of conflict (CA) and of rephrase (MA); and, after Inference Anchoring Theory (Budzynska
 * and Reed 2011), who says each: locutions (L) of the author, of each work that is reported and of the editors, joined by illocutions (YA)
 * to the claims they make and to the lines they draw. Nobody answers anybody here, so there are no transitions between locutions.
 */

import { reported } from '#words/exports.ts';
import { enumerate } from '#words/grammar.ts';
import { graphOf } from '../argument/graph.ts';
import { readStandings } from '../argument/standing.ts';
import { authorYear } from '../citations/author-year.ts';
import { familyOf, givenOf } from '../citations/names.ts';
import type { Claim, CslName, Edition, Relation, Standing } from '../model/edition.ts';
import { quotedCue } from '../model/layers.ts';
import { type Effect, type RelationRow, relationRow } from '../model/relations.ts';
import { schemeRow } from '../model/schemes.ts';
import { voiceRow } from '../model/voices.ts';

interface AifNode {
	/** A number, as AIFdb's tools count on. */
	nodeID: string;
	text: string;
	type: 'I' | 'L' | 'YA' | RelationRow['aif']['type'];
	/** AIFdb's name of the scheme and its number there; the number is empty where AIFdb has no such scheme. */
	scheme?: string;
	schemeID?: string;
	/** All that follows is beyond AIFdb, which passes over what it does not know. Of a claim or a relation: our id. */
	elenchus?: string;
	url?: string;
	certainty?: 'low';
	main?: true;
	/** What a claim is offered as, or what kind of line a relation is. */
	kind?: Claim['kind'] | Relation['type'];
	voice?: Claim['voice'];
	/** How a claim stands by the lines of each layer. */
	status?: Standing;
	implicit?: true;
	attackType?: Relation['attackType'];
	drawn?: Relation['drawn'];
	cue?: string;
	argumentScheme?: Relation['scheme'];
	why?: string;
	/** Of a claim of another edition: its edition and the version whose words these are. */
	edition?: string;
	version?: string;
}

export interface Aif {
	AIF: {
		nodes: AifNode[];
		edges: { edgeID: string; fromID: string; toID: string; formEdgeID: null }[];
		schemefulfillments: [];
		participants: { participantID: string; firstname: string; surname: string }[];
		/** Whose each L-node is. */
		locutions: { nodeID: string; personID: string }[];
	};
}

/** What somebody does by saying something, and its number in AIFdb where it is one of AIFdb's. */
interface Illocution {
	scheme: string;
	schemeID: string;
}
const illocution = (scheme: string, schemeID = ''): Illocution => ({ scheme, schemeID });
const ASSERTING = illocution('Asserting', '74');
const QUESTIONING = illocution('Pure Questioning', '91');
const ASSUMING = illocution('Assuming');
const SUPPLYING = illocution('Supplying');
/** What a voice does by saying something. */
const toIllocution = (does: string): Illocution => (does === ASSERTING.scheme ? ASSERTING : illocution(does));

/** What is done by drawing a line. */
const drawing: Readonly<Record<Effect, Illocution>> = {
	carries: illocution('Arguing', '80'),
	needed: illocution('Presupposing'),
	none: illocution('Restating', '101'),
	defeats: illocution('Disagreeing', '78'),
	opens: illocution('Challenging'),
	limits: illocution('Qualifying'),
};

/** A participant, named by what it is: `author`, `editors`, `work lamp2001`, `holder theories`, or `reported` for somebody who is not named. */
type Speaker = 'author' | 'editors' | 'reported' | `work ${string}` | `holder ${string}`;

interface Locution {
	speaker: Speaker;
	does: Illocution;
	words: string;
}

/** Who holds a claim that is not the author's own, as far as the edition names them. */
function holderOf({ by, via, holder }: Claim): Speaker | undefined {
	if (by !== undefined) return `work ${by}`;
	if (holder !== undefined) return `holder ${holder}`;
	return via === undefined ? undefined : `work ${via}`;
}

/** Who says a claim. What is reported of nobody in particular is told by the author; what is nowhere stated is said by the editors alone. */
function claimLocutions(claim: Claim): Locution[] {
	const { voice, kind, implicit, text, phrase } = claim;
	const say = (speaker: Speaker, does: Illocution): Locution => ({ speaker, does, words: phrase ?? text });
	if (implicit) return [say('editors', SUPPLYING)];
	const others = holderOf(claim);
	const said = voiceRow(voice).says;
	return said.flatMap(({ who, does }) => {
		if (who === 'others') return others === undefined && said.length > 1 ? [] : [say(others ?? 'author', toIllocution(does))];
		// only what is the author's alone is asked or taken for granted by her; agreeing and conceding are told as such
		const own = said.length === 1 && does === ASSERTING.scheme;
		return [say('author', own && kind === 'question' ? QUESTIONING : own && kind === 'assumption' ? ASSUMING : toIllocution(does))];
	});
}

/** Who draws a line: of a reported step, the work whose claim it leads to, or else one of whose claims it starts from. */
function relationLocution(relation: Relation, claims: ReadonlyMap<string, Claim>): Locution {
	const { drawn, cue, why, from, to } = relation;
	const ends = [to, ...from].flatMap((id) => claims.get(id) ?? []);
	const source = () => ends.map(holderOf).find((one) => one !== undefined) ?? 'reported';
	const row = relationRow(relation);
	return {
		speaker: drawn === 'article' ? 'author' : drawn === 'editors' ? 'editors' : source(),
		does: drawing[row.effect],
		words: quotedCue(cue) ?? why ?? row.sort,
	};
}

/** A name in the two parts that AIFdb has for one; a name of one word has the surname `None`, as xaif writes it. */
function inTwo(name: string): { firstname: string; surname: string } {
	const words = name.trim().split(/\s+/);
	return words.length < 2
		? { firstname: words.join(''), surname: 'None' }
		: { firstname: words.slice(0, -1).join(' '), surname: words.at(-1) as string };
}

/** Who takes part, by what it is called above. */
function nameSpeaker(speaker: Speaker, { info, sources }: Edition): { firstname: string; surname: string } {
	if (speaker === 'author') {
		const [only, ...more] = (info.article as { author?: CslName[] }).author ?? [];
		if (only === undefined || more.length > 0 || only.literal !== undefined || !givenOf(only)) return inTwo(info.author);
		return { firstname: givenOf(only), surname: familyOf(only) };
	}
	if (speaker === 'editors') return inTwo(enumerate(info.editors));
	if (speaker === 'reported') return inTwo(reported);
	const [kind, id] = [speaker.slice(0, speaker.indexOf(' ')), speaker.slice(speaker.indexOf(' ') + 1)];
	if (kind === 'holder') return inTwo(info.holders?.[id] ?? id);
	const item = sources.find((source) => source.id === id);
	// a work that sets to nothing has its key
	return inTwo((item && authorYear(item).trim()) || id);
}

/** Nodes in the order claims, relations, then locutions each with its illocution; edges run from each premise to its step, and on to its target. */
export function buildAif(edition: Edition): Aif {
	const { claims, crossRelations = [], info } = edition;
	const relations: Relation[] = [...edition.relations, ...crossRelations];
	const nodes: AifNode[] = [];
	const edges: Aif['AIF']['edges'] = [];
	const participants: Aif['AIF']['participants'] = [];
	const locutions: Aif['AIF']['locutions'] = [];

	const add = (node: Omit<AifNode, 'nodeID'>): string => {
		const nodeID = String(nodes.length + 1);
		nodes.push({ nodeID, ...node });
		return nodeID;
	};
	const join = (fromID: string, toID: string) => edges.push({ edgeID: String(edges.length + 1), fromID, toID, formEdgeID: null });
	const ours = ({ id, certainty, main }: Claim | Relation) => ({
		elenchus: id,
		url: `${info.baseUrl}/a/${id}/`,
		...(certainty === undefined ? {} : { certainty }),
		...(main === undefined ? {} : { main }),
	});

	const standings = readStandings(graphOf(edition));
	const numbers = new Map<string, string>();
	for (const claim of claims) {
		const { id, text, says = text, kind, voice, implicit } = claim;
		numbers.set(
			id,
			add({ text: says, type: 'I', ...ours(claim), kind, voice, status: standings.get(id) as Standing, ...(implicit ? { implicit } : {}) }),
		);
	}
	// nobody here says them: they have no locution
	for (const { to, other } of crossRelations) {
		const { words: text, kind, voice, edition: name, version } = other;
		if (!numbers.has(to)) numbers.set(to, add({ text, type: 'I', url: to, kind, voice, edition: name, version }));
	}
	for (const relation of relations) {
		const { id, type: kind, attackType, drawn, cue, scheme, why } = relation;
		const { effect, aif } = relationRow(relation);
		// AIF's inferences apply a scheme of argument; a conflict or a rephrase keeps the one that says its kind.
		const applied =
			scheme !== undefined && effect === 'carries'
				? { text: schemeRow(scheme).name, scheme: schemeRow(scheme).name, schemeID: '' }
				: { text: aif.scheme, scheme: aif.scheme, schemeID: aif.id };
		const more = { attackType, cue, argumentScheme: scheme, why };
		const known = Object.fromEntries(Object.entries(more).filter(([, value]) => value !== undefined));
		numbers.set(id, add({ ...applied, type: aif.type, ...ours(relation), kind, drawn, ...known }));
	}
	const numberOf = (id: string) => numbers.get(id) as string;
	for (const { id, from, to } of relations) {
		for (const premise of from) join(numberOf(premise), numberOf(id));
		join(numberOf(id), numberOf(to));
	}

	const people = new Map<Speaker, Aif['AIF']['participants'][number]>();
	const takePart = (speaker: Speaker) => {
		const known = people.get(speaker);
		if (known) return known;
		const person = { participantID: String(people.size + 1), ...nameSpeaker(speaker, edition) };
		people.set(speaker, person);
		participants.push(person);
		return person;
	};
	const say = (id: string, { speaker, does, words }: Locution) => {
		const { participantID, firstname, surname } = takePart(speaker);
		const name = surname === 'None' ? firstname : `${firstname} ${surname}`;
		const nodeID = add({ text: `${name} : ${words}`, type: 'L' });
		const act = add({ text: does.scheme, type: 'YA', ...does });
		locutions.push({ nodeID, personID: participantID });
		join(nodeID, act);
		join(act, numberOf(id));
	};
	takePart('author');
	takePart('editors');
	const claimsById = new Map(claims.map((claim) => [claim.id, claim]));
	for (const claim of claims) for (const locution of claimLocutions(claim)) say(claim.id, locution);
	for (const relation of relations) say(relation.id, relationLocution(relation, claimsById));
	return { AIF: { nodes, edges, schemefulfillments: [], participants, locutions } };
}
