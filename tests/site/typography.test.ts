/** What holds for the words of every page, wherever they were written. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';
import { expect, inject, test } from 'vitest';

const { folder } = inject('sites').find(({ name }) => name === 'edition') as { folder: string };
/** The living edition's pages. */
const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html') && !path.startsWith('v/'));
/** What is read by programs, stands letter by letter, or is set as a style of citation sets it. */
const NOT_OURS = new Set(['head', 'script', 'style', 'pre', 'textarea']);

/** The words of a page as they run, whatever tags are between them. */
function wordsOf(html: string): string {
	const left: boolean[] = [];
	let words = '';
	const parser = new Parser({
		onopentag: (name, { class: classes }) =>
			left.push(left.at(-1) || NOT_OURS.has(name) || /(?:^| )(?:copied|example)(?: |$)/.test(classes ?? '')),
		onclosetag: () => left.pop(),
		ontext: (text) => {
			if (!left.at(-1)) words += text;
		},
	});
	parser.end(html);
	return words;
}

test('no line ends between ¶ or § and the number after it', () => {
	const parted = pages.flatMap((path) => {
		const html = readFileSync(join(folder, path), 'utf8');
		return /[¶§] /.test(html) ? [...wordsOf(html).matchAll(/.{0,30}[¶§] \d.{0,10}/gs)].map(([words]) => `${path}: ${words}`) : [];
	});
	expect(parted).toEqual([]);
	expect(pages.some((path) => readFileSync(join(folder, path), 'utf8').includes('¶\u00a0'))).toBe(true);
});
