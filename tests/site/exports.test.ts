/** What reference managers and annotation tools find in the pages as they are built. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';

const decode = (text: string) =>
	text.replace(/&(?:#(\d+)|#x([\da-f]+)|(amp|quot|lt|gt));/gi, (_all, decimal, hex, name) =>
		decimal
			? String.fromCodePoint(Number(decimal))
			: hex
				? String.fromCodePoint(Number.parseInt(hex, 16))
				: { amp: '&', quot: '"', lt: '<', gt: '>' }[name as 'amp'],
	);

describe.each(inject('sites'))('$name', ({ folder }) => {
	const page = (path: string) => readFileSync(join(folder, path, 'index.html'), 'utf8');
	const data = (path: string) => JSON.parse(readFileSync(join(folder, 'data', path), 'utf8'));
	const { edition, claims, passages, relations, sources, citations } = data('edition.json');
	/** The values of the tags that Zotero reads. */
	const tagsOf = (path: string) => {
		const head = page(path).split('</head>')[0] as string;
		const tags = [...head.matchAll(/<meta name="([a-z]+[:.]\w+)" content="([^"]*)">/gi)].map(
			([, name, value]) => [name as string, decode(value as string)] as const,
		);
		return Object.groupBy(tags, ([name]) => name);
	};
	const valuesOf = (tags: ReturnType<typeof tagsOf>, name: string) => tags[name]?.map(([, value]) => value);
	const foldersIn = (path: string) =>
		readdirSync(join(folder, path), { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? `${path}/${entry.name}/` : []));

	test('each page that can be cited is a part of the edition, with who answers for it, its version and its address', () => {
		const ids = [claims[0].id, claims.at(-1).id, passages[0].id, relations[0].id];
		const paths = [
			...ids.map((id) => `/a/${id}/`),
			...foldersIn('/text'),
			...foldersIn('/propositions'),
			...foldersIn('/map').filter((path) => path !== '/map/part/'),
		];
		expect(paths.length).toBeGreaterThan(6);
		for (const path of paths) {
			const tags = tagsOf(path);
			expect(valuesOf(tags, 'z:itemType'), path).toEqual(['bookSection']);
			expect(valuesOf(tags, 'prism.publicationName'), path).toEqual([edition.title]);
			expect(valuesOf(tags, 'prism.edition'), path).toEqual([`Version ${edition.version}`]);
			expect(valuesOf(tags, 'bib:authors')?.length, path).toBeGreaterThan(0);
			expect(valuesOf(tags, 'dcterms.title')?.[0], path).toMatch(/\S/);
			// before its first release the address that stays is the page's own, and then one in the release
			const address = valuesOf(tags, 'eprints.official_url')?.[0] ?? '';
			const released = `${edition.baseUrl}/v/${edition.version}/`;
			if (!address.startsWith(released)) expect(address).toBe(edition.baseUrl + path);
			else
				expect(
					existsSync(join(folder, 'v', edition.version, address.slice(released.length).replace(/#.*/, ''), 'index.html')),
					address,
				).toBe(true);
		}
		expect(valuesOf(tagsOf('/'), 'z:itemType')).toEqual(['book']);
		for (const path of ['/search/', '/sources/', '/about/']) expect(valuesOf(tagsOf(path), 'z:itemType'), path).toBeUndefined();
	});

	test('the sources offer the works themselves, each once, and each source its own', () => {
		const coins = (path: string) =>
			[...page(path).matchAll(/<span class="Z3988" title="([^"]+)">/g)].map(([, value]) => decode(value as string));
		const all = coins('/sources/');
		expect(new Set(all).size).toBe(sources.length);
		for (const path of foldersIn('/sources')) {
			const [own, ...others] = coins(path);
			expect(others, path).toEqual([]);
			expect(all, path).toContain(own);
		}
	});

	test('what annotations quote stands in the pages letter by letter, once in its paragraph', () => {
		const texts = new Map<string, string>();
		const { first } = data('annotations.jsonld');
		for (const { target } of first.items) {
			const path = target.source.slice(edition.baseUrl.length);
			const id = target.selector.value;
			if (!texts.has(id)) {
				const found = new RegExp(`data-words="${id}">(?:<span class="(?:marker|fig)".*?</span>)?<p>(.*?)</p>`, 's').exec(page(path))?.[1];
				texts.set(id, decode((found ?? '').replace(/<[^>]+>/g, '')));
			}
			const { exact, prefix = '', suffix = '' } = target.selector.refinedBy;
			expect(texts.get(id)?.split(prefix + exact + suffix), `${path}#${id}`).toHaveLength(2);
		}
		expect(first.items.length).toBe(claims.length);
	});

	test('what the linked data says of a place of a page, that page has', () => {
		const places = new Set(JSON.stringify(data('graph.jsonld')).match(/(?<="@id":"a\/)[^"]+#[^"]+/g));
		expect(places.size).toBe(citations.length);
		for (const place of places) {
			const [path, id] = place.split('#');
			expect(page(`/a/${path}`), place).toContain(` id="${id}"`);
		}
	});

	test('pages of the text and propositions say where their Markdown is, and it is there', () => {
		const introduced = foldersIn('/propositions').filter((path) => /rel="alternate" type="text\/markdown"/.test(page(path)));
		for (const path of [...foldersIn('/text'), ...introduced]) {
			const address = /<link rel="alternate" type="text\/markdown" href="([^"]+)">/.exec(page(path))?.[1];
			expect(address, path).toMatch(new RegExp(`${path}index\\.md$`));
			expect(readFileSync(join(folder, path, 'index.md'), 'utf8')).toMatch(/^# .+\n\nFrom .+/);
		}
		const listed = readFileSync(join(folder, 'llms.txt'), 'utf8');
		for (const path of foldersIn('/text')) expect(listed).toContain(`${path}index.md)`);
	});

	test('each map that has a name is there as a picture, as Argdown and as a canvas', () => {
		const names = readdirSync(join(folder, 'data/canvas')).map((name) => name.replace(/\.canvas$/, ''));
		const named = foldersIn('/map')
			.map((path) => path.split('/').at(-2))
			.filter((id) => id !== 'part' && id !== 'whole');
		expect(names).toEqual(expect.arrayContaining(named));
		for (const name of names) {
			expect(JSON.parse(readFileSync(join(folder, `data/canvas/${name}.canvas`), 'utf8')).nodes.length).toBeGreaterThan(0);
			expect(readFileSync(join(folder, `data/argdown/${name}.argdown`), 'utf8')).toMatch(/^===\ntitle:/);
			expect(readFileSync(join(folder, `data/maps/${name}.svg`), 'utf8')).toContain('<svg');
		}
	});

	test('the notes for Obsidian are in one file, and changes are told in a feed that pages point at', () => {
		expect(readFileSync(join(folder, 'data/obsidian.zip')).subarray(0, 2).toString()).toBe('PK');
		expect(page('/changes/')).toContain('type="application/atom+xml"');
		expect(readFileSync(join(folder, 'changes/feed.xml'), 'utf8')).toContain('<feed xmlns="http://www.w3.org/2005/Atom"');
	});

	test('each change from an edition to another is told once, on a page of at most 200, and its id is on the first one', () => {
		const pairs = existsSync(join(folder, 'v')) ? foldersIn('/changes').flatMap((from) => foldersIn(from.slice(0, -1))) : [];
		if (existsSync(join(folder, 'v'))) expect(pairs.length).toBeGreaterThan(0);
		const idsIn = (html: string, tag: string) => [...html.matchAll(new RegExp(`<${tag}[^>]* id="([^"]+)"`, 'g'))].map(([, id]) => id);
		for (const pair of pairs) {
			const ids = JSON.parse(readFileSync(join(folder, pair, 'changes.json'), 'utf8')).changes.map(({ id }: { id: string }) => id);
			const parts = foldersIn(pair.slice(0, -1));
			const told = [pair, ...parts].map((path) => idsIn(page(path), 'li class="change"'));
			expect(told.flat().sort(), pair).toEqual([...ids].sort());
			for (const some of told) expect(some.length, pair).toBeLessThanOrEqual(200);
			const first = page(pair);
			expect(
				ids.filter((id: string) => !first.includes(`id="${id}"`)),
				pair,
			).toEqual([]);
			for (const path of parts) expect(first, pair).toContain(`href="${path}"`);
		}
	});

	test('pages whose map can be shown elsewhere say so to programs into which their address is pasted', () => {
		const shown = foldersIn('/embed').map((path) => path.split('/').at(-2) as string);
		expect(shown.length).toBeGreaterThan(0);
		for (const path of [...foldersIn('/map'), ...foldersIn('/propositions')]) {
			const id = path.startsWith('/map/') ? path.split('/').at(-2) : `proposition-${path.split('/').at(-2)}`;
			if (shown.includes(id as string))
				expect(page(path), path).toContain(`json+oembed" href="${edition.baseUrl}/embed/${id}/oembed.json"`);
		}
	});
});
