/** Markdown in, HTML and data out: each folder of `fixtures/text` is one page. */
import { readFileSync } from 'node:fs';
import type { ElementContent } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { formatMessages } from '../../src/diagnostics/messages.ts';
import { decodeFiles } from '../../src/text/decode-files.ts';
import { buildBlocks, buildSummary } from '../../src/text/html.ts';
import { parseReferences } from '../../src/text/parse-references.ts';
import { readPage } from '../../src/text/read-page.ts';
import { resolveLinks } from '../../src/text/resolve-links.ts';
import { fixtureNames, fixturePath, readFixture } from '../edition/fixtures.ts';

const references = parseReferences(decodeFiles(await readFixture('cave')).sources.get('references.json')).forms;
const stringify = unified().use(rehypeStringify);
const toHtml = (children: ElementContent[]) => stringify.stringify({ type: 'root', children });

/** Reads one page as `compile` does; its HTML a block a line, its data as JSON a line each. */
function readFixturePage(name: string) {
	const bytes = readFileSync(fixturePath('text', name, 'input.md'));
	const { sources } = decodeFiles(new Map([['text/01-page.md', bytes]]));
	const source = sources.get('text/01-page.md');
	if (!source) throw new Error(`${name}/input.md can't be read`);
	const page = readPage(source, references, undefined);
	const links = resolveLinks(
		page.links,
		{ slugs: new Map(page.written.map(({ id }) => [id, page.slug])), propositions: 2 },
		'text',
		source,
	);
	const html = buildBlocks(page).map((block) => {
		if (block.type === 'heading') return `<!-- heading ${block.section} -->`;
		if (block.type === 'passage') return `<!-- ${block.passage} -->\n${toHtml(block.content)}`;
		if (block.type === 'other') return `<!-- other -->\n${toHtml([block.content])}`;
		return block.items
			.map(({ passage, content }, index) => `<!-- ${passage}: ${block.ordered ? block.start + index : '*'} -->\n${toHtml(content)}`)
			.join('\n');
	});
	const summary = toHtml(buildSummary(page.argument));
	const { title, sections, passages, claims, relations, citations, terms } = page;
	const data = [...sections, ...passages, ...claims, ...relations, ...citations, ...terms].map((one) => JSON.stringify(one));
	return {
		html: `<!-- ${title} -->\n${summary ? `${summary}\n` : ''}${html.join('\n')}\n`,
		data: `${data.join('\n')}\n`,
		messages: formatMessages([...page.messages, ...links]),
	};
}

describe('a page', () => {
	test.each(fixtureNames('text'))('%s', async (name) => {
		const { html, data, messages } = readFixturePage(name);
		await expect(html).toMatchFileSnapshot(fixturePath('text', name, 'output.html'));
		await expect(data).toMatchFileSnapshot(fixturePath('text', name, 'data.jsonl'));
		await expect(messages).toMatchFileSnapshot(fixturePath('text', name, 'messages.txt'));
	});
});
