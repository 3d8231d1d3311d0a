/** All exports of a tiny edition. As a program it writes them to standard output, as JSON: the words of the interface are settled when a program starts. */
import { toBibtex, toCslJson, toRis } from '../../src/citations/reference-formats.ts';
import { compile } from '../../src/edition.ts';
import { buildEpub } from '../../src/exports/epub.ts';
import { exportsOf } from '../../src/exports/exports.ts';
import { toLlmsTxt } from '../../src/exports/llms-txt.ts';

/** Path of an export → its text. */
export function writeExports(files: Readonly<Record<string, string>>): Record<string, string> {
	const { edition, messages } = compile(new Map(Object.entries(files)), { ledger: false });
	if (!edition) throw new Error(messages.map(({ reason }) => reason).join('\n'));
	const text = (data: string | Uint8Array) => (typeof data === 'string' ? data : new TextDecoder().decode(data));
	const citing = { released: false, cite: () => ({ html: '', inText: '', statement: '' }) };
	const book = buildEpub(edition, {
		maps: [],
		mapStyle: '',
		fonts: new Map(),
		reference: () => '',
		citing,
		modified: '2026-01-01T00:00:00Z',
	});
	const written = [
		['/llms.txt', toLlmsTxt(edition)] as const,
		...exportsOf(edition).map(
			({ path, write }) => [path, text(write(edition, { toBibtex, toRis, toCslJson }, undefined) as string)] as const,
		),
		...book.map(({ path, data }) => [path, text(data)] as const),
	];
	return Object.fromEntries(written);
}

if (import.meta.main) process.stdout.write(JSON.stringify(writeExports(JSON.parse(await new Response(process.stdin as never).text()))));
