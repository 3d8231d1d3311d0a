import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { toMarkdownEdition, toMarkdownProposition, toMarkdownText } from '../../src/exports/markdown.ts';
import { toObsidian } from '../../src/exports/obsidian.ts';
import type { Edition } from '../../src/model/edition.ts';
import { readWhole } from '../edition/whole.ts';
import { editions } from './editions.ts';

const squeeze = (words: string) => words.replace(/\s+/g, ' ').trim();
/** The blocks of a document that hold words, as these are read. */
const wordsIn = (markdown: string): string[] => {
	const found: string[] = [];
	visit(fromMarkdown(markdown) as Nodes, ['paragraph', 'heading'], (node) => void found.push(squeeze(textOf(node))));
	return found;
};
const linksIn = (markdown: string): string[] => {
	const found: string[] = [];
	visit(fromMarkdown(markdown) as Nodes, 'link', (node) => void found.push((node as { url: string }).url));
	return found;
};

/** Every passage, claim and line is told, in words that Markdown does not change, each with its address. */
function expectWhole(edition: Edition): void {
	const markdown = edition.pages.map(({ slug }) => toMarkdownText(edition, slug)).join('\n');
	const words = wordsIn(markdown);
	const links = new Set(linksIn(markdown));
	const told = new Set(words);
	/** Blocks by the word they begin with: a number, or the id of a line. */
	const byName = Map.groupBy(words, (one) => one.slice(0, one.indexOf(',')));
	const untold = [
		...edition.passages.filter(({ label, text }) => !told.has(squeeze(`¶ ${label} ${text}`))),
		...edition.claims.filter(({ label, text, says = text }) => {
			const wanted = squeeze(says).toLowerCase();
			return !byName.get(label)?.some((one) => one.toLowerCase().includes(wanted));
		}),
		...edition.relations.filter(
			({ id, why = '' }) => !byName.get(id)?.some((one) => one.startsWith(`${id}, drawn by `) && one.endsWith(squeeze(why))),
		),
		...[...edition.passages, ...edition.claims, ...edition.relations].filter(({ id }) => !links.has(`${edition.info.baseUrl}/a/${id}/`)),
	];
	expect(untold.map(({ id }) => id)).toEqual([]);
}

describe('toMarkdownText', () => {
	it.each(['cave', 'sourdough', 'content'] as const)('tells every passage, claim and line: %s', async (name) =>
		expectWhole(await readWhole(name)),
	);
	it('keeps the words whatever they are', () => {
		fc.assert(
			fc.property(editions, (edition) => {
				const words = edition.pages.flatMap(({ slug }) => wordsIn(toMarkdownText(edition, slug)));
				for (const { why } of edition.relations) if (why) expect(words.join('\n')).toContain(squeeze(why).replaceAll('\0', '\uFFFD'));
			}),
			{ numRuns: 25 },
		);
	});
	it('says first of which edition it is, whose words these are, and where it stands', async () => {
		const edition = await readWhole('cave');
		const slug = edition.pages[0]?.slug as string;
		const [title, note] = wordsIn(toMarkdownText(edition, slug));
		expect(title).not.toBe('');
		expect(note).toMatch(/version \d+\.\d+\.\d+:.*restatement.*\/text\//);
	});
	it('refuses a page there is not', async () => {
		const edition = await readWhole('cave');
		expect(() => toMarkdownText(edition, 'nowhere')).toThrow('nowhere');
	});
});

describe('toMarkdownEdition', () => {
	it('has every page and proposition, under one title', async () => {
		const edition = await readWhole('cave');
		const whole = toMarkdownEdition(edition);
		const titles: string[] = [];
		visit(fromMarkdown(whole) as Nodes, 'heading', (node) => {
			if ((node as { depth: number }).depth === 1) titles.push(textOf(node));
		});
		expect(titles).toEqual([edition.info.title]);
		const told = wordsIn(whole);
		for (const { number } of edition.propositions) {
			const own = wordsIn(toMarkdownProposition(edition, number) ?? '');
			for (const words of own.toSpliced(1, 1)) expect(told).toContain(words);
		}
	});
});

describe('toObsidian', () => {
	it.each(['cave', 'sourdough', 'content'] as const)('has notes whose links all lead to notes and blocks: %s', async (name) => {
		const edition = await readWhole(name);
		const files = toObsidian(edition, new Map([['way', { title: 'The way', canvas: '{}' }]]));
		const blocks = new Map(
			[...files].map(([path, text]) => [path.replace(/\.md$/, ''), new Set([...text.matchAll(/ \^([\w-]+)$/gm)].map(([, id]) => id))]),
		);
		const targets = [...files.values()].flatMap((text) =>
			[...text.matchAll(/\[\[([^\]|]+)\|[^\]]+\]\]/g)].map(([, target]) => target as string),
		);
		expect(targets.length).toBeGreaterThan(10);
		const lost = [...new Set(targets)].filter((target) => {
			const [note = '', block] = target.split('#^');
			return !blocks.has(note) || (block !== undefined && !blocks.get(note)?.has(block));
		});
		expect(lost).toEqual([]);
		// each passage, claim and line is one block
		const all = [...blocks.values()].flatMap((ids) => [...ids]);
		expect(all.sort()).toEqual([...edition.passages, ...edition.claims, ...edition.relations].map(({ id }) => id).sort());
		for (const [path, text] of files) {
			expect(path).toMatch(/^[^\\:*?"<>|]+\.(?:md|canvas)$/);
			if (!path.endsWith('.md')) continue;
			const front = /^---\n(.*?)---\n/s.exec(text)?.[1] ?? '';
			expect(parseYaml(front)).toMatchObject({ edition: edition.info.version, url: expect.stringContaining(edition.info.baseUrl) });
		}
	});
});
