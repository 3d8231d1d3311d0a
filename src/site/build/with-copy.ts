/**
 * A site for the editor's own machine that shows the article's words from `content/witness/` (`npm start -- --with-copy`). It is built into a folder
 * of its own, which git ignores; a plain build never reads the witness.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ArticlePassage } from '../../collation/article-passages.ts';
import { parseWitness } from '../../collation/witness.ts';

/** Whether this build is such a one. */
export const withCopy = process.env['ELENCHUS_WITH_COPY'] === '1';
/** Where such a site is built, from the project's root. */
export const WITH_COPY_FOLDER = '.cache/with-copy';
/** Path of the article's words in it. */
export const WITNESS = 'your-copy/witness.json';

/** The passages of a witness, page after page. Throws with a sentence when there is none, or when one cannot be read. */
export async function readWitness(content: string): Promise<ArticlePassage[]> {
	const folder = join(content, 'witness');
	const pages = (await readdir(folder).catch(() => [])).filter((page) => page.endsWith('.md')).sort();
	const read = await Promise.all(pages.map(async (page) => ({ page, ...parseWitness(await readFile(join(folder, page), 'utf8')) })));
	const problems = read.flatMap(({ page, problems }) => problems.map((problem) => `${join(folder, page)}: ${problem}`));
	if (problems.length > 0) throw new Error(problems.join('\n'));
	const passages = read.flatMap(({ passages }) => passages.map(({ id, text, spans }) => ({ id, text, spans })));
	if (passages.length === 0) throw new Error(`There is no copy in ${folder} yet. Make one first: npm run collate -- FILE.`);
	return passages;
}
