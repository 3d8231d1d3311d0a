/** Concepts in SKOS and claims as nanopublications, read back by N3.js. */
import fc from 'fast-check';
import { Parser, type Quad } from 'n3';
import { describe, expect, it } from 'vitest';
import { terms } from '../../src/exports/json-ld.ts';
import { toNanopublications } from '../../src/exports/nanopublications.ts';
import { toSkos } from '../../src/exports/skos.ts';
import { iri, literal } from '../../src/formats/turtle.ts';
import type { Edition } from '../../src/model/edition.ts';
import { readWhole } from '../edition/whole.ts';
import { editions, nasty } from './editions.ts';

const SKOS = 'http://www.w3.org/2004/02/skos/core#';
const NP = 'http://www.nanopub.org/nschema#';
const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const read = (text: string): Quad[] => new Parser({ format: 'application/trig' }).parse(text);
/** What stands in the place of the missing one, in the order of the file. */
const objects = (quads: Quad[], subject: string | undefined, predicate: string) =>
	quads
		.filter((quad) => (subject === undefined || quad.subject.value === subject) && quad.predicate.value === predicate)
		.map(({ object }) => object.value);

describe('terms of RDF', () => {
	it('come back as they were, whatever the words are', () => {
		fc.assert(
			fc.property(nasty, (words) => {
				const [quad] = read(`<http://a> ${iri(`http://b/${words}`)} ${literal(words, { language: 'en' })} .`);
				expect(quad?.object.value).toBe(words.toWellFormed());
			}),
		);
	});
});

describe('toSkos', () => {
	const expectSame = (edition: Edition) => {
		const quads = read(toSkos(edition));
		const { baseUrl } = edition.info;
		for (const { term, slug, gloss, defined, passages } of edition.concepts) {
			const id = `${baseUrl}/concepts/#${slug}`;
			expect(objects(quads, id, `${SKOS}prefLabel`)).toEqual([term.toWellFormed()]);
			expect(objects(quads, id, `${SKOS}definition`)).toEqual([gloss.toWellFormed()]);
			expect(objects(quads, id, 'http://purl.org/dc/terms/source')).toEqual(defined.map((one) => `${baseUrl}/a/${one}/`));
			expect(objects(quads, id, 'http://purl.org/dc/terms/isReferencedBy')).toEqual(passages.map((one) => `${baseUrl}/a/${one}/`));
		}
		// what is related is a concept of the scheme
		const all = objects(quads, `${baseUrl}/concepts/`, `${SKOS}hasTopConcept`);
		expect(all).toHaveLength(edition.concepts.length);
		for (const other of objects(quads, undefined, `${SKOS}related`)) expect(all).toContain(other);
	};
	it.each(['cave', 'sourdough', 'content'] as const)('has every concept with what it means and where it stands: %s', async (name) =>
		expectSame(await readWhole(name)),
	);
	it('is Turtle whatever the words are', () => {
		fc.assert(fc.property(editions, expectSame), { numRuns: 25 });
	});
});

describe('toNanopublications', () => {
	it.each(['cave', 'sourdough'] as const)('uses no term of ours that the vocabulary does not explain: %s', async (name) => {
		const edition = await readWhole(name);
		const ours = `${edition.info.baseUrl}/data/terms.jsonld#`;
		const used = read(toNanopublications(edition)).flatMap(({ predicate, object }) => [predicate.value, object.value]);
		const unexplained = used.filter((one) => one.startsWith(ours) && !Object.hasOwn(terms, one.slice(ours.length)));
		expect(unexplained).toEqual([]);
		expect(used).toContain(`${ours}editors`);
	});
	it.each(['cave', 'sourdough'] as const)(
		'has doubts and what is supplied where they are, and words in their language: %s',
		async (name) => {
			const edition = await readWhole(name);
			const quads = read(toNanopublications(edition));
			const told = (term: string) =>
				quads
					.filter(({ predicate }) => predicate.value === `${edition.info.baseUrl}/data/terms.jsonld#${term}`)
					.map(({ subject, object }) => `${subject.value} ${object.value}`);
			const at = (id: string) => `${edition.info.baseUrl}/a/${id}/#assertion`;
			expect(told('certainty')).toEqual(edition.claims.flatMap(({ id, certainty }) => (certainty ? [`${at(id)} ${certainty}`] : [])));
			expect(told('implicit')).toEqual(edition.claims.flatMap(({ id, implicit }) => (implicit ? [`${at(id)} true`] : [])));
			const words = quads.filter(({ predicate }) => /\/text$|#(?:gist|says)$/.test(predicate.value)).map(({ object }) => object);
			expect(words.every((one) => one.termType === 'Literal' && one.language === edition.info.language.toLowerCase())).toBe(true);
		},
	);
	const expectSound = (edition: Edition, released?: string) => {
		const quads = read(toNanopublications(edition, released));
		const { baseUrl, version } = edition.info;
		const home = released === undefined ? baseUrl : `${baseUrl}/v/${version}`;
		const publications = quads.filter(({ object }) => object.value === `${NP}Nanopublication`);
		expect(publications.map(({ subject }) => subject.value)).toEqual(edition.claims.map(({ id }) => `${home}/a/${id}/#nanopub`));
		const byGraph = Map.groupBy(quads, ({ graph }) => graph.value);
		// each has four graphs of its own, none empty, and nothing stands outside of them
		expect(byGraph.size).toBe(4 * edition.claims.length);
		for (const [at, { subject }] of publications.entries()) {
			const claim = edition.claims[at] as Edition['claims'][number];
			const part = (name: string) => {
				const [graph] = objects(quads, subject.value, `${NP}${name}`);
				return { graph, quads: byGraph.get(graph as string) ?? [] };
			};
			const [assertion, provenance, about] = [part('hasAssertion'), part('hasProvenance'), part('hasPublicationInfo')];
			expect(objects(assertion.quads, `${home}/a/${claim.id}/`, 'https://schema.org/text')).toEqual([claim.text.toWellFormed()]);
			expect(objects(assertion.quads, undefined, TYPE)).toContain('https://schema.org/Claim');
			expect(objects(provenance.quads, assertion.graph, 'http://www.w3.org/ns/prov#wasDerivedFrom')).toEqual([
				`${home}/a/${claim.passage}/`,
			]);
			expect(objects(about.quads, subject.value, 'http://purl.org/dc/terms/creator')).toEqual(
				edition.info.editors.map((name) => name.toWellFormed()),
			);
			expect(objects(about.quads, subject.value, 'http://purl.org/pav/version')).toEqual([version]);
			expect(objects(about.quads, subject.value, 'http://purl.org/dc/terms/created')).toEqual(released === undefined ? [] : [released]);
		}
	};
	it.each(['cave', 'sourdough'] as const)('has every claim, from where it is read, and of which edition: %s', async (name) => {
		const edition = await readWhole(name);
		expectSound(edition);
		expectSound(edition, '2026-11-23');
	});
	it('is TriG whatever the words are', () => {
		fc.assert(
			fc.property(editions, (edition) => expectSound(edition)),
			{ numRuns: 15 },
		);
	});
});
