/**
 * The styles that the first paint waits for stand in the page itself: each sheet would be a further way over the line. Of its sheets a page has the
 * rules that can hold on it. Pages of one form share them, so that the server's policy, which names the hashes of all, stays short; which rules these
 * are is known when all pages are set, and until then a page has a mark in their place.
 */

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { applyEdits, attributeOf, type Edit, type HtmlTag, visitTags } from '../../formats/html-tags.ts';
import { onceEach } from '../../formats/once.ts';
import { toInPage } from './in-page.ts';
import { allowStyle } from './policy.ts';
import { NameCollector } from './used-names.ts';
import { keepUsed, readSheet } from './used-rules.ts';

/** Frozen editions stay as they are; maps in other people's pages have a policy of their own. */
const APART = /^(?:v|embed)\//;
/** Pages whose rules differ by no more signs share theirs: a host takes 2,000 signs of a policy, and a hash has 54. */
const ALIKE = 4000;

export interface Inliner {
	/** Puts a mark for its styles into a page. `path` is its address, from the root of the site; `head` are the tags of its head. */
	inline(path: string, html: string, head: readonly HtmlTag[]): string;
	/** Puts the styles into the pages, once they and the data of their scripts are on the disk. Gives the hashes of all, as a policy names them. */
	finish(): Set<string>;
}

/** Pages with the same style sheets and the same form: the classes of `<main>`. */
interface Kind {
	/** What stands in its pages for the styles, and for their hash. */
	mark: string;
	/** Addresses of its pages, from the root of the site. */
	paths: string[];
	/** Addresses of the sheets. */
	sheets: string[];
	names: NameCollector;
	/** Addresses of the scripts that its pages name. */
	scripts: Set<string>;
	/** Those that stand in them. */
	inside: Set<string>;
}

/** For the pages of a site that is built in `out` and published under `base`; what they load has to be there. */
export function createInliner(out: string, base: string): Inliner {
	const fileAt = (address: string) => join(out, address.slice(base.length));
	const read = onceEach((address: string) => readFileSync(fileAt(address), 'utf8'));
	const sheetAt = onceEach((address: string) => readSheet(read(address).replace('@charset "utf-8";', '')));
	// what looks like the name of a script may be none
	const readScript = onceEach((address: string) => (existsSync(fileAt(address)) ? read(address) : ''));
	const namesOfScript = onceEach((address: string) => collect((names) => names.addScript(readScript(address))));
	const namesOfData = onceEach((path: string) =>
		collect((names) => {
			for (const file of listData(out, path)) names.addData(readFileSync(file, 'utf8'));
		}),
	);
	const kinds = new Map<string, Kind>();

	/** The rules that pages with these sheets and names may need. */
	const styleOf = ({ sheets }: Kind, names: NameCollector) => sheets.map((address) => keepUsed(sheetAt(address), names)).join('');

	/** All names of a kind, those of its scripts and of their data among them. */
	function namesOf({ names, scripts, inside }: Kind): NameCollector {
		for (const script of inside) names.addScript(script);
		for (const address of withImported(scripts, readScript)) names.addAll(namesOfScript(address));
		for (const path of names.data) names.addAll(namesOfData(path));
		return names;
	}

	/** The kinds, together with those to which much the same rules apply. */
	function groupKinds(): { kinds: Kind[]; text: string }[] {
		const groups: { kinds: Kind[]; names: NameCollector; text: string }[] = [];
		// in one order, whichever page was set first
		for (const [, kind] of [...kinds].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
			const names = namesOf(kind);
			const text = styleOf(kind, names);
			const like = groups.find((group) => {
				if (group.kinds[0]?.sheets.join() !== kind.sheets.join()) return false;
				const both = styleOf(kind, collectAll([group.names, names]));
				return both.length - Math.min(text.length, group.text.length) <= ALIKE;
			});
			if (!like) groups.push({ kinds: [kind], names, text });
			else {
				like.kinds.push(kind);
				like.names.addAll(names);
				like.text = styleOf(kind, like.names);
			}
		}
		return groups;
	}

	return {
		inline(path, html, head) {
			if (APART.test(path)) return html;
			const links = head.filter((tag) => tag.name === 'link' && attributeOf(tag, 'rel') === 'stylesheet' && !attributeOf(tag, 'media'));
			if (links.length === 0) return html;
			const sheets = links.map((link) => attributeOf(link, 'href') ?? '');
			const { form, values, scripts, inside } = readUse(html);
			const key = [form, ...sheets].join('\n');
			const kind = kinds.get(key) ?? {
				mark: `@@styles-${kinds.size}@@`,
				paths: [],
				sheets,
				names: new NameCollector(),
				scripts: new Set(),
				inside: new Set(),
			};
			kinds.set(key, kind);
			kind.paths.push(path);
			for (const value of values) kind.names.addValue(value);
			for (const address of scripts) kind.scripts.add(toCopy(address));
			for (const words of inside) kind.inside.add(toCopy(words));
			const edits: Edit[] = links.map((link, index) => ({
				...link,
				text: index === 0 ? `<style data-of="${sheets.map(nameOf).join(' ')}">${kind.mark}</style>` : '',
			}));
			return applyEdits(html, [...edits, ...allowStyle(head, `'${kind.mark}'`)]);
		},
		finish() {
			const styles = new Set<string>();
			for (const group of groupKinds()) {
				const style = toInPage(group.text);
				styles.add(style.hash);
				const [text, hash] = [Buffer.from(style.text), Buffer.from(style.hash.slice(1, -1))];
				for (const { mark, paths } of group.kinds) for (const path of paths) replaceMarks(fileOf(out, path), Buffer.from(mark), hash, text);
			}
			return styles;
		},
	};
}

