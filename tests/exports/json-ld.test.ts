import fc from 'fast-check';
import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/argument/graph.ts';
import { readStandings } from '../../src/argument/standing.ts';
import { type JsonLd, terms, toAnchorJsonLd, toJsonLdGraph, toPageJsonLd, toTitleJsonLd, toVocabulary } from '../../src/exports/json-ld.ts';
import type { Claim, Edition, Relation } from '../../src/model/edition.ts';
import { readWhole } from '../edition/whole.ts';
import { runs } from '../thorough.ts';
import { editions } from './editions.ts';

const AIF = 'http://www.arg.dundee.ac.uk/aif#';
/** A document that needs the network is no good in twenty years. */
const offline = async (url: string): Promise<never> => {
	throw new Error(`It asks for ${url}.`);
};
interface Quad {
	subject: { value: string };
	predicate: { value: string };
	object: { value: string; language?: string };
}
/** What another's program reads. `safe` makes it fail on any term it would have to drop. */
const toQuads = async (document: JsonLd) =>
	(await jsonld.toRDF(
		document as jsonld.JsonLdDocument,
		{ documentLoader: offline, safe: true } as jsonld.Options.ToRdf,
	)) as unknown as Quad[];
const toTriples = async (document: JsonLd): Promise<string[]> => {
	const quads = await toQuads(document);
	return quads.map(({ subject, predicate, object }) => `${subject.value} ${predicate.value} ${object.value}`);
};

async function expectSame(edition: Edition): Promise<void> {
	const base = edition.info.baseUrl;
	const triples = new Set(await toTriples(toJsonLdGraph(edition)));
	const of = (predicate: string) => [...triples].filter((one) => one.split(' ')[1] === predicate);
	const at = (id: string) => `${base}/a/${id}/`;
	const type = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
	const claims = of(type).filter((one) => one.endsWith(' https://schema.org/Claim'));
	expect(claims.sort()).toEqual(edition.claims.map(({ id }) => `${at(id)} ${type} https://schema.org/Claim`).sort());
	const appearance = 'https://schema.org/appearance';
	const anchored = [...edition.claims, ...edition.relations];
	expect(of(appearance).sort()).toEqual(anchored.map(({ id, passage }) => `${at(id)} ${appearance} ${at(passage)}`).sort());
	expect(of(`${AIF}claimText`).sort()).toEqual(edition.claims.map(({ id, text }) => `${at(id)} ${AIF}claimText ${text}`).sort());
	const premises = edition.relations.flatMap(({ id, from }) => from.map((one) => `${at(id)} ${AIF}Premise ${at(one)}`));
	expect(of(`${AIF}Premise`).sort()).toEqual(premises.sort());
	const supports = edition.relations.filter(({ type }) => type === 'support');
	expect(of(`${AIF}Conclusion`).sort()).toEqual(supports.map(({ id, to }) => `${at(id)} ${AIF}Conclusion ${at(to)}`).sort());
	const verbs = ['supports', 'isPresupposedBy', 'restates', 'attacks', 'challenges', 'qualifies'];
	const own = verbs.flatMap((verb) => of(`${base}/data/terms.jsonld#${verb}`));
	expect(own.map((one) => one.replace(/ \S+ /, ' ')).sort()).toEqual(edition.relations.map(({ id, to }) => `${at(id)} ${at(to)}`).sort());

	const values = (ids: { id: string }[], term: string, value: (one: never) => unknown) => {
		const expected = ids.flatMap((one) => {
			const told = value(one as never);
			return told === undefined ? [] : [`${at(one.id)} ${base}/data/terms.jsonld#${term} ${String(told).toWellFormed()}`];
		});
		const subjects = new Set(ids.map(({ id }) => at(id)));
		const found = of(`${base}/data/terms.jsonld#${term}`).filter((one) => subjects.has(one.slice(0, one.indexOf(' '))));
		expect(found.map((one) => one.toWellFormed()).sort()).toEqual(expected.sort());
	};
	for (const term of ['drawn', 'cue', 'scheme', 'main', 'certainty'] as const)
		values(edition.relations, term, (one: Relation) => one[term]);
	const standings = readStandings(buildGraph(edition.claims, edition.relations));
	values(edition.claims, 'statusArticle', ({ id }: Claim) => standings.get(id)?.article);
	values(edition.claims, 'statusSource', ({ id }: Claim) => standings.get(id)?.source);
	values(edition.claims, 'statusEditors', ({ id }: Claim) => standings.get(id)?.editors);
	// CiTO is said of the line, which says who draws it; never of its premises.
	const cito = { support: 'supports', attack: 'refutes', challenge: 'critiques', qualification: 'qualifies' } as Record<string, string>;
	const lines = new Set(edition.relations.map(({ id }) => at(id)));
	const cited = [...triples].filter((one) => lines.has(one.slice(0, one.indexOf(' '))) && one.includes(' http://purl.org/spar/cito/'));
	expect(cited.sort()).toEqual(
		edition.relations
			.filter(({ type }) => cito[type])
			.map(({ id, type, to }) => `${at(id)} http://purl.org/spar/cito/${cito[type]} ${at(to)}`)
			.sort(),
	);
}

