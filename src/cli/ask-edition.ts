/** What a new edition has to be told: taken from options, asked for where somebody is there to answer, else the usual. */

import { readdir } from 'node:fs/promises';
import { createInterface } from 'node:readline/promises';
import { begun as words } from '#words/messages-commands.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { cslTypes } from '../model/csl.ts';
import { findLanguage, type Language } from '../words/languages.ts';
import type { NewEdition } from './new-edition.ts';
import { Misuse, Refusal } from './run.ts';

const ASKED = words.asked satisfies Record<keyof NewEdition, string>;
export const USUAL = { type: 'article-journal', language: 'en', url: 'https://example.org/edition' } as const satisfies Partial<NewEdition>;

/** The options by which it is told. */
export const editionOptions = {
	title: { type: 'string' },
	author: { type: 'string' },
	type: { type: 'string' },
	language: { type: 'string' },
	editor: { type: 'string' },
	url: { type: 'string' },
} as const;

/** The language of the edition that will be, as it was typed. */
export const languageAsked = (args: readonly string[]): Language | undefined =>
	findLanguage(/--language[= ](\S+)/.exec(args.join(' '))?.[1] ?? '');

/** Throws a `Refusal` unless nothing is in the folder, or there is none. */
export async function requireEmpty(folder: string): Promise<void> {
	const there = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
		if (error.code === 'ENOENT') return [];
		throw error;
	});
	if (there.length > 0) throw new Refusal(words.notEmpty(folder));
}

/** What was said, and for the rest what is asked for or usual. */
export async function askEdition(said: Partial<NewEdition>): Promise<NewEdition> {
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
	// as one copies it from a browser
	const url = (whole.url as string)
		.trim()
		.replace(/^https?:/i, (scheme) => scheme.toLowerCase())
		.replace(/\/+$/, '');
	return { ...(whole as NewEdition), url };
}
