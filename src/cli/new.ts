/** `npm run new -- FOLDER`: a small edition to begin with. Asks for what no option says, where somebody is there to answer. */
import { mkdir, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { formatMessages, isError } from '../diagnostics/messages.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { writeFileSafely } from '../disk/write-file.ts';
import { cslTypes } from '../model/csl.ts';
import { mintIds } from './mint-ids.ts';
import { type NewEdition, newEdition } from './new-edition.ts';
import { Misuse, Refusal, run } from './run.ts';

const ASKED = {
	title: 'Title of the text',
	author: 'Its author (several with ; between them)',
	type: 'What it is (article-journal, book, chapter, manuscript …)',
	language: 'Language tag (en, en-GB, de …)',
	editor: 'Your own name',
	url: 'Address at which it will be published',
} satisfies Record<keyof NewEdition, string>;
const USUAL: Partial<NewEdition> = { type: 'article-journal', language: 'en', url: 'https://example.org/edition' };

await run({
	usage: `
npm run new -- FOLDER    writes a small edition that builds into a new folder, with comments in it; asks for the following unless it is said
  --title TITLE          title of the text
  --author NAMES         its author: Ada Lovelace, or Lovelace, Ada; several with ; between them
  --type TYPE            what it is, as CSL has it: ${USUAL.type} (unless you say otherwise), book, chapter, manuscript …
  --language TAG         its language: ${USUAL.language}
  --editor NAME          who edits it
  --url ADDRESS          where it will be published: ${USUAL.url}`,
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
		if (folder === undefined) throw new Misuse('Which folder? Name one that is new or empty.');
		const there = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
			if (error.code === 'ENOENT') return [];
			throw error;
		});
		if (there.length > 0) throw new Refusal(`${folder} is not empty. A new edition goes into a folder that is new or empty.`);
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
			const usual = USUAL[name];
			const given = (await asking.question(`${ASKED[name]}${usual === undefined ? '' : ` [${usual}]`}: `)).trim();
			if (given) Object.assign(answers, { [name]: given });
		}
		asking.close();
	}
	const whole = { ...USUAL, ...answers };
	const missing = names.filter((name) => !whole[name]?.trim());
	if (missing.length > 0) throw new Misuse(`Say ${missing.map((name) => `--${name}`).join(', ')} as well.`);
	const { type } = whole;
	if (!cslTypes.some((one) => one === type)) {
		const near = nearest(type as string, cslTypes);
		throw new Misuse(`There is no type ${type}. ${near ? `Did you mean ${near}?` : `Types are ${cslTypes.join(', ')}.`}`);
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
	console.log(`${[...whole.keys()].sort().join('\n')}

${whole.size} files written to ${folder}. Look at it, and edit text/01-first-page.md beside it:
  ELENCHUS_CONTENT=${named} npm run dev
Then, whenever something new has no id, and before it is published:
  npm run mint -- ${named}
  npm run check -- ${named}`);
	return 0;
}
