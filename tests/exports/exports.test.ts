import fc from 'fast-check';
import { XmlDocument, type XmlElement } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { buildGraph } from '../../src/argument/graph.ts';
import { readStandings } from '../../src/argument/standing.ts';
import { authorYear } from '../../src/citations/author-year.ts';
import { type Citable, citeAnchor } from '../../src/citations/cite-anchor.ts';
import { citeEdition } from '../../src/citations/cite-edition.ts';
import { toBibtex, toCslJson, toRis } from '../../src/citations/reference-formats.ts';
import { type Aif, buildAif } from '../../src/exports/aif.ts';
import { toAnchorSitemaps } from '../../src/exports/anchor-sitemap.ts';
import { toCitationCff } from '../../src/exports/citation-cff.ts';
import { citationMeta, type MetaTag, scholarMeta } from '../../src/exports/citation-meta.ts';
import { exports } from '../../src/exports/exports.ts';
import { toLlmsTxt } from '../../src/exports/llms-txt.ts';
import { toMarkdownEdition } from '../../src/exports/markdown.ts';
import { LINKSET, signpostingLinks, toLinkset } from '../../src/exports/signposting.ts';
import { toTei } from '../../src/exports/tei.ts';
import type { Edition } from '../../src/model/edition.ts';
import { schemes } from '../../src/model/schemes.ts';
import { readWhole } from '../edition/whole.ts';
import { editions } from './editions.ts';

const writers = { toBibtex, toRis, toCslJson };
const edition = await readWhole('cave');

describe('exports', () => {
	it('have each a path of its own, and tell title, type and purpose', () => {
		expect(new Set(exports.map(({ path }) => path)).size).toBe(exports.length);
		for (const { path, mediaType, title, purpose } of exports) {
			expect(path).toMatch(/^\/data\/[\w.]+$/i);
			expect(mediaType).toMatch(/^[a-z]+\/[\w.+-]+/);
			expect(title).not.toBe('');
			expect(purpose).toMatch(/\.$/);
		}
	});
	it('give the same bytes for the same edition, and JSON where they say so', async () => {
		const again = await readWhole('cave');
		for (const one of exports) {
			const text = one.write(edition, writers);
			expect(one.write(again, writers)).toBe(text);
			expect(text).toMatch(/\n$/);
			if (/\/jsonl/.test(one.mediaType)) for (const line of text.trimEnd().split('\n')) JSON.parse(line);
			else if (/json/.test(one.mediaType)) JSON.parse(text);
			if (/xml/.test(one.mediaType)) XmlDocument.fromString(text).dispose();
		}
	});
});

