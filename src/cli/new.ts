/** `npm run new -- FOLDER`: a small edition to begin with. Asks for what no option says, where somebody is there to answer. */

import { mkdir, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import * as usage from '#words/commands.ts';
import { begun as words } from '#words/messages-commands.ts';
import { formatMessages, isError } from '../diagnostics/messages.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { writeFileSafely } from '../disk/write-file.ts';
import { cslTypes } from '../model/csl.ts';
import { findLanguage } from '../words/languages.ts';
import { mintIds } from './mint-ids.ts';
import { type NewEdition, newEdition } from './new-edition.ts';
import { Misuse, Refusal, run } from './run.ts';

const ASKED = words.asked satisfies Record<keyof NewEdition, string>;
const USUAL = { type: 'article-journal', language: 'en', url: 'https://example.org/edition' } as const satisfies Partial<NewEdition>;

await run({
	usage: usage.begin(USUAL),
	// of the edition that will be
	language: (args) => findLanguage(/--language[= ](\S+)/.exec(args.join(' '))?.[1] ?? ''),
	options: {
		title: { type: 'string' },
		author: { type: 'string' },
		type: { type: 'string' },
		language: { type: 'string' },
		editor: { type: 'string' },
		url: { type: 'string' },
	},
	words: 1,
	async run(values, [folder]) {
		if (folder === undefined) throw new Misuse(words.whichFolder);
		const there = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
			if (error.code === 'ENOENT') return [];
			throw error;
		});
		if (there.length > 0) throw new Refusal(words.notEmpty(folder));
		return begin(folder, await answer(values as Partial<NewEdition>));
	},
});

/** What was said, and for the rest what is asked for or usual. */
async function answer(said: Partial<NewEdition>): Promise<NewEdition> {
	const answers = { ...said };
	const names = Object.keys(ASKED) as (keyof NewEdition)[];
	if (process.stdin.isTTY && names.some((name) => answers[name] === undefined)) {
		const asking = createInterface({ input: process.stdin, output: process.stdout });
		for (const name of names.filter((one) => answers[one] === undefined)) {
			const usual = (USUAL as Partial<NewEdition>)[name];
			const given = (await asking.question(words.question(ASKED[name], usual))).trim();
			if (given) Object.assign(answers, { [name]: given });
		}
		asking.close();
	}
	const whole: Partial<NewEdition> = { ...USUAL, ...answers };
	const missing = names.filter((name) => !whole[name]?.trim());
	if (missing.length > 0) throw new Misuse(words.sayAsWell(missing.map((name) => `--${name}`)));
	const { type } = whole;
	if (!cslTypes.some((one) => one === type)) {
		const near = nearest(type as string, cslTypes);
		throw new Misuse(near === undefined ? words.noType(type as string, cslTypes) : words.noTypeButNear(type as string, near));
	}
	return whole as NewEdition;
}

async function begin(folder: string, wanted: NewEdition): Promise<number> {
	const files = newEdition(wanted);
	const { files: minted, messages } = mintIds(files);
	if (messages.some(isError)) throw new Refusal(formatMessages(messages, folder));
	const whole = new Map([...files, ...minted]);
	for (const [path, text] of whole) {
		await mkdir(dirname(join(folder, path)), { recursive: true });
		await writeFileSafely(join(folder, path), text);
	}
	const named = /\s/.test(folder) ? JSON.stringify(folder) : folder;
	console.log(words.written([...whole.keys()].sort(), folder, named));
	return 0;
}
