/** Writes a release as a zip for Zenodo or a library, with the PDF of it where there is a browser to print it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deposit as words } from '#words/messages-commands.ts';
import { asCalled } from '../disk/as-called.ts';
import { contentFolder } from '../disk/content-folder.ts';
import { writeFileSafely } from '../disk/write-file.ts';
import type { Edition } from '../model/edition.ts';
import { besideEdition } from './beside-edition.ts';
import { depositName, packDeposit } from './pack-deposit.ts';

export interface ReleaseToDeposit {
	edition: Edition;
	/** The day of the release: 2026-11-28. */
	date: string;
	/** Its files by their paths within it. */
	files: ReadonlyMap<string, string | Uint8Array>;
}

/** Packs a release, with its PDF if it is to have one, and says where it lies. */
export async function writeDeposit({ edition, date, files }: ReleaseToDeposit, { pdf }: { pdf: boolean }): Promise<void> {
	if (pdf) console.log(words.printing);
	const printed = pdf ? await printReleased() : undefined;
	const zip = await packDeposit(edition, date, files, printed);
	// it is not kept in the repository
	const folder = besideEdition('deposit', contentFolder());
	const path = join(folder, depositName(edition.info));
	await mkdir(folder, { recursive: true });
	await writeFileSafely(path, zip);
	console.log(words.written(path, Math.ceil(zip.length / 1024)));
	if (!printed) console.log(asCalled(words.withoutPdf));
}

/** The PDF of the edition at hand, of a site that is built for it and thrown away; undefined if it could not be built or printed. */
async function printReleased(): Promise<Uint8Array | undefined> {
	const site = await mkdtemp(join(tmpdir(), 'elenchus-deposit-'));
	try {
		const printing = spawn(process.execPath, [join(import.meta.dirname, 'make-pdf.ts')], {
			stdio: ['ignore', 'ignore', 'inherit'],
			env: { ...process.env, ELENCHUS_OUT: site },
		});
		const [code] = await once(printing, 'exit');
		if (code !== 0) return undefined;
		const [name] = (await readdir(join(site, 'downloads'))).filter((file) => file.endsWith('.pdf'));
		return name === undefined ? undefined : await readFile(join(site, 'downloads', name));
	} finally {
		await rm(site, { recursive: true, force: true });
	}
}