describe('buildAif', () => {
	const ACTS = {
		support: 'Arguing',
		presupposition: 'Presupposing',
		restatement: 'Restating',
		attack: 'Disagreeing',
		challenge: 'Challenging',
		qualification: 'Qualifying',
	};
	const TYPES = { support: 'RA', presupposition: 'RA', restatement: 'MA', attack: 'CA', challenge: 'CA', qualification: 'CA' };

	/** What is read of a file, by our ids: the node, its premises and target, and who says it by which illocution. */
	const readAif = (one: Edition) => {
		const { AIF } = JSON.parse(JSON.stringify(buildAif(one))) as Aif;
		const { nodes, edges, participants, locutions } = AIF;
		const byNumber = new Map(nodes.map((node) => [node.nodeID, node]));
		const into = Map.groupBy(edges, ({ toID }) => toID);
		const outOf = Map.groupBy(edges, ({ fromID }) => fromID);
		const names = new Map(participants.map(({ participantID, firstname, surname }) => [participantID, `${firstname} ${surname}`]));
		const persons = new Map(locutions.map(({ nodeID, personID }) => [nodeID, names.get(personID)]));
		const find = (id: string) => {
			const node = nodes.find(({ elenchus }) => elenchus === id);
			if (!node) throw new Error(`No node is ${id}.`);
			const before = (into.get(node.nodeID) ?? []).flatMap(({ fromID }) => byNumber.get(fromID) ?? []);
			const acts = before.filter(({ type }) => type === 'YA');
			return {
				node,
				from: before.filter(({ type }) => type === 'I').map(({ elenchus }) => elenchus),
				to: (outOf.get(node.nodeID) ?? []).map(({ toID }) => byNumber.get(toID)?.elenchus),
				said: acts.map((act) => {
					const spoken = (into.get(act.nodeID) ?? []).map(({ fromID }) => fromID);
					expect(spoken.map((number) => byNumber.get(number)?.type)).toEqual(['L']);
					return `${persons.get(spoken[0] as string)}: ${act.text}`;
				}),
			};
		};
		return { ...AIF, byNumber, find };
	};

	const expectSame = (one: Edition) => {
		const { nodes, edges, participants, locutions, schemefulfillments, byNumber, find } = readAif(one);
		// Tools count on from the highest number, so each id is one, and none is given twice.
		for (const ids of [
			nodes.map(({ nodeID }) => nodeID),
			edges.map(({ edgeID }) => edgeID),
			participants.map((who) => who.participantID),
		]) {
			expect(new Set(ids).size).toBe(ids.length);
			for (const id of ids) expect(id).toMatch(/^[1-9]\d*$/);
		}
		for (const { firstname, surname } of participants) expect(`${firstname} ${surname}`).toMatch(/^\S.* \S+$/);
		expect(schemefulfillments).toEqual([]);
		expect(nodes.filter(({ type }) => type === 'I').map(({ elenchus, text }) => [elenchus, text])).toEqual(
			one.claims.map(({ id, text, says = text }) => [id, says]),
		);
		const relations = new Map(one.relations.map((relation) => [relation.id, relation]));
		for (const relation of one.relations) {
			const { id, type, attackType, from, to, drawn, cue, scheme, certainty, main } = relation;
			const { node, ...found } = find(id);
			expect(node.type).toBe(TYPES[type]);
			expect([node.kind, node.attackType, node.drawn, node.argumentScheme, node.certainty, node.main]).toEqual([
				type,
				attackType,
				drawn,
				scheme,
				certainty,
				main,
			]);
			expect(node.cue).toBe(cue);
			if (type === 'support' && scheme) expect(node.scheme).toBe(schemes[scheme].name);
			expect(found.from.filter((premise) => !relations.has(premise as string)).sort()).toEqual([...from].sort());
			expect(found.to).toEqual([to]);
			expect(found.said).toHaveLength(1);
			const [who, does] = (found.said[0] as string).split(/: (?=\w+$)/);
			expect(does).toBe(ACTS[type]);
			if (drawn === 'article') expect(who).toBe('Ida Candle');
			else expect(who).not.toBe('Ida Candle');
		}
		const standings = readStandings(buildGraph(one.claims, one.relations));
		for (const { id } of one.claims) {
			expect(find(id).said.length).toBeGreaterThan(0);
			expect(find(id).node.status).toEqual(standings.get(id));
		}
		expect(locutions.map(({ nodeID }) => byNumber.get(nodeID)?.type)).toEqual(nodes.filter(({ type }) => type === 'L').map(() => 'L'));
		// AIF joins no two pieces of information, and no locution and what it says, without a step between.
		for (const { fromID, toID } of edges) {
			const [from, to] = [byNumber.get(fromID)?.type, byNumber.get(toID)?.type];
			expect(from).toBeDefined();
			expect(to).toBeDefined();
			expect([from, to]).not.toEqual(['I', 'I']);
			if (from === 'L') expect(to).toBe('YA');
		}
	};
	it('has claims as information, relations as steps between, and tells of each who says it, whatever the words are', () => {
		fc.assert(fc.property(editions, expectSame), { numRuns: 40 });
	});
	it('has them of a tiny edition', () => expectSame(edition));
	it('has them of the edition itself', async () => {
		const whole = await readWhole('content');
		const { find, participants } = readAif(whole);
		const author = 'Anne Lorentzen';
		const editors = 'The Elenchus editors';
		expect(participants.slice(0, 2).map(({ firstname, surname }) => `${firstname} ${surname}`)).toEqual([author, editors]);
		for (const { id, from, to, drawn, type } of whole.relations) {
			const { node, said, ...found } = find(id);
			expect([node.type, found.to]).toEqual([TYPES[type], [to]]);
			expect(found.from.sort()).toEqual([...from].sort());
			const [who] = (said[0] as string).split(': ');
			expect({ [author]: 'article', [editors]: 'editors' }[who as string] ?? 'source').toBe(drawn);
		}
		for (const { id, voice, implicit } of whole.claims) {
			const { said } = find(id);
			// What nobody wrote is never said by the author.
			if (implicit) expect(said).toEqual([`${editors}: Supplying`]);
			else if (voice === 'author') expect(said[0]).toMatch(/^Anne Lorentzen: (Asserting|Assuming|Pure Questioning)$/);
			else if (voice === 'shared') expect(said.at(-1)).toBe(`${author}: Agreeing`);
			else if (voice === 'reported') expect(said[0]).toMatch(/: Reported Speech$/);
		}
	});
	it('keeps the words that hold a reported claim to the work that holds it', () => {
		const tiny: Edition = { ...edition, claims: edition.claims.map((one) => ({ ...one })) };
		const reported = tiny.claims.find(({ voice, by }) => voice === 'reported' && by !== undefined);
		const { find } = readAif(tiny);
		const work = tiny.sources.find(({ id }) => id === reported?.by);
		expect(find(reported?.id as string).said).toEqual([`${work && authorYear(work)}: Reported Speech`]);
	});
});

