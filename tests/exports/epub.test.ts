/** The book, asked by the community's checker, and held to the ids of the web. */
import { EpubCheck } from '@likecoin/epubcheck-ts';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { create } from 'fontkitten';
import { beforeAll, describe, expect, test } from 'vitest';
import { createCiter } from '../../src/citations/cite-anchor.ts';
import { packEpub, zipBook } from '../../src/cli/pack-epub.ts';
import { readMapFonts } from '../../src/disk/read-map-fonts.ts';
import { buildBookLinks, buildEpub } from '../../src/exports/epub.ts';
import { escapeText } from '../../src/formats/xml.ts';
import { walkInline } from '../../src/model/content.ts';
import { type Edition, passagesIn } from '../../src/model/edition.ts';
import { compareIds } from '../../src/model/ids.ts';
import { readWhole, type WholeName } from '../edition/whole.ts';
import { runs } from '../thorough.ts';
import { editions } from './editions.ts';

const MADE = new Date('2026-11-23T00:00:00Z');
const decoder = new TextDecoder();
const fonts = await readMapFonts();

interface Unpacked {
	edition: Edition;
	bytes: Uint8Array;
	/** Path below EPUB/ → text; fonts are left out. */
	files: Map<string, string>;
	/** Path → its ids, doubles too. */
	ids: Map<string, string[]>;
	opf: string;
	nav: string;
}

/** Books are packed once for all that is asked of them. */
const unpacked = new Map<WholeName, Promise<Unpacked>>();
function unpack(name: WholeName): Promise<Unpacked> {
	const book = unpacked.get(name) ?? unpackOnce(name);
	unpacked.set(name, book);
	return book;
}

async function unpackOnce(name: WholeName): Promise<Unpacked> {
	const edition = await readWhole(name);
	const bytes = await packEpub(edition, fonts, MADE);
	const texts = Object.entries(unzipSync(bytes)).filter(([path]) => path.startsWith('EPUB/') && !path.endsWith('.ttf'));
	const files = new Map(texts.map(([path, data]) => [path.slice('EPUB/'.length), decoder.decode(data)]));
	const ids = new Map([...files].map(([path, text]) => [path, [...text.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1] as string)]));
	return { edition, bytes, files, ids, opf: files.get('package.opf') as string, nav: files.get('nav.xhtml') as string };
}

/** Everything the checker says, down to warnings. */
async function check(bytes: Uint8Array): Promise<string[]> {
	const { messages } = await EpubCheck.validate(bytes);
	return messages
		.filter(({ severity }) => ['fatal', 'error', 'warning'].includes(severity))
		.map(({ id, message, location }) => `${id} ${location?.path}:${location?.line}: ${message}`);
}

