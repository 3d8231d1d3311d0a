/** `npm run pdf`: the published edition as one PDF, beside it under `downloads/`. `npm run build` comes first; the script does both. */
import { mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { writeFileSafely } from '../disk/write-file.ts';
import { startChromium } from './chromium.ts';
import { downloadPath, publishedFolder } from './download-name.ts';
import { listBooks } from './list-books.ts';
import { printPdf } from './print-pdf.ts';
import { run } from './run.ts';

await run(async () => {
	const folder = publishedFolder();
	const { edition } = JSON.parse(await readFile(join(folder, 'data/edition.json'), 'utf8'));
	const browser = await startChromium();
	try {
		const pdf = await printPdf(folder, browser);
		const path = downloadPath(edition, 'pdf');
		await mkdir(dirname(path), { recursive: true });
		await writeFileSafely(path, pdf);
		await listBooks(folder);
		console.log(`${path}  ${Math.ceil(pdf.length / 1024)} kB`);
	} finally {
		await browser.close();
	}
	return 0;
});
