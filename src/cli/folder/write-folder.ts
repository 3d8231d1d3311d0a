/** Makes of a built site a folder that is opened from a disk, without a server: for an archive, a course, a stick. Everything but the search works. */
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { rolldown } from 'rolldown';
import { besideOutput, markOutput, replaceOutput } from '../../disk/output-folder.ts';
import { FOLDER_SCRIPT, folderScript, HANDED, toHandingScript } from './folder-script.ts';
import { toFolderPage, toFolderStyle } from './to-folder-page.ts';

/** What has no use without a server. */
const SERVED = /^(?:pagefind\/|_headers$|robots\.txt$)/;

/** A script that Astro made, of the newest edition or a frozen one. */
const SCRIPT = /(?:^|\/)_astro\/[^/]+\.js$/;

/** Copies `from`, published under `base` (with a slash at its end), to `to`, which was claimed and is replaced at the end. Gives the number of pages. */
export async function writeFolder(from: string, to: string, base: string): Promise<number> {
	const made = besideOutput(to);
	try {
		await markOutput(made);
		const pages = await copyPages(from, made, base);
		await replaceOutput(made, to);
		return pages;
	} finally {
		await rm(made, { recursive: true, force: true });
	}
}

async function copyPages(from: string, to: string, base: string): Promise<number> {
	const files = (await readdir(from, { recursive: true, withFileTypes: true }))
		.filter((entry) => entry.isFile())
		.map((entry) =>
			join(entry.parentPath, entry.name)
				.slice(from.length + 1)
				.split(sep)
				.join('/'),
		)
		.filter((file) => !SERVED.test(file));
	const concepts = files.includes('concepts/index.html');
	let pages = 0;
	/** Scripts that pages name; what these import becomes part of them. */
	const named = new Set<string>();
	// pages first: they tell which scripts are wanted
	for (const file of files.sort((a, b) => Number(b.endsWith('.html')) - Number(a.endsWith('.html')))) {
		const [source, target] = [join(from, file), join(to, file)];
		if (SCRIPT.test(file) && !named.has(file.slice(file.lastIndexOf('/') + 1))) continue;
		await mkdir(dirname(target), { recursive: true });
		if (file.endsWith('.html')) {
			const page = toFolderPage(await readFile(source, 'utf8'), file, { base, concepts });
			for (const name of page.scripts) named.add(name);
			await writeFile(target, page.html);
			pages += 1;
		} else if (file.endsWith('.css')) {
			await writeFile(target, toFolderStyle(await readFile(source, 'utf8'), file, base));
		} else if (SCRIPT.test(file)) {
			await writeFile(target, await bundle(source));
		} else {
			await cp(source, target);
			if (HANDED.test(file)) await writeFile(`${target}.js`, toHandingScript(await readFile(source, 'utf8')));
		}
	}
	await writeFile(join(to, FOLDER_SCRIPT), folderScript);
	return pages;
}

/** What recognises the words of scans: it needs workers, which a page from a disk can't start. */
const WORKERS_ONLY = /\/(?:recognise|jbig2|openjpeg)\.[\w-]+\.js$/;

/** A module and all it imports as one script that needs no module loader; it may wait at its top level, as modules may. */
async function bundle(file: string): Promise<string> {
	const build = await rolldown({ input: file, logLevel: 'silent', external: [/pagefind/, WORKERS_ONLY] });
	const { output } = await build.generate({ format: 'es', codeSplitting: false, minify: true });
	await build.close();
	const code = output[0].code.replace(/import\.meta\.url/g, 'document.baseURI').replace(/import\.meta/g, '({})');
	return `(async()=>{${code.replace(/export\s*\{[^}]*\};?\s*$/, '')}\n})();\n`;
}