describe.each(['content', 'cave', 'sourdough', 'lanterns', 'masabih'] as const)('the book of %s', (name) => {
	let book: Unpacked;
	beforeAll(async () => {
		book = await unpack(name);
	});

	test('passes the checker without error or warning', async () => {
		expect(await check(book.bytes)).toEqual([]);
	});

	test('holds every passage, claim, relation, heading and citation by its id, once in all, where the links say', () => {
		const { edition, ids } = book;
		const links = buildBookLinks(edition);
		const wanted = [
			...edition.passages.map(({ id }) => id),
			...edition.claims.flatMap(({ id }) => [id, `n-${id}`]),
			...edition.relations.map(({ id }) => id),
			...edition.sections.map(({ id }) => id),
		];
		const texts = [...ids].filter(([path]) => path.startsWith('text-'));
		for (const id of wanted) {
			const holders = texts.filter(([, own]) => own.includes(id)).map(([path]) => `${path}#${id}`);
			expect(holders).toEqual([links(`#${id}`)]);
		}
		for (const { id } of edition.citations) expect(texts.filter(([, own]) => own.includes(id))).toHaveLength(1);
		for (const [path, own] of ids) expect(own.length, path).toBe(new Set(own).size);
	});

	test('every link leads somewhere: within the book to an id that is there, else to a whole address', () => {
		const { files, ids } = book;
		for (const [path, text] of files) {
			if (!path.endsWith('.xhtml')) continue;
			for (const [, address = ''] of text.matchAll(/\s(?:xlink:)?href="([^"]+)"/g)) {
				if (/^(?:https?|mailto):/.test(address)) continue;
				const [file = '', fragment] = address.split('#');
				const target = file === '' ? path : file;
				expect(files.has(target), `${path}: ${address}`).toBe(true);
				if (fragment !== undefined) expect(ids.get(target), `${path}: ${address}`).toContain(decodeURIComponent(fragment));
			}
		}
	});

	test('lists the printed pages its text marks, else its passages, and names no pagination it does not have', () => {
		const { edition, nav, opf } = book;
		const contents = edition.pages.flatMap(({ blocks }) => blocks.flatMap(passagesIn)).flatMap(({ content }) => [...walkInline(content)]);
		const printed = contents.flatMap((node) => (node.type === 'mark' ? [[`page-${node.number}`, node.number]] : []));
		const listed = printed.length > 0 ? printed : edition.passages.map(({ id, label }) => [`page-${id}`, label]);
		const list = /<nav epub:type="page-list".*?<\/nav>/s.exec(nav)?.[0] ?? '';
		expect([...list.matchAll(/#([^"]+)">([^<]+)</g)].map(([, id, words]) => [id, words])).toEqual(listed);
		// each points at a break of pages, as checkers of accessibility ask
		const breaks = [...book.files.values()]
			.join('')
			.matchAll(/<span [^>]*id="(page-[^"]+)" epub:type="pagebreak" role="doc-pagebreak" aria-label="[^"]+"(?:\/>|><\/span>)/g);
		expect([...breaks].map(([, id]) => id)).toEqual(listed.map(([id]) => id));
		expect(opf).toContain(`<meta property="pageBreakSource">${printed.length > 0 ? edition.info.title : 'none'}</meta>`);
		expect(opf).not.toContain('conformsTo');
	});

	test('says who may do what with it, and how it can be read', () => {
		const { edition, opf } = book;
		expect(opf).toContain(edition.info.rights.editionUrl);
		expect(opf).toContain(`The code that made it: ${edition.info.rights.code}`);
		for (const property of ['accessMode', 'accessModeSufficient', 'accessibilityFeature', 'accessibilityHazard', 'accessibilitySummary'])
			expect(opf).toContain(`<meta property="schema:${property}">`);
	});

	test('each claim’s letter is a reference to its note, and the note leads back', () => {
		const { edition, files } = book;
		const all = [...files.values()].join('\n');
		const keys = all.matchAll(/<a class="key[^"]*" id="([^"]+)" href="[^"]*#n-([^"]+)" epub:type="noteref" role="doc-noteref">/g);
		const notes = all.matchAll(
			/<aside id="n-([^"]+)"[^>]*epub:type="footnote" role="doc-footnote"><p><a href="#([^"]+)"[^>]*role="doc-backlink"/g,
		);
		const claims = edition.claims.map(({ id }) => `${id} ${id}`).sort();
		for (const found of [keys, notes]) expect([...found].map(([, own, other]) => `${own} ${other}`).sort()).toEqual(claims);
	});

	test('tells how to cite each passage and claim, with a way there and back', async () => {
		const { edition, files, ids } = book;
		const links = buildBookLinks(edition);
		const leading = new Map<string, number>();
		for (const [path, text] of files)
			if (path.startsWith('text-'))
				for (const id of new Set([...text.matchAll(/ href="citations\.xhtml#cite-([^"]+)"/g)].map(([, id = '']) => id)))
					leading.set(id, (leading.get(id) ?? 0) + 1);
		const page = files.get('citations.xhtml') ?? '';
		expect(ids.get('citations.xhtml')).toEqual([
			'how-to-cite',
			...edition.passages.flatMap(({ id }) => [
				`cite-${id}`,
				...edition.claims
					.filter(({ passage }) => passage === id)
					.map((claim) => `cite-${claim.id}`)
					.sort((a, b) => compareIds(a.slice(5), b.slice(5))),
			]),
		]);
		const citer = createCiter(edition, { version: edition.info.version });
		const entries = new Map(page.split(/<li id="cite-/).map((entry) => [entry.slice(0, entry.indexOf('"')), entry]));
		for (const id of [...edition.passages, ...edition.claims].map(({ id }) => id)) {
			expect(leading.get(id), id).toBe(1);
			const entry = entries.get(id) ?? '';
			expect(entry).toContain(` href="${links(`#${id}`)}"`);
			const { statement, inText, latest } = citer(id);
			expect(entry).toContain(escapeText(statement));
			expect(entry).toContain(escapeText(inText.parenthetical));
			expect(entry).toContain(`<a href="${latest.url}">`);
		}
		expect(page).toContain('is a draft');
	});

	// the largest is as the others in this, and takes as long as all of them
	test('the same edition gives the same bytes, with mimetype first and stored', {
		tags: name === 'content' ? ['thorough'] : [],
	}, async () => {
		expect(Buffer.compare(await packEpub(book.edition, fonts, MADE), book.bytes)).toBe(0);
		// a local file header has 30 bytes before the name
		expect(decoder.decode(book.bytes.subarray(30, 58))).toBe('mimetypeapplication/epub+zip');
	});
});

test('the book of a released version has its fixed addresses cited', async () => {
	const edition = await readWhole('cave');
	const page = decoder.decode(unzipSync(await packEpub(edition, fonts, MADE, '2026-11-23'))['EPUB/citations.xhtml']);
	const citer = createCiter(edition, { version: edition.info.version, date: '2026-11-23' });
	for (const { id } of [...edition.passages, ...edition.claims]) expect(page).toContain(`<a href="${escapeText(citer(id).fixed.url)}">`);
	expect(page).not.toContain('is a draft');
});

test('a map of the edition stands in the book as a drawing and in words, and its nodes lead to their words', async () => {
	const { edition, files } = await unpack('cave');
	const named = [
		...edition.maps.map(({ id }) => `map-${id}.xhtml`),
		...edition.propositions.map(({ number }) => `proposition-${number}.xhtml`),
	];
	expect(named.length).toBeGreaterThan(1);
	for (const file of named) {
		const text = files.get(file) ?? '';
		expect(text).toMatch(/<svg xmlns="http:\/\/www.w3.org\/2000\/svg"[^>]*class="(?:wide|tall)"/);
		expect(text).toMatch(/xlink:href="text-[^"]+#p\d/);
		expect(text).toContain('class="outline"');
	}
});

test('maps are read on a page of A5: piece by piece, each node once, and none of its lines twice by name', async () => {
	const { files } = await unpack('content');
	const pages = [...files].filter(([path]) => /^(?:map|proposition)-.*\.xhtml$/.test(path));
	let pieces = 0;
	for (const [path, text] of pages) {
		const drawn = [...text.matchAll(/<svg [^>]*class="tall[^"]*" viewBox="\S+ (\S+) (\S+) (\S+)".*?<\/svg>/gs)];
		pieces += drawn.length;
		let top: number | undefined;
		for (const [svg, y, width, height] of drawn) {
			if (svg.match(/class="node/g)?.length !== 1) expect(Number(height) / Number(width), path).toBeLessThanOrEqual(1.35);
			// one goes on where the one before it ends
			if (top !== undefined) expect(Math.abs(Number(y) - top), path).toBeLessThan(1.01);
			top = Number(y) + Number(height) - 4;
		}
		const told = text.split('class="outline"')[1]?.match(/<a href/g)?.length ?? 0;
		const nodes = drawn.flatMap(([svg]) => svg.match(/<a id="[^"]+" xlink:href="[^"]+" class="node/g) ?? []);
		expect(new Set(nodes).size, path).toBe(nodes.length);
		expect(told).toBeGreaterThanOrEqual(nodes.length);
	}
	expect(pieces).toBeGreaterThan(pages.length * 2);
	// a broad drawing is there only if a page has room for it
	for (const [, text] of pages)
		for (const [, width, height] of text.matchAll(/class="wide[^"]*" viewBox="\S+ \S+ (\S+) (\S+)"/g))
			expect(Number(height)).toBeLessThanOrEqual(Number(width) * 1.01);
});

test('fonts are static and have names, as reading devices ask', async () => {
	const { bytes, files } = await unpack('cave');
	const faces = [
		...(files.get('style.css') ?? '').matchAll(/font-family: "([^"]+)"; font-weight: (\d+); font-style: (\w+); src: url\("([^"]+)"\)/g),
	];
	expect(faces.length).toBeGreaterThan(4);
	const packed = unzipSync(bytes);
	for (const [, family, weight, style, file] of faces) {
		const font = create(Buffer.from(packed[`EPUB/${file}`] as Uint8Array));
		if (font.isCollection) throw new Error('one font is expected');
		expect(font.familyName).toBe(family);
		expect(font.subfamilyName.includes('Italic')).toBe(style === 'italic');
		expect(font['OS/2'].usWeightClass).toBe(Number(weight));
		expect(font.variationAxes).toEqual({});
	}
});

test('older checkers and readers take the drawings and their style', async () => {
	const { files } = await unpack('content');
	expect(files.get('map.css')).not.toContain(':is(');
	for (const [path, text] of files)
		for (const [, role] of text.matchAll(/<svg [^>]*role="([^"]+)"/g)) expect(['document', 'img'], path).toContain(role);
});

test('whatever words an edition has, its book is well-formed and passes the checker', async () => {
	await fc.assert(
		fc.asyncProperty(editions, async (edition) => {
			const citing = { released: false, cite: () => ({ html: '', inText: '', statement: '' }) };
			const files = buildEpub(edition, {
				maps: [],
				mapStyle: '',
				fonts: new Map(),
				reference: () => '',
				citing,
				modified: '2026-11-23T00:00:00Z',
			});
			// made-up editions have no letters to lead back to, and no fonts: only what is about form counts
			const messages = (await check(zipBook(files))).filter((message) => !/^RSC-0(?:07|12)\b/.test(message));
			expect(messages).toEqual([]);
		}),
		{ numRuns: runs(15) },
	);
});
