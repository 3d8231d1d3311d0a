/** `npm run collate -- FILE [--json FILE]`: the reader's own copy and the edition. Writes `content/witness/`, which is never published. */
import { mkdir, readFile, rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { selectArticlePassages } from '../collation/article-passages.ts';
import { collate } from '../collation/collate.ts';
import { checkSize } from '../collation/decode-copy.ts';
import { describeCollation } from '../collation/describe-collation.ts';
import { parseCopy } from '../collation/parse-copy.ts';
import { COLLATION } from '../collation/read-collation.ts';
import { toWitness } from '../collation/witness.ts';
import { formatMessages } from '../diagnostics/messages.ts';
import { readContent } from '../disk/read-content.ts';
import { writeFileSafely } from '../disk/write-file.ts';
import { compile } from '../edition.ts';
import { loadPdf } from './load-pdf.ts';

const content = process.env['ELENCHUS_CONTENT'] ?? 'content';

try {
	process.exitCode = await run();
} catch (error) {
	// A file that is not there, or cannot be read: the system's own words say so.
	process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
	process.exitCode = 1;
}

async function run(): Promise<number> {
	const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: 'string' } } });
	const [file] = positionals;
	if (!file || positionals.length > 1) return refuse('Which copy? npm run collate -- FILE, a PDF, plain text, Markdown or HTML.');

	const name = basename(file);
	// The size first: a file that is far too large is not even loaded.
	const size = checkSize((await stat(file)).size, name);
	if (size) return refuse(size.problem);
	const copy = await parseCopy(await readFile(file), name, { loadPdf });
	if ('problem' in copy) return refuse(copy.problem);

	const { edition, fingerprint, messages } = compile(await readContent(content));
	if (!edition) return refuse(formatMessages(messages));
	if (!fingerprint)
		return refuse(`There is no ${join(content, COLLATION)}, which tells how to find the article. Make it with npm run fingerprint.`);

	const collation = collate(copy, fingerprint);
	process.stdout.write(describeCollation(collation));
	if (values.json) await writeFileSafely(values.json, `${JSON.stringify(collation, null, '\t')}\n`);
	const pages = toWitness(selectArticlePassages(copy, collation), edition);
	// A copy in which nothing was found takes no earlier witness away.
	if (pages.size === 0) return 1;
	const folder = join(content, 'witness');
	await rm(folder, { recursive: true, force: true });
	await mkdir(folder, { recursive: true });
	await Promise.all([...pages].map(([page, markdown]) => writeFileSafely(join(folder, page), markdown)));
	process.stdout.write(`${pages.size} pages written to ${folder}, for your own use only.\n`);
	return 0;
}

function refuse(why: string): number {
	process.stderr.write(why.endsWith('\n') ? why : `${why}\n`);
	return 1;
}
