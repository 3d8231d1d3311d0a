/** The index of concepts as a SKOS concept scheme, in Turtle: terms, what they mean here, and the passages that define or discuss them. */
import { conceptsOf } from '#words/exports.ts';
import { iri, literal, prefixes, triples } from '../formats/turtle.ts';
import type { Edition } from '../model/edition.ts';
import { route } from '../model/routes.ts';

export function toSkos({ info, concepts }: Edition): string {
	const base = info.baseUrl;
	const scheme = iri(`${base}/concepts/`);
	const of = (slug: string) => iri(base + route.concept(slug));
	const words = (text: string) => literal(text, { language: info.language });
	const passages = (ids: readonly string[]) => ids.map((id) => iri(base + route.anchor(id)));
	const related = (see: readonly string[] = []) =>
		see.flatMap((name) => concepts.find((concept) => concept.term === name || concept.slug === name) ?? []).map(({ slug }) => of(slug));
	return [
		prefixes({ skos: 'http://www.w3.org/2004/02/skos/core#', dcterms: 'http://purl.org/dc/terms/' }),
		triples(scheme, [
			['a', ['skos:ConceptScheme']],
			['dcterms:title', [words(conceptsOf(info.title))]],
			['dcterms:creator', info.editors.map((name) => literal(name))],
			['dcterms:license', [iri(info.rights.editionUrl)]],
			['dcterms:hasVersion', [literal(info.version)]],
			['skos:hasTopConcept', concepts.map(({ slug }) => of(slug))],
		]),
		...concepts.map(({ term, slug, gloss, see, authorities = [], defined, passages: all }) =>
			triples(of(slug), [
				['a', ['skos:Concept']],
				['skos:prefLabel', [words(term)]],
				['skos:definition', [words(gloss)]],
				['skos:inScheme', [scheme]],
				['skos:topConceptOf', [scheme]],
				['skos:related', related(see)],
				['skos:exactMatch', authorities.map(iri)],
				// where the text defines it, and where it is spoken of
				['dcterms:source', passages(defined)],
				['dcterms:isReferencedBy', passages(all)],
			]),
		),
	].join('\n');
}
