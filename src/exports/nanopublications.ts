/**
 * Every claim as a nanopublication (http://nanopub.net/guidelines/working_draft/), in TriG: what is asserted, from where and by whom it was
 * read, and of which edition it is. They are not signed and have no trusty address; who wants these makes them with the network's own tools.
 */

import { nanopublications } from '#words/exports.ts';
import { capitalize } from '#words/grammar.ts';
import { iri, literal, prefixes, triples } from '../formats/turtle.ts';
import type { Claim, Edition } from '../model/edition.ts';
import { route } from '../model/routes.ts';

/** `released` (2026-11-23) is the day of the release; a released edition is named by the address that never changes. */
export function toNanopublications(edition: Edition, released?: string): string {
	const { info, claims, citations } = edition;
	const home = released === undefined ? info.baseUrl : info.baseUrl + route.edition(info.version).replace(/\/$/, '');
	const cited = Map.groupBy(
		citations.flatMap((citation) => citation.claims.map((claim) => ({ claim, citation }))),
		({ claim }) => claim,
	);
	const iriOf = (id: string, part = '') => iri(home + route.anchor(id) + part);
	const work = (key: string) => iri(info.baseUrl + route.source(key));
	const words = (text: string | undefined) => (text === undefined ? [] : [literal(text, { language: info.language })]);
	const graph = (name: string, inside: string) => `${name} {\n\t${inside.trimEnd().replaceAll('\n', '\n\t')}\n}\n`;
	const editors = info.editors.map((name) => literal(name));

	const publication = (claim: Claim): string => {
		const { id, kind, voice, text, says, gist, by, via, passage, certainty, implicit } = claim;
		const [whole, head, assertion, provenance, about] = ['nanopub', 'head', 'assertion', 'provenance', 'pubinfo'].map((part) =>
			iriOf(id, `#${part}`),
		) as [string, string, string, string, string];
		const citing = Map.groupBy(cited.get(id) ?? [], ({ citation }) => citation.function ?? 'cites');
		return [
			graph(
				head,
				triples(whole, [
					['a', ['np:Nanopublication']],
					['np:hasAssertion', [assertion]],
					['np:hasProvenance', [provenance]],
					['np:hasPublicationInfo', [about]],
				]),
			),
			graph(
				assertion,
				triples(iriOf(id), [
					['a', ['schema:Claim', 'aif:I-node']],
					['schema:text', words(text)],
					['terms:says', words(says)],
					['terms:gist', words(gist)],
					['terms:kind', [literal(kind)]],
					['terms:voice', [literal(voice)]],
					['terms:heldBy', by === undefined ? [] : [work(by)]],
					['terms:reportedThrough', via === undefined ? [] : [work(via)]],
					...[...citing].map(([why, all]): [string, string[]] => [
						`cito:${why}`,
						[...new Set(all.map(({ citation }) => work(citation.key)))],
					]),
				]),
			),
			graph(
				provenance,
				triples(assertion, [
					['prov:wasDerivedFrom', [iriOf(passage)]],
					['prov:wasAttributedTo', ['terms:editors']],
					['terms:certainty', certainty === undefined ? [] : [literal(certainty)]],
					['terms:implicit', implicit ? [literal('true', { type: 'xsd:boolean' })] : []],
				]),
			),
			graph(
				about,
				triples(whole, [
					['dcterms:creator', editors],
					['dcterms:license', [iri(info.rights.editionUrl)]],
					['dcterms:isPartOf', [iri(`${home}/`)]],
					['pav:version', [literal(info.version)]],
					['dcterms:created', released === undefined ? [] : [literal(released, { type: 'xsd:date' })]],
				]),
			),
		].join('');
	};

	return [
		`# ${nanopublications(capitalize(info.short.replace(/\s+/g, ' ')), info.version, claims.length)}\n`,
		prefixes({
			np: 'http://www.nanopub.org/nschema#',
			prov: 'http://www.w3.org/ns/prov#',
			pav: 'http://purl.org/pav/',
			dcterms: 'http://purl.org/dc/terms/',
			cito: 'http://purl.org/spar/cito/',
			aif: 'http://www.arg.dundee.ac.uk/aif#',
			schema: 'https://schema.org/',
			xsd: 'http://www.w3.org/2001/XMLSchema#',
			terms: `${info.baseUrl}/data/terms.jsonld#`,
		}),
		...claims.map(publication),
	].join('\n');
}