/** What a page has and loads, as far as its styles hang on it. */
interface PageUse {
	/** The classes of `<main>`. */
	form: string;
	/** Values of its classes and ids. */
	values: Set<string>;
	/** Addresses of the scripts that it names. */
	scripts: string[];
	/** Those that stand in it. */
	inside: string[];
}

function readUse(html: string): PageUse {
	const use: PageUse = { form: '', values: new Set(), scripts: [], inside: [] };
	/** Where the words of a script begin. */
	let begun: number | undefined;
	visitTags(html, ({ name, attributes, closes, start, end }) => {
		if (begun !== undefined) use.inside.push(html.slice(begun, start));
		// a script that says what it is loads something, or holds data
		begun = name === 'script' && !closes && attributes.size === 0 ? end : undefined;
		for (const [attribute, { value }] of attributes) {
			if (attribute === 'class' || attribute === 'id') use.values.add(value);
			if (name === 'main' && attribute === 'class') use.form = value;
			if (name === 'script' && attribute === 'src') use.scripts.push(value);
		}
	});
	return use;
}

/** A copy: what is cut out of a text keeps the whole of it in memory. */
const toCopy = (cut: string): string => Buffer.from(cut).toString();

/** The name of a sheet's file: a test holds a page against its whole sheets. */
const nameOf = (address: string) => address.slice(address.lastIndexOf('/') + 1);

/** The file of a page: of an address that ends with a slash what hosts serve there. */
function fileOf(out: string, path: string): string {
	const folder = join(out, decodeURI(path), 'index.html');
	return existsSync(folder) ? folder : join(out, `${decodeURI(path).replace(/\/$/, '')}.html`);
}

/**
 * Puts the hash where the policy of a page has the mark, and the styles where they belong. Bytes, as decoding each page would take its time. The page
 * grows, so that its file need not be emptied first: one that is and written anew, ext4 sends to the disk at once.
 */
function replaceMarks(file: string, mark: Buffer, hash: Buffer, style: Buffer): void {
	const page = readFileSync(file);
	const parts: Buffer[] = [];
	let done = 0;
	for (let index = page.indexOf(mark); index >= 0; index = page.indexOf(mark, done)) {
		// `>` stands before the styles, a sign of quotation before a hash
		parts.push(page.subarray(done, index), page[index - 1] === 0x3e ? style : hash);
		done = index + mark.length;
		if (parts.at(-1) === style) break;
	}
	writeFileSync(file, Buffer.concat([...parts, page.subarray(done)]), { flag: 'r+' });
}

/** The scripts at these addresses, and all that they import, at once or when it is asked for. */
function withImported(addresses: Iterable<string>, read: (address: string) => string): Set<string> {
	const found = new Set(addresses);
	for (const address of found) {
		for (const [, name = ''] of read(address).matchAll(/["'`]\.\/([\w.-]+\.js)["'`]/g))
			found.add(`${address.slice(0, address.lastIndexOf('/') + 1)}${name}`);
	}
	return found;
}

/** The files of JSON whose paths, from the root of the site, begin so: `data/cards/`. */
function listData(out: string, beginning: string): string[] {
	const folder = beginning.slice(0, beginning.lastIndexOf('/'));
	if (!existsSync(join(out, folder))) return [];
	return readdirSync(join(out, folder), { recursive: true, encoding: 'utf8' })
		.map((name) => `${folder}/${name.split(sep).join('/')}`)
		.filter((name) => name.startsWith(beginning) && name.endsWith('.json'))
		.map((name) => join(out, name));
}

const collectAll = (all: readonly NameCollector[]) =>
	collect((names) => {
		for (const other of all) names.addAll(other);
	});

function collect(fill: (names: NameCollector) => void): NameCollector {
	const names = new NameCollector();
	fill(names);
	return names;
}