describe('toCitationCff', () => {
	it('is YAML with what CFF 1.2.0 requires, whatever the title', () => {
		fc.assert(
			fc.property(editions, (one) => {
				const cff = parseYaml(toCitationCff(one, '2026-11-23')) as Record<string, unknown>;
				expect(cff).toMatchObject({
					'cff-version': '1.2.0',
					title: one.info.title,
					version: '1.0.0',
					'date-released': '2026-11-23',
					license: 'CC-BY-4.0',
				});
				expect(cff['authors']).toEqual(expect.arrayContaining([{ 'family-names': 'Candle', 'given-names': 'Ida' }]));
				expect(cff['message']).toBeTypeOf('string');
			}),
			{ numRuns: 30 },
		);
	});
});

describe('toAnchorSitemaps', () => {
	it('lists every anchor once', () => {
		const document = XmlDocument.fromString(toAnchorSitemaps(edition).get('sitemap-anchors.xml') as string);
		const found = document
			.find('//s:loc', { s: 'http://www.sitemaps.org/schemas/sitemap/0.9' })
			.map((node) => (node as XmlElement).content);
		expect(found.sort()).toEqual(
			[...edition.passages, ...edition.claims, ...edition.relations].map(({ id }) => `https://cave.example.org/a/${id}/`).sort(),
		);
		document.dispose();
		expect(
			toAnchorSitemaps(edition, '2026-11-23')
				.get('sitemap-anchors.xml')
				?.match(/<lastmod>2026-11-23</g),
		).toHaveLength(found.length);
	});
});

describe('signpostingLinks', () => {
	it('cites the fixed version where there is one, and the anchor itself before', () => {
		const cited = (fixed?: string) => signpostingLinks(edition, 'p2a', fixed).find(({ rel }) => rel === 'cite-as')?.href;
		expect(cited()).toBe('https://cave.example.org/a/p2a/');
		expect(cited('0.9.0')).toBe('https://cave.example.org/v/0.9.0/p/2/#p2a');
	});
	it('leads from the title page and each anchor to who edits', () => {
		for (const id of [undefined, 'p2', 'p2a'])
			expect(signpostingLinks(edition, id)).toContainEqual({ rel: 'author', href: 'https://cave.example.org/about/', type: 'text/html' });
	});
	it('names on the title page every export as item or description', () => {
		const links = signpostingLinks(edition);
		expect(
			links
				.filter(({ rel }) => rel === 'item' || rel === 'describedby')
				.map(({ href }) => href)
				.sort(),
		).toEqual(exports.map(({ path }) => `https://cave.example.org${path}`).sort());
		expect(links).toContainEqual({ rel: 'license', href: edition.info.rights.editionUrl });
		expect(links).toContainEqual({ rel: 'linkset', href: `https://cave.example.org${LINKSET.path}`, type: LINKSET.mediaType });
	});
	it('leads from each export back to the title page, in one set with the links of that page', () => {
		const home = 'https://cave.example.org/';
		const [own, ...rest] = toLinkset(edition, '0.9.0').linkset;
		expect(own).toMatchObject({ anchor: home, 'cite-as': [{ href: `${home}v/0.9.0/` }] });
		expect([...(own?.item ?? []), ...(own?.describedby ?? [])].map(({ href }) => href).sort()).toEqual(
			rest.map(({ anchor }) => anchor).sort(),
		);
		expect(rest).toHaveLength(exports.length);
		for (const { collection, license } of rest) {
			expect(collection).toEqual([{ href: home, type: 'text/html' }]);
			expect(license).toEqual([{ href: edition.info.rights.editionUrl }]);
		}
	});
});

