/** A page without a table is parsed as it is beside one. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseMarkdown } from '../../src/text/parse-markdown.ts';

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
