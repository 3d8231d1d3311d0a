/** `npm run library -- EDITION …`: one site over several editions, from their record files. What can't be taken is told, and the rest is built. */
import { rm } from 'node:fs/promises';
import * as words from '#words/library.ts';
import { besideOutput, claimOutput, markOutput, replaceOutput } from '../disk/output-folder.ts';
import { buildLibrary } from '../library/build-library.ts';
import { harvest } from '../library/harvest.ts';
import { COLLECTION } from '../library/typesense-import.ts';
import { interfaceOf } from '../words/languages.ts';
import { fetchRecords } from './fetch-records.ts';
import { ROOT } from './published.ts';
import { defineCommand, isProgram, Misuse, run } from './run.ts';
import { MOST_FOR_PAGEFIND, writeLibrary } from './write-library.ts';

export const libraryCommand = defineCommand({
	usage: words.usage,
	options: { out: { type: 'string' }, title: { type: 'string' }, typesense: { type: 'string' }, key: { type: 'string' } },
	words: Number.POSITIVE_INFINITY,
	async run({ out = 'dist-library', title = words.title, typesense: server, key }, named) {
		if (named.length === 0) throw new Misuse(words.noneNamed);
		if (server !== undefined && (!/^https?:\/\/./.test(server) || !URL.canParse(server) || !key)) throw new Misuse(words.serverAndKey);
		const typesense = server === undefined || !key ? undefined : { server, key, collection: COLLECTION };
		const folder = await claimOutput(out, ROOT);
		const { editions, faults } = harvest(await Promise.all(named.map(fetchRecords)));
		for (const fault of faults) process.stderr.write(`${fault}\n`);
		const [first] = editions;
		if (!first) {
			process.stderr.write(`${words.nothing}\n`);
			return 1;
		}
		const made = besideOutput(folder);
		try {
			await markOutput(made);
			const claims = await writeLibrary(buildLibrary(editions), made, {
				title,
				language: interfaceOf(first.edition),
				...(typesense ? { typesense } : {}),
			});
			await replaceOutput(made, folder);
			console.log(words.built(editions.length, claims, out));
			if (!typesense && claims > MOST_FOR_PAGEFIND) process.stderr.write(`${words.withSqlite(claims, MOST_FOR_PAGEFIND)}\n`);
		} finally {
			await rm(made, { recursive: true, force: true });
		}
		return 0;
	},
});

if (isProgram(import.meta)) await run(libraryCommand);
