/** Markdown in, HTML and data out: each folder of `fixtures/text` is one page. */
import { readFileSync } from 'node:fs';
import type { ElementContent } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { formatMessages } from '../../src/diagnostics/messages.ts';
import { toHtmlBlocks, toHtmlShown, toHtmlSummary, serializeHtml as writeHtml } from '../../src/formats/html.ts';
import { presentationOf } from '../../src/model/presentation.ts';
import { buildBlocks, createBuilder } from '../../src/text/build-content.ts';
import { decodeFiles } from '../../src/text/decode-files.ts';
import { parseReferences } from '../../src/text/parse-references.ts';
import { readPage } from '../../src/text/read-page.ts';
import { checkLinks, createResolver } from '../../src/text/resolve-links.ts';
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
	const targets = { slugs: new Map(page.written.map(({ id }) => [id, page.slug])), propositions: 2 };
	const links = checkLinks(page.links, targets, source);
	const resolve = createResolver(targets, 'text');
	const looks = new Map(
		page.claims.map((claim) => [
			claim.id,
			{
				classes: presentationOf(claim).classes,
				key: claim.proposition === undefined ? claim.id.slice(claim.passage.length) : claim.label,
				spoken: claim.proposition === undefined ? `note ${claim.passage.slice(1)}` : 'note ',
			},
		]),
	);
	const options = { claim: (id: string) => looks.get(id) };
	const html = buildBlocks(page, resolve).map((block) => {
		if (block.type === 'heading') return `<!-- heading ${block.section} -->`;
		if (block.type === 'passage') {
			const signs = [block.quotation && 'quotation', block.verse && 'verse', block.depth].filter(Boolean).join(' ');
			const shown = block.shown ? `${toHtml([toHtmlShown(block.shown, block.content, options)])}\n` : '';
			return `<!-- ${block.passage}${signs ? `, ${signs}` : ''} -->\n${shown}${toHtml(writeHtml(block.content, options))}`;
		}
		if (block.type === 'other') return `<!-- other -->\n${toHtml(toHtmlBlocks([block.content], options))}`;
		return block.items
			.map(
				({ passage, content }, index) =>
					`<!-- ${passage}: ${block.ordered ? block.start + index : '*'} -->\n${toHtml(writeHtml(content, options))}`,
			)
			.join('\n');
	});
	const summary = toHtml(toHtmlSummary(createBuilder(resolve).blocks(page.argument?.children ?? []), options));
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
