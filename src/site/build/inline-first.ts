/**
 * What the first paint waits for stands in the page itself, so that it costs no further way over the line: its style sheets, and the two short scripts
 * that set the page colour and the marks before anything is seen. The page's policy names each by its hash, and allows nothing else inline.
 * Pages of single claims, of which there are very many and which one comes to from others, keep to the sheet that is in the cache by then.
 */
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { applyEdits, attributeOf, type Edit, readTags } from '../../formats/html-tags.ts';
import { allowInline, type Inlined } from './policy.ts';

/** The scripts that set the page colour and the marks. */
const FIRST = /\/(?:keep|show)\.js$/;
const APART = /^(?:a|v|embed)\//;

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Writes them into the pages of a built site that is published under `base`. Gives the hashes of all that was put in. */
export async function inlineFirst(out: string, base: string): Promise<Inlined> {
	const files = new Map<string, Promise<string>>();
	const read = (address: string) => {
		const file = join(out, address.slice(base.length));
		if (!files.has(file)) files.set(file, readFile(file, 'utf8'));
		return files.get(file) as Promise<string>;
	};
	const all = { styles: new Set<string>(), scripts: new Set<string>() };
	for (const name of (await readdir(out, { recursive: true })).map((one) => one.split(sep).join('/'))) {
		if (!name.endsWith('.html') || APART.test(name)) continue;
		const html = await readFile(join(out, name), 'utf8');
		const tags = readTags(html);
		const sheets = tags.filter((tag) => tag.name === 'link' && attributeOf(tag, 'rel') === 'stylesheet' && !attributeOf(tag, 'media'));
		if (sheets.length === 0) continue;
		const style = (await Promise.all(sheets.map((sheet) => read(attributeOf(sheet, 'href') ?? ''))))
			.join('')
			.replaceAll('@charset "utf-8";', '');
		const inlined = { styles: new Set([hashOf(style)]), scripts: new Set<string>() };
		const edits = sheets.map((sheet, index): Edit => ({ ...sheet, text: index === 0 ? `<style>${style}</style>` : '' }));
		for (const [index, tag] of tags.entries()) {
			const address = tag.name === 'script' ? attributeOf(tag, 'src') : undefined;
			if (address === undefined || !FIRST.test(address)) continue;
			const script = (await read(address)).replace(/^\/\/.*\n/gm, '').trim();
			edits.push({ start: tag.start, end: (tags[index + 1] ?? tag).end, text: `<script>${script}</script>` });
			inlined.scripts.add(hashOf(script));
		}
		await writeFile(join(out, name), applyEdits(html, [...edits, ...allowInline(tags, inlined)]));
		for (const hash of inlined.styles) all.styles.add(hash);
		for (const hash of inlined.scripts) all.scripts.add(hash);
	}
	return all;
}
