/**
 * The edge of every command: what was typed, `--help`, the exit code. People get sentences; a mistake of the programmer's keeps its stack.
 */

import { realpathSync } from 'node:fs';
import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { didYouMean } from '#words/messages.ts';
import { atPath, system, typed } from '#words/messages-commands.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { asCalled } from '../disk/as-called.ts';
import { OutputRefused } from '../disk/output-folder.ts';
import { editedOfFolder, folderAmong, languageOfFolder, speakLanguage } from '../disk/speak-language.ts';
import type { Language } from '../words/languages.ts';

/** What stops a command and is nobody's mistake but the asker's, or the world's: its message is all there is to say. */
export class Refusal extends Error {}

/** A refusal of what was typed: how the command is called is said too. */
export class Misuse extends Refusal {}

type Values<O extends ParseArgsOptionsConfig> = ReturnType<typeof parseArgs<{ options: O; allowPositionals: true }>>['values'];

export interface Command<O extends ParseArgsOptionsConfig> {
	/** The ways to call it, a line each, and what each does. */
	usage: string;
	options?: O;
	/** Most words it takes that are no options; what they are for stands in `usage`. None unless it says so. */
	words?: number;
	/** The language in which it answers, where that is not the one of an edition that is there. */
	language?(args: readonly string[]): Language | undefined;
	/** Does it, and gives the exit code. */
	run(values: Values<O>, words: string[]): number | Promise<number>;
}

/** A command, with the types of its options. */
export const defineCommand = <const O extends ParseArgsOptionsConfig>(command: Command<O>): Command<O> => command;

/** Whether a module is the program that was started, by `npm run` or by `elenchus`; else it was imported for the command it exports. */
export const isProgram = ({ filename }: ImportMeta): boolean => process.argv[1] !== undefined && realpathSync(process.argv[1]) === filename;

/** Runs a command with what was typed behind its name, in the language of the edition it is run on; the exit code is that of this program. */
export async function run<const O extends ParseArgsOptionsConfig>(command: Command<O>, args = process.argv.slice(2)): Promise<void> {
	const folder = folderAmong(args);
	speakLanguage(command.language?.(args) ?? languageOfFolder(folder), editedOfFolder(folder));
	process.exitCode = 1;
	process.exitCode = await act(command, args);
}

/** Does what was typed behind the name of a command, in the language that is spoken, and gives the exit code. */
export async function act<const O extends ParseArgsOptionsConfig>(command: Command<O>, args: string[]): Promise<number> {
	try {
		const asked = parse(command, args);
		if (asked) return await command.run(asked.values, asked.words);
		process.stdout.write(`${asCalled(command.usage.trim())}\n`);
		return 0;
	} catch (error) {
		const sentence = describe(error);
		if (sentence === undefined) throw error;
		if (sentence) process.stderr.write(asCalled(`${sentence.trim()}\n${error instanceof Misuse ? `\n${command.usage.trim()}\n` : ''}`));
		return 1;
	}
}

/** What was asked for; undefined when it is help. Throws `Misuse` for an option that there is none of, or a word too many. */
function parse<O extends ParseArgsOptionsConfig>(
	{ options, words = 0 }: Command<O>,
	args: string[],
): { values: Values<O>; words: string[] } | undefined {
	const known: ParseArgsOptionsConfig = { ...options, help: { type: 'boolean', short: 'h' } };
	const { values, positionals, tokens } = parseArgs({ args, options: known, allowPositionals: true, strict: false, tokens: true });
	for (const token of tokens) {
		if (token.kind !== 'option') continue;
		const { name, rawName, value, inlineValue } = token;
		const option = Object.hasOwn(known, name) ? known[name] : undefined;
		if (!option) throw new Misuse(typed.noOption(rawName, propose(rawName, Object.keys(known))));
		if (option.type === 'boolean' && value !== undefined) throw new Misuse(typed.noValue(rawName));
		if (option.type === 'string' && (value === undefined || (value.startsWith('-') && !inlineValue)))
			throw new Misuse(typed.valueWanted(rawName));
	}
	if (values['help']) return undefined;
	const extra = positionals[words];
	if (extra !== undefined) throw new Misuse(words === 0 ? typed.noWord(extra) : typed.oneTooMany(extra));
	return { values: values as Values<O>, words: positionals };
}

/** ` Did you mean --json?`, or all there are. */
function propose(name: string, names: readonly string[]): string {
	const all = names.map((one) => `--${one}`);
	const near = nearest(name, all);
	return near ? didYouMean(near) : typed.options(all);
}

/** What to say of an error; `undefined` for one that is a programmer's mistake. */
function describe(error: unknown): string | undefined {
	if (error instanceof Refusal || error instanceof OutputRefused) return error.message;
	const { code, path, message } = error as NodeJS.ErrnoException;
	if (code === undefined || code.startsWith('ERR_')) return undefined;
	const known = system[code] ?? message;
	return path === undefined || (known === message && message.includes(path)) ? known : atPath(path, known);
}