describe('citationMeta', () => {
	const release = { version: '1.0.0', date: '2026-11-23' };
	const article = { ...edition.info.article, 'container-title': 'Journal of Caves', volume: '3', page: '1–9', DOI: '10.1/cave' };
	const printed: Edition = { ...edition, info: { ...edition.info, article } };
	const whole = citeEdition(printed, release).fixed.cslJson;
	/** The values of each tag. */
	const read = (tags: MetaTag[]) =>
		Object.fromEntries(
			Object.entries(Object.groupBy(tags, ({ name }) => name)).map(([name, all]) => [name, all?.map(({ content }) => content)]),
		);
	const tagsOf = (anchor: Citable) => read(citationMeta(citeAnchor(printed, anchor, release).fixed.cslJson, whole));

	it.each<[string, Citable, string]>([
		['a claim', 'p2a', '/p/2/#p2a'],
		['a passage', 'p2', '/p/2/'],
		['a relation', 's1', '/p/2/#s1'],
		['a page of the text', { kind: 'text', path: '/text/cave/', title: 'The cave' }, '/text/cave/'],
		['a proposition', { kind: 'page', path: '/propositions/1/', title: 'Proposition 1' }, '/propositions/1/'],
		['a map', { kind: 'map', path: '/map/way/', title: 'The way' }, '/map/way/'],
	])('makes of %s a part of the edition, with all that is cited of it', (_name, anchor, path) => {
		const tags = tagsOf(anchor);
		expect(tags).toMatchObject({
			'z:itemType': ['bookSection'],
			'prism.publicationName': [edition.info.title],
			'prism.edition': ['Version 1.0.0'],
			'dcterms.issued': ['2026-11-23'],
			'eprints.official_url': [`https://cave.example.org/v/1.0.0${path}`],
		});
		expect(tags['dcterms.title']?.[0]).toBe(citeAnchor(printed, anchor, release).fixed.cslJson.title);
		// who answers, whose work the edition is of, and who edits it: each is named once, a body in a way that keeps it whole
		const people = ['bib:authors', 'z:bookAuthors', 'bib:editors'].flatMap((name) => tags[name] ?? []);
		expect(people).toContain('Candle, Ida');
		expect(people).toContainEqual(expect.stringMatching(/, , institution$/));
		expect(tags['bib:authors']).toHaveLength(1);
	});
	it('makes of the title page a book, never an article of the article’s journal', () => {
		const tags = citationMeta(whole);
		expect(read(tags)).toMatchObject({ 'z:itemType': ['book'], 'bib:authors': ['Candle, Ida'] });
		const scholar = scholarMeta(printed, whole);
		expect([...tags, ...scholar].map(({ name }) => name)).not.toContainEqual(expect.stringMatching(/journal|volume|issue$|page|doi/));
		expect(scholar).toContainEqual({ name: 'citation_author', content: 'Candle, Ida' });
		expect(scholar).toContainEqual({ name: 'citation_publication_date', content: '2026/11/23' });
		expect(scholarMeta(edition, citeEdition(edition, { version: '1.0.0' }).latest.cslJson).map(({ name }) => name)).not.toContain(
			'citation_publication_date',
		);
	});
	it('leaves the marks of an article to the title page, as search engines take each page with them for one', () => {
		expect(Object.keys(tagsOf('p2a')).filter((name) => name.startsWith('citation_'))).toEqual([]);
	});
});

describe('toLlmsTxt', () => {
	it('begins with name and summary, as llmstxt.org asks, and leads to every page and export', () => {
		const text = toLlmsTxt(edition);
		expect(text).toMatch(/^# Led Out\n\n> .+\n\n/);
		for (const { path } of exports) expect(text).toContain(`](https://cave.example.org${path})`);
		for (const { slug } of edition.pages) expect(text).toContain(`](https://cave.example.org/text/${slug}/index.md)`);
		for (const { proposition, id } of edition.claims) {
			if (proposition === undefined) continue;
			const page = edition.propositions.find((one) => one.claim === id);
			expect(text).toContain(`(https://cave.example.org/propositions/${proposition}/${page ? 'index.md' : ''})`);
		}
	});
});

it('an edition of the author’s own words is nowhere said to restate them', async () => {
	const edition = await readWhole('lanterns');
	expect(edition.info.text).toBe('verbatim');
	const told = /restate(?:ment of|d by)|editors’ (?:own )?restatement|close restatement|restates/;
	const cited = citeAnchor(edition, 'p2', { version: edition.info.version });
	const written = [toTei(edition), toLlmsTxt(edition), toMarkdownEdition(edition), JSON.stringify(cited)];
	for (const text of written) expect(told.exec(text)?.[0]).toBeUndefined();
	expect(cited.wording).toBe('quoted');
	expect(JSON.stringify(citeAnchor(edition, 'p2', { version: '0.1.0' }))).toContain('pp. iv–v');
	const restated = { ...edition, info: { ...edition.info, text: 'restated' as const } };
	for (const text of [toTei(restated), toLlmsTxt(restated), toMarkdownEdition(restated)]) expect(text).toMatch(told);
});