describe('toJsonLdGraph', () => {
	it('expands offline to the same claims and relations, and tells why works are cited', async () => {
		const edition = await readWhole('cave');
		await expectSame(edition);
		const triples = await toTriples(toJsonLdGraph(edition));
		const { baseUrl } = edition.info;
		expect(triples).toContain(`${baseUrl}/a/p2a/ http://purl.org/spar/cito/discusses ${baseUrl}/sources/lamp2001/`);
		expect(triples).toContain(`${baseUrl}/a/p2/#q1 https://schema.org/pagination 12–14`);
		expect(triples.filter((one) => one.endsWith(' http://purl.org/spar/cito/Citation')).length).toBe(edition.citations.length);
		expect(triples).toContainEqual(
			expect.stringContaining(
				`${edition.info.baseUrl}/a/p2a/ ${edition.info.baseUrl}/data/terms.jsonld#heldBy ${edition.info.baseUrl}/sources/lamp2001/`,
			),
		);
	});
	it('expands offline to the claims, relations and citations of the edition itself', async () => {
		const edition = await readWhole('content');
		await expectSame(edition);
		const triples = await toTriples(toJsonLdGraph(edition));
		expect(triples.filter((one) => one.endsWith(' http://purl.org/spar/cito/Citation')).length).toBe(edition.citations.length);
	});
	it('types a name of parts as a person, and one in a piece as nothing: it may be a society or Plutarch', async () => {
		const quads = await toQuads(toJsonLdGraph(await readWhole('cave')));
		const typesOf = (name: string) =>
			quads
				.filter(({ predicate, object }) => predicate.value === 'https://schema.org/name' && object.value === name)
				.map(({ subject }) =>
					quads
						.filter((quad) => quad.subject.value === subject.value && quad.predicate.value.endsWith('#type'))
						.map(({ object }) => object.value),
				);
		expect(typesOf('Ada Lamp')).toEqual([['https://schema.org/Person']]);
		expect(typesOf('The Torch Society')).toEqual([[]]);
	});
	it.each(['cave', 'masabih'] as const)('has words in the language of the text, and names of ours in none: %s', async (name) => {
		const edition = await readWhole(name);
		const quads = await toQuads(toJsonLdGraph(edition));
		const languages = (of: RegExp) =>
			new Set(quads.filter(({ predicate }) => of.test(predicate.value)).map(({ object }) => object.language ?? 'none'));
		expect(languages(/[/#](?:text|claimText|gist|says|why|cue|headline)$/)).toEqual(new Set([edition.info.language]));
		expect(languages(/[/#](?:kind|voice|drawn|identifier|version)$/)).toEqual(new Set(['none']));
	});
	it('expands to the same graph whatever the words are', async () => {
		await fc.assert(fc.asyncProperty(editions, expectSame), { numRuns: runs(25) });
	});
});

describe('what pages say of themselves', () => {
	/** What a reader finds that looks for types and names of schema.org and takes no context in. */
	const readPlainly = (document: JsonLd): JsonLd[] =>
		((document['@graph'] ?? [document]) as JsonLd[]).flatMap((node) => {
			const types = [node['@type']].flat() as string[];
			return types.filter((type) => /^[A-Z]/.test(type)).map((type) => ({ type, ...node }) as JsonLd);
		});
	it('names types and properties of schema.org without a prefix, and addresses as words', async () => {
		const edition = await readWhole('cave');
		const anchors = [...edition.passages, ...edition.claims, ...edition.relations].map(({ id }) => toAnchorJsonLd(edition, id) as JsonLd);
		for (const document of [...anchors, toTitleJsonLd(edition), toJsonLdGraph(edition)]) {
			expect(JSON.stringify(document)).not.toContain('"schema:');
			expect(readPlainly(document).find((node) => node['@id'] === '.')).toMatchObject({
				type: 'ScholarlyArticle',
				name: edition.info.title,
			});
		}
		for (const { id, text } of edition.claims)
			expect(readPlainly(toAnchorJsonLd(edition, id) as JsonLd)[0]).toMatchObject({
				type: 'Claim',
				text,
				url: `${edition.info.baseUrl}/a/${id}/`,
			});
	});
});

describe('toAnchorJsonLd', () => {
	it('says of every anchor what the whole graph says of it', async () => {
		const edition = await readWhole('cave');
		const whole = new Set(await toTriples(toJsonLdGraph(edition)));
		for (const { id } of [...edition.passages, ...edition.claims, ...edition.relations]) {
			const document = toAnchorJsonLd(edition, id) as JsonLd;
			const triples = await toTriples(document);
			const address = `${edition.info.baseUrl}/a/${id}/`;
			const said = triples.filter((one) => one.startsWith(`${address} `) && !/schema.org\/(url|isPartOf|hasPart) /.test(one));
			expect(said.length).toBeGreaterThan(2);
			for (const triple of said) expect(whole).toContain(triple);
		}
		expect(toAnchorJsonLd(edition, 'p99')).toBeUndefined();
	});
});

describe('toTitleJsonLd', () => {
	it('describes the edition, and claims nothing of the article’s journal', async () => {
		const edition = await readWhole('cave');
		const article = { ...edition.info.article, 'container-title': 'Journal of Caves', volume: '3', DOI: '10.1/cave' };
		const text = JSON.stringify(toTitleJsonLd({ ...edition, info: { ...edition.info, article } }));
		expect(text).not.toMatch(/Journal of Caves|10\.1\/cave/);
		const triples = await toTriples(toTitleJsonLd(edition));
		const base = `${edition.info.baseUrl}/`;
		expect(triples).toContain(`${base} http://www.w3.org/1999/02/22-rdf-syntax-ns#type https://schema.org/ScholarlyArticle`);
		expect(triples).toContain(`${base} https://schema.org/license ${edition.info.rights.editionUrl}`);
		expect(triples).toContain(`${base} https://schema.org/hasPart ${base}a/p4a/`);
	});
});

describe('toPageJsonLd', () => {
	it('describes pages of the text, propositions and works without prefixes, by addresses that the whole graph has too', async () => {
		for (const name of ['cave', 'content'] as const) {
			const edition = await readWhole(name);
			const base = edition.info.baseUrl;
			const whole = new Set(await toTriples(toJsonLdGraph(edition)));
			const read = async (path: string, type: string | RegExp) => {
				const document = toPageJsonLd(edition, path, 'Its title') as JsonLd;
				expect(document['@type']).toMatch(type);
				expect(JSON.stringify(document)).not.toMatch(/"(?:schema|terms|aif):/);
				return toTriples(document);
			};
			for (const { slug } of edition.pages) {
				const triples = await read(`/text/${slug}/`, /^Chapter$/);
				expect(triples).toContain(`${base}/text/${slug}/ https://schema.org/isPartOf ${base}/`);
				expect(triples).toContain(`${base}/text/${slug}/ https://schema.org/name Its title`);
			}
			const propositions = edition.claims.filter(({ proposition }) => proposition !== undefined);
			expect(propositions.length).toBeGreaterThan(0);
			for (const { id, proposition } of propositions) {
				const triples = await read(`/propositions/${proposition}/`, /^WebPage$/);
				expect(triples).toContain(`${base}/propositions/${proposition}/ https://schema.org/mainEntity ${base}/a/${id}/`);
				const said = triples.filter((one) => one.startsWith(`${base}/a/${id}/ `));
				expect(said.length).toBe(3);
				for (const triple of said) expect(whole).toContain(triple);
			}
			for (const { id } of edition.sources) {
				const triples = await read(`/sources/${encodeURIComponent(id)}/`, /^[A-Z]\w+$/);
				const said = triples.filter((one) => one.startsWith(`${base}/sources/`) && !/ (?:_:)?b\d+$/.test(one));
				expect(said.length).toBeGreaterThan(1);
				for (const triple of said) expect(whole).toContain(triple);
			}
		}
	});
	it('has nothing of pages of other kinds or of what is not there', async () => {
		const edition = await readWhole('cave');
		for (const path of ['/', '/search/', '/a/p1/', '/text/nowhere/', '/propositions/99/', '/sources/nobody/'])
			expect(toPageJsonLd(edition, path, 'x'), path).toBeUndefined();
	});
});

describe('toVocabulary', () => {
	it('explains every term of ours that the graph uses', async () => {
		const edition = await readWhole('cave');
		const prefix = `${edition.info.baseUrl}/data/terms.jsonld#`;
		const used = (await toTriples(toJsonLdGraph(edition))).flatMap((one) => one.split(' ')).filter((word) => word.startsWith(prefix));
		expect(used.length).toBeGreaterThan(0);
		for (const word of used) expect(Object.keys(terms)).toContain(word.slice(prefix.length));
		expect((await toTriples(toVocabulary(edition))).filter((one) => one.includes('rdf-schema#comment')).length).toBe(
			Object.keys(terms).length,
		);
	});
});
