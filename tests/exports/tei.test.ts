/**
 * TEI's own schema is not in any package, so what is tested here is form: libxml2 parses it, every pointer has its target, and text and
 * argument come out as they are in the edition. TEI_SCHEMA=…/tei_all.rng vitest run tests/exports/tei.test.ts validates as well.
 */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { RelaxNGValidator, XmlDocument, XmlElement } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/argument/graph.ts';
import { readStandings } from '../../src/argument/standing.ts';
import { toTei } from '../../src/exports/tei.ts';
import type { Edition } from '../../src/model/edition.ts';
import { readWhole } from '../edition/whole.ts';
import { findSchema } from '../schemas.ts';
import { runs, THOROUGH } from '../thorough.ts';
import { cutSchema } from './cut-schema.ts';
import { editions } from './editions.ts';

const NS = { t: 'http://www.tei-c.org/ns/1.0' };
const schema = process.env['TEI_SCHEMA'] ?? findSchema('tei/tei_all-4.9.0.rng');
const WHOLE = ['cave', 'sourdough', 'lanterns', 'masabih', 'content'] as const;
async function loadValidator(path: string): Promise<RelaxNGValidator> {
	const editions = await Promise.all(WHOLE.map(readWhole));
	const all = readFileSync(path, 'utf8');
	const cut = cutSchema(
		all,
		editions.flatMap((edition) => [toTei(edition), toTei(edition, '2026-11-23')]),
	);
	return RelaxNGValidator.fromDoc(XmlDocument.fromString(THOROUGH ? all : cut));
}
const validator = schema ? await loadValidator(schema) : undefined;
/** Text as XML can hold it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: what XML forbids
const xmlText = (text: string) => text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd');

function expectSame(edition: Edition, against?: RelaxNGValidator): void {
	const document = XmlDocument.fromString(toTei(edition));
	against?.validate(document);
	const select = (path: string) => document.find(path, NS).filter((node): node is XmlElement => node instanceof XmlElement);
	const value = (element: XmlElement, name: string) => element.attrs.find((one) => one.name === name)?.value;
	const ids = select('//*[@xml:id]').map((element) => value(element, 'id') as string);
	const known = new Set(ids);
	expect(known.size).toBe(ids.length);
	for (const name of ['ana', 'target', 'active', 'passive', 'resp', 'corresp', 'fVal', 'who']) {
		const pointers = select(`//*[@${name}]`).flatMap((element) => (value(element, name) as string).split(' '));
		for (const pointer of pointers) if (pointer.startsWith('#')) expect(known).toContain(pointer.slice(1));
	}

	// a claim that goes on over the end of a line of verse is parted
	const segments = select('//t:text//t:seg[@xml:id]');
	expect(segments.map((element) => value(element, 'id')).sort()).toEqual(edition.claims.map(({ id }) => id).sort());
	const goingOn = Map.groupBy(select('//t:seg[@corresp]'), (element) => value(element, 'corresp'));
	const claims = new Map(edition.claims.map((claim) => [claim.id, claim]));
	for (const element of segments) {
		const claim = claims.get(value(element, 'id') as string);
		expect(value(element, 'ana')).toBe(`#kind.${claim?.kind} #voice.${claim?.voice}`);
		// A misprint shows both forms, and a note has words of its own; everything else is the reading text.
		if (element.find('.//t:choice | .//t:note', NS).length === 0)
			expect(
				[element, ...(goingOn.get(`#${claim?.id}`) ?? [])]
					.map((one) => one.content)
					.join(' ')
					.replace(/\s+/g, ' '),
			).toBe(xmlText(claim?.phrase ?? claim?.text ?? '').replace(/\s+/g, ' '));
	}
	// how each claim stands, on every layer
	const standings = readStandings(buildGraph(edition.claims, edition.relations));
	const told = new Map(select('//t:fs[@type="standing"]').map((element) => [value(element, 'corresp'), element]));
	for (const { id } of edition.claims) {
		const features =
			told
				.get(`#${id}`)
				?.find('t:f', NS)
				.filter((node): node is XmlElement => node instanceof XmlElement) ?? [];
		const { article, source, editors } = standings.get(id) ?? {};
		expect(features.map((one) => [value(one, 'name'), value(one, 'fVal')])).toEqual(
			Object.entries({ article, source, editors }).map(([layer, status]) => [layer, `#status.${status?.replace(/ /g, '-')}`]),
		);
	}
	const passages = select('//t:text//*[self::t:p or self::t:item or self::t:lg or self::t:table or self::t:figure][@xml:id]');
	expect(passages.map((element) => [value(element, 'id'), value(element, 'n')])).toEqual(
		edition.passages.map(({ id, label }) => [id, label]),
	);
	const relations = select('//t:relation[@xml:id]');
	expect(relations.map((element) => ['id', 'type', 'active', 'passive'].map((name) => value(element, name)))).toEqual(
		edition.relations.map(({ id, type, from, to }) => [id, type, from.map((one) => `#${one}`).join(' '), `#${to}`]),
	);
	const drawers: Record<string, string> = { '#author': 'article', '#reported': 'source', '#editors': 'editors' };
	expect(relations.map((element) => [drawers[value(element, 'resp') ?? ''], value(element, 'cert'), value(element, 'ana')])).toEqual(
		edition.relations.map(({ drawn, certainty, scheme, main }) => [
			drawn,
			certainty,
			[`#drawn.${drawn}`, ...(scheme ? [`#scheme.${scheme}`] : []), ...(main ? ['#line.main'] : [])].join(' '),
		]),
	);
	expect(relations.map((element) => element.content)).toEqual(edition.relations.map(({ why = '' }) => xmlText(why)));
	const notesOf = (type: string) =>
		new Map(select(`//t:note[@type="${type}"]`).map((element) => [value(element, 'target'), element.content]));
	const cues = notesOf('cue');
	for (const { id, cue } of edition.relations) expect(cues.get(`#${id}`)).toBe(cue && xmlText(cue));
	const said = notesOf('says');
	for (const { id, says } of edition.claims) expect(said.get(`#${id}`)).toBe(says && xmlText(says));
	expect(select('//t:listBibl/t:bibl').length).toBe(edition.sources.length);
	document.dispose();
}

describe('toTei', () => {
	it('leads from passage to passage and to the works within the file, so that tools that know nothing of us follow', async () => {
		const edition = await readWhole('content');
		const document = XmlDocument.fromString(toTei(edition));
		const targets = document.find('//t:text//t:ref/@target', NS).map((node) => ('value' in node ? String(node.value) : ''));
		const { baseUrl } = edition.info;
		expect(targets.some((target) => /^#p\d/.test(target))).toBe(true);
		expect(targets.filter((target) => /^#work\./.test(target)).length).toBeGreaterThan(50);
		expect(targets.filter((target) => new RegExp(`^${baseUrl}/(?:text/[^/]+/#|a/|sources/)`).test(target))).toEqual([]);
		expect(document.find('//t:back//t:listBibl/t:bibl', NS)).toHaveLength(edition.sources.length);
		document.dispose();
	});
	it('says of a released edition when that was, and the address that never changes', async () => {
		const edition = await readWhole('cave');
		const document = XmlDocument.fromString(toTei(edition, '2026-11-23'));
		validator?.validate(document);
		const content = (path: string) => document.find(path, NS).map((node) => (node instanceof XmlElement ? node.content : ''));
		expect(content('//t:editionStmt//t:date[@when="2026-11-23"]')).toEqual(['2026-11-23']);
		expect(content('//t:publicationStmt/t:idno[@subtype="version"]')).toEqual([`${edition.info.baseUrl}/v/${edition.info.version}/`]);
		expect(content('//t:revisionDesc/t:change[@when="2026-11-23"]')).toHaveLength(1);
		document.dispose();
	});
	it.each(WHOLE)('holds the text, the notes and the argument: %s', async (name) => expectSame(await readWhole(name), validator));
	it.skipIf(!validator)('is refused by the schema where an element stands that may not, or has what it may not have', async () => {
		const tei = toTei(await readWhole('cave'));
		for (const wrong of [
			tei.replace('<teiHeader', '<p/><teiHeader'),
			tei.replace('<sourceDesc>', '<sourceDesc><seg/>'),
			tei.replace('<title>', '<title shape="1">'),
		]) {
			using document = XmlDocument.fromString(wrong);
			expect(() => validator?.validate(document)).toThrow();
		}
	});
	it('is well-formed and whole whatever the words are', () => {
		fc.assert(
			fc.property(editions, (edition) => expectSame(edition)),
			{ numRuns: runs(40) },
		);
	});
	it('keeps citations, terms, corrections and the nesting of parts', async () => {
		const edition = await readWhole('cave');
		const document = XmlDocument.fromString(toTei(edition));
		const content = (path: string) => document.find(path, NS).map((node) => (node instanceof XmlElement ? node.content : ''));
		expect(content('//t:body//t:bibl[@xml:id]').length).toBe(edition.citations.length);
		expect(content('//t:choice/t:sic')).toEqual(['Plata']);
		expect(content('//t:choice/t:corr')).toEqual(['Plato']);
		expect(content('//t:div/t:div/t:head')).toEqual(['What is said']);
		expect(content('//t:note[@type="implicit"][@target="#p2b"]')).toEqual(['Nobody in the cave has turned round.']);
		document.dispose();
	});
});
