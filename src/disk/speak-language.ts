/**
 * A command speaks the language of the edition it is run on. Which file `#words/claims.ts` is, Node decides by a condition when it starts
 * (`imports` in `package.json`); so a program that was started in another language starts itself anew, and what it starts inherits it.
 * Nothing that this imports may have a sentence in it.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { EDITED, editedOf, marksClaims, usualEdited } from '../words/edited-of.ts';
import { findLanguage, interfaceOf, type Language, usualLanguage } from '../words/languages.ts';
import { contentFolder } from './content-folder.ts';

const CONDITION = /--conditions[= ]words-(\w+)\s*/;
const CONDITIONS = new RegExp(CONDITION, 'g');

/** The language this program was started in. */
export const spokenLanguage = (): Language =>
	findLanguage([...(process.env['NODE_OPTIONS'] ?? '').matchAll(CONDITIONS)].at(-1)?.[1] ?? '') ?? usualLanguage;

/** The language of the interface of the edition in a folder; where that can't be read, as where no edition is, the usual one. */
export function languageOfFolder(folder: string): Language {
	try {
		const { language, interface: asked } = parse(readFileSync(join(folder, 'edition.yml'), 'utf8'));
		return interfaceOf({ language: String(language), ...(asked === undefined ? {} : { interface: String(asked) }) });
	} catch {
		return usualLanguage;
	}
}

/** What the sentences of the interface say of the work in a folder, as `words/edited.ts` takes it; '' for the usual. */
export function editedOfFolder(folder: string): string {
	try {
		const edited = {
			...editedOf(parse(readFileSync(join(folder, 'edition.yml'), 'utf8')) ?? {}),
			...(isUnmarked(folder) ? { unmarked: true as const } : {}),
		};
		const found = JSON.stringify(edited);
		return found === JSON.stringify(usualEdited) ? '' : found;
	} catch {
		return '';
	}
}

/** Whether no page of the text in a folder has a claim. One without pages is only begun. */
function isUnmarked(folder: string): boolean {
	const pages = globSync('text/*.md', { cwd: folder });
	return pages.length > 0 && !pages.some((page) => marksClaims(readFileSync(join(folder, page), 'utf8')));
}

/** The edition among what was typed behind the name of a command, else the one that is usual. */
export const folderAmong = (args: readonly string[]): string => args.find((arg) => existsSync(join(arg, 'edition.yml'))) ?? contentFolder();

/** Speaks the language of the edition that was typed, unless it has been settled what is spoken: a command may ask for another. */
export function begin(args: readonly string[]): void {
	if (process.env[EDITED] !== undefined || CONDITION.test(process.env['NODE_OPTIONS'] ?? '')) return;
	const folder = folderAmong(args);
	const language = languageOfFolder(folder);
	const edited = editedOfFolder(folder);
	// no sentence has been made yet, so that what they say of the work needs no new start
	if (language === spokenLanguage() && edited !== '') process.env[EDITED] = edited;
	speakLanguage(language, edited);
}

/** Goes on in this language, and of this work: does nothing where it does so, else starts the program anew with all that it was given. */
export function speakLanguage(language: Language, edited = ''): void {
	if (language === spokenLanguage() && edited === (process.env[EDITED] ?? '')) return;
	const others = (process.env['NODE_OPTIONS'] ?? '').replace(CONDITIONS, '').trim();
	const options = [others, ...(language === usualLanguage ? [] : [`--conditions=words-${language}`])].filter(Boolean).join(' ');
	const env = { ...process.env, NODE_OPTIONS: options, [EDITED]: edited };
	const args = [...process.execArgv, ...process.argv.slice(1)];
	// in place of this process, so that signals and exit codes need nobody to pass them on
	if (process.platform !== 'win32') process.execve?.(process.execPath, [process.execPath, ...args], env);
	const { status } = spawnSync(process.execPath, args, { env, stdio: 'inherit' });
	process.exit(status ?? 1);
}
