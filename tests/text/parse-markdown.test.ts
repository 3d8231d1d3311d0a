/** Any text is parsed, and comes to an end; a page without a table is parsed as it is beside one. */
import { createContext, runInContext } from 'node:vm';
import fc from 'fast-check';
import type { Root } from 'mdast';
import { expect, test } from 'vitest';
import { parseMarkdown } from '../../src/text/parse-markdown.ts';
import { runs } from '../thorough.ts';

/** Pieces of Markdown, of which some make a table where they meet, others only nearly. */
const pieces = fc.array(
	fc.constantFrom(
		'a',
		'b c',
		' ',
		'\n',
		'\n\n',
		'-',
		'--',
		':-',
		'-:',
		':',
		'|',
		'> ',
		'- ',
		'\t',
		'    ',
		'\\|',
		'`',
		'# ',
		'*',
		'\r\n',
		'^[',
		']',
	),
	{ maxLength: 24 },
);

test('what has no pipe and no row of dashes in columns has the same tree, whether or not tables are looked for', () => {
	fc.assert(
		fc.property(pieces, (all) => {
			const text = all.join('');
			const alone = parseMarkdown(text);
			const beside = parseMarkdown(`${text}\n\n<!-- | -->\n`).children.slice(0, alone.children.length);
			const read = (nodes: unknown) => JSON.stringify(nodes, (key, value) => (key === 'position' ? undefined : value));
			if (!/`|<!--/.test(text)) expect(read(beside)).toBe(read(alone.children));
		}),
		{ numRuns: 500 },
	);
});

test('a table of one column is one, by its colon or its pipe', () => {
	for (const text of ['a\n:-\nb', 'a\n-:\nb', '> a\n> :-:\n> b', 'a\n|-\nb', '| a\n| -\n| b']) {
		const tree = parseMarkdown(text);
		expect(JSON.stringify(tree), text).toContain('"tableRow"');
	}
});

/** What an endless loop would never give: the tree of a text, or an error where it takes longer than any text of a few lines. */
const context = createContext({ parse: parseMarkdown, text: '' });
function parseInTime(text: string): Root {
	context['text'] = text;
	return runInContext('parse(text)', context, { timeout: 20_000 });
}

test.each(['^[a\n]', '^[\n]', 'b\n^[*a*\r\n]', '> ^[a\n> ]', 'b ^[a ^[c\n]\n]'])(
	'a note whose bracket stands alone on its line is one: %j',
	(text) => {
		expect(JSON.stringify(parseInTime(text))).toContain('"inlineNote"');
	},
);

test('parsing ends, whatever signs meet', () => {
	const signs = [
		...[
			'-',
			'1. ',
			'> ',
			'\t',
			'    ',
			'`',
			'```',
			'# ',
			'*',
			'**',
			'_',
			'\r\n',
			'\n\n',
			'  \n',
			'\\\n',
			'\\',
			'|',
			'$',
			'$$',
			'^',
			'~',
			'<b>',
			'<!--',
			'-->',
			'&amp;',
		],
		...[
			'^[',
			'[',
			'![',
			'](b)',
			'{.sic}',
			'{#p1a}',
			'{lang=de}',
			']{.term}',
			'{',
			'}',
			'[@a, p. 3]',
			'@a',
			';',
			'::attack{of=p1 by=p2}',
			':::',
			'::: {.verse}',
			'[^1]',
			'[^1]: ',
		],
	];
	// few of them a text, so that they meet often, with what brings most of them to an end
	const texts = fc
		.uniqueArray(fc.constantFrom(...signs), { minLength: 1, maxLength: 4 })
		.chain((some) => fc.array(fc.constantFrom('\n', 'a', ']', ...some), { maxLength: 14 }));
	fc.assert(
		fc.property(texts, (all) => {
			expect(parseInTime(all.join('')).type).toBe('root');
		}),
		{ numRuns: runs(2_000) },
	);
});
