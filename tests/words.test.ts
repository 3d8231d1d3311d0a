/**
 * What a reader or an editor reads stands in `src/words/`. Elsewhere no string and no text of a template may hold a sentence: three words or
 * more that are not code.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const SRC = join(import.meta.dirname, '../src');

/** Folders and files of `src/` whose words have moved. */
const DONE = [
	'anchors',
	'argument',
	'citations',
	'cli',
	'collation',
	'diagnostics',
	'disk',
	'edition.ts',
	'exports',
	'formats',
	'lessons',
	'maps',
	'model',
	'search',
	'site/build',
	'site/components',
	'site/data',
	'site/drawing',
	'site/layouts',
	'site/pages',
	'site/reading',
	'site/releases',
	'site/scripts',
	'site/teach',
	'text',
];

/** What is said there is no word of the interface. Whole strings, as they stand; the reason beside each. */
const KEPT: Record<string, RegExp> = {
	// a comment in the style sheet it writes
	'site/build/cut-fonts.ts': /Letters beyond the Latin part/,
	// the title of a citation style, in its file
	'citations/csl-style-mla.ts': /MLA 9, parts of an edition/,
	// names of parts of RTF and of a font
	'collation/rtf.ts': /fonttbl colortbl/,
	'maps/woff2.ts': /cmap head hhea/,
	// the head of a file of Sphinx
	'exports/myst.ts': /Sphinx inventory version|remainder of this file/,
	// selectors
	'site/scripts/package/play-quiz.ts': /input, select, button/,
	'site/scripts/shell/previews.ts': /main a\[href\]:not/,
	'site/scripts/shell/search-key.ts': /input, select, textarea/,
	'site/scripts/text/reading-text.ts': /a, summary, button, label, input/,
};

const files = readdirSync(SRC, { recursive: true, withFileTypes: true })
	.filter((entry) => entry.isFile() && /\.(?:ts|astro)$/.test(entry.name))
	.map((entry) => relative(SRC, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
	.filter((file) => DONE.some((folder) => file === folder || file.startsWith(`${folder}/`)))
	.sort();

/** Three words in a row, as a sentence has them: apart by spaces alone, in letters, the first of them perhaps with a capital. */
const SENTENCE = /(?:^|[\s“‘(])[A-Z]?[a-zà-ÿ]+(?:’[a-z]+)?,? [a-zà-ÿ]+(?:’[a-z]+)?[,;:]? [a-zà-ÿ]+/;
/** Values of attributes, policies and paths of drawings also have words with spaces between. */
const isCode = (text: string) => /[<>{}=]|default-src|^[mMlLhHvVzZ\d\s.-]+$|--|no-referrer|noopener/.test(text);

/** Attributes whose value is never read. */
const UNREAD =
	/\b(?:class(?::list)?|id|rel|content|viewBox|preserveAspectRatio|accept|style|kind|d|type|name|aria-(?:labelledby|describedby|controls)|slot)$/;

/** The first name of a chain of calls and properties. */
function headOf(chain: ts.Expression): string {
	let head = chain;
	while (ts.isCallExpression(head) || ts.isPropertyAccessExpression(head)) head = head.expression;
	return ts.isIdentifier(head) ? head.text : '';
}

/** The strings of a TypeScript file or expression that are read: no messages of errors, no imports, no keys. */
function stringsIn(code: string, kind = ts.ScriptKind.TSX): string[] {
	const found: string[] = [];
	const visit = (node: ts.Node): void => {
		if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
		// what can't happen is told to programmers
		if (ts.isThrowStatement(node)) return;
		if (ts.isCallExpression(node) && /^(?:inject|logger|console)$/.test(headOf(node))) return;
		if (ts.isJsxAttribute(node) && UNREAD.test(node.name.getText(source))) return;
		if (ts.isStringLiteralLike(node) || node.kind === ts.SyntaxKind.TemplateHead || ts.isTemplateMiddleOrTemplateTail(node))
			found.push((node as ts.LiteralLikeNode).text);
		if (ts.isJsxText(node)) found.push(node.text);
		ts.forEachChild(node, visit);
	};
	const source = ts.createSourceFile('file', code, ts.ScriptTarget.Latest, false, kind);
	visit(source);
	return found;
}

/** A page as TypeScript with its template as one element: what differs between Astro and JSX is taken out. */
function asTsx(page: string): string {
	const [, script = '', template = page] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(page) ?? [];
	const markup = template
		.replace(/<!doctype html>|<!--[\s\S]*?-->/gi, '')
		.replace(/<(meta|link|br|input|img|hr)\b((?:\{(?:[^{}]|\{[^{}]*\})*\}|"[^"]*"|[^>{"])*?)\/?>/g, '<$1$2/>');
	return `${script}\nconst page = <>${markup}</>;`;
}

const sentencesIn = (file: string, code: string): string[] =>
	(file.endsWith('.astro') ? stringsIn(asTsx(code)) : stringsIn(code, ts.ScriptKind.TS))
		.flatMap((text) => text.split(/<[^>]*>/))
		.map((text) => text.replace(/\s+/g, ' ').trim())
		.filter((text) => SENTENCE.test(text) && !isCode(text) && !KEPT[file]?.test(text));

describe('the words of the interface', () => {
	test('are found where they stand: in strings, in templates, in attributes', () => {
		const page = `---\nconst a = 'Nothing was found here';\nthrow new Error('No such page was asked for');\n---\n<p class="one two three">Read it in the text</p>\n<input placeholder="a source or claim"><br>{a && <i>{\`And \${n} others, further off.\`}</i>}`;
		expect(sentencesIn('page.astro', page)).toEqual([
			'Nothing was found here',
			'Read it in the text',
			'a source or claim',
			'others, further off.',
		]);
		expect(sentencesIn('one.ts', "const html = `<p>To choose from them</p>`; import x from './in/a/file.ts';")).toEqual([
			'To choose from them',
		]);
	});

	test('stand in src/words/', () => {
		const wrong = files.flatMap((file) => sentencesIn(file, readFileSync(join(SRC, file), 'utf8')).map((text) => `src/${file}: ${text}`));
		expect(wrong).toEqual([]);
	});

	test('are kept elsewhere only where they still stand', () => {
		const gone = Object.entries(KEPT).filter(([file, what]) => !what.test(readFileSync(join(SRC, file), 'utf8')));
		expect(gone).toEqual([]);
	});
});
