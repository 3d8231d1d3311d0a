/** `npm run library -- EDITION …`: one site over several editions, from their record files. What can't be taken is told, and the rest is built. */
import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import * as words from '#words/library.ts';
import { kept } from '#words/messages-output.ts';
import { asCalled } from '../disk/as-called.ts';
import { contentFolder } from '../disk/content-folder.ts';
import { besideOutput, claimOutput, markOutput, replaceOutput } from '../disk/output-folder.ts';
import { speakLanguage, spokenLanguage } from '../disk/speak-language.ts';
import { withoutPassword } from '../formats/comparable-address.ts';
import { buildLibrary } from '../library/build-library.ts';
import { harvest } from '../library/harvest.ts';
import { languageOfMost } from '../library/language-of-most.ts';
import { COLLECTION } from '../library/typesense-import.ts';
import { findLanguage, languages } from '../words/languages.ts';
import { besideEdition } from './beside-edition.ts';
import { fetchRecords, toPath } from './fetch-records.ts';
import { ROOT } from './published.ts';
import { defineCommand, isProgram, Misuse, run } from './run.ts';
import { MOST_FOR_PAGEFIND, writeLibrary } from './write-library.ts';

export const libraryCommand = defineCommand({
	usage: words.usage,
	options: {
		out: { type: 'string' },
		title: { type: 'string' },
		language: { type: 'string' },
		typesense: { type: 'string' },
		key: { type: 'string' },
	},
	words: Number.POSITIVE_INFINITY,
	language: (args) => {
		const index = args.findIndex((arg) => /^--language(?:=|$)/.test(arg));
		const asked = args[index]?.split('=')[1] ?? args[index + 1];
		return index < 0 || asked === undefined ? undefined : findLanguage(asked);
	},
	async run({ out = besideEdition('dist-library', contentFolder()), title = words.title, language: asked, typesense: server, key }, named) {
		if (named.length === 0) throw new Misuse(words.noneNamed);
		if (server !== undefined && (!/^https?:\/\/./.test(server) || !URL.canParse(server) || !key)) throw new Misuse(words.serverAndKey);
		if (server !== undefined && withoutPassword(server) !== server) throw new Misuse(words.serverWithPassword);
		if (asked !== undefined && findLanguage(asked) === undefined) throw new Misuse(words.noSuchLanguage(asked, languages));
		const typesense = server === undefined || !key ? undefined : { server, key, collection: COLLECTION };
		const folder = await claimOutput(
			out,
			ROOT,
			[contentFolder(), ...named.flatMap((one) => toPath(one) ?? [])].map((path) => ({
				path: resolve(path),
				name: kept.content,
				whole: true,
			})),
		);
		const { editions, faults } = harvest(await Promise.all(named.map(fetchRecords)));
		if (editions.length === 0) {
			for (const fault of [...faults, words.nothing]) process.stderr.write(asCalled(`${fault}\n`));
			return 1;
		}
		const language = asked === undefined ? languageOfMost(editions.map(({ edition }) => edition.language)) : spokenLanguage();
		if (asked === undefined && language !== spokenLanguage()) {
			// what is said of the editions is said in the library's language, for which the program starts anew
			process.argv.push('--language', language);
			speakLanguage(language);
		}
		for (const fault of faults) process.stderr.write(asCalled(`${fault}\n`));
		const made = besideOutput(folder);
		try {
			await markOutput(made);
			const claims = await writeLibrary(buildLibrary(editions), made, {
				title,
				language,
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
