/**
 * The edge of every command: what was typed, `--help`, the exit code. People get sentences; a mistake of the programmer's keeps its stack.
 */
import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { nearest } from '../diagnostics/nearest.ts';
import { OutputRefused } from '../disk/output-folder.ts';

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
	/** Does it, and gives the exit code. */
	run(values: Values<O>, words: string[]): number | Promise<number>;
}

/** Runs a command with what was typed behind its name. */
export async function run<const O extends ParseArgsOptionsConfig>(command: Command<O>, typed = process.argv.slice(2)): Promise<void> {
	try {
		const asked = parse(command, typed);
		if (asked) process.exitCode = await command.run(asked.values, asked.words);
		else {
			process.stdout.write(`${command.usage.trim()}\n`);
			process.exitCode = 0;
		}
	} catch (error) {
		process.exitCode = 1;
		const sentence = describe(error);
		if (sentence === undefined) throw error;
		if (sentence) process.stderr.write(`${sentence.trim()}\n${error instanceof Misuse ? `\n${command.usage.trim()}\n` : ''}`);
	}
}

/** What was asked for; undefined when it is help. Throws `Misuse` for an option that there is none of, or a word too many. */
function parse<O extends ParseArgsOptionsConfig>(
	{ options, words = 0 }: Command<O>,
	typed: string[],
): { values: Values<O>; words: string[] } | undefined {
	const known: ParseArgsOptionsConfig = { ...options, help: { type: 'boolean', short: 'h' } };
	const { values, positionals, tokens } = parseArgs({ args: typed, options: known, allowPositionals: true, strict: false, tokens: true });
	for (const token of tokens) {
		if (token.kind !== 'option') continue;
		const { name, rawName, value, inlineValue } = token;
		const option = Object.hasOwn(known, name) ? known[name] : undefined;
		if (!option) throw new Misuse(`There is no option ${rawName}.${propose(rawName, Object.keys(known))}`);
		if (option.type === 'boolean' && value !== undefined) throw new Misuse(`${rawName} takes no value.`);
		if (option.type === 'string' && (value === undefined || (value.startsWith('-') && !inlineValue)))
			throw new Misuse(`${rawName} wants a value.`);
	}
	if (values['help']) return undefined;
	const extra = positionals[words];
	if (extra !== undefined) throw new Misuse(words === 0 ? `It takes no ${extra}.` : `${extra} is one word too many.`);
	return { values: values as Values<O>, words: positionals };
}

/** ` Did you mean --json?`, or all there are. */
function propose(typed: string, names: readonly string[]): string {
	const all = names.map((name) => `--${name}`);
	const near = nearest(typed, all);
	return near ? ` Did you mean ${near}?` : ` Options are ${all.join(', ')}.`;
}

/** What to say of an error; `undefined` for one that is a programmer's mistake. */
function describe(error: unknown): string | undefined {
	if (error instanceof Refusal || error instanceof OutputRefused) return error.message;
	const { code, path, message } = error as NodeJS.ErrnoException;
	if (code === undefined || code.startsWith('ERR_')) return undefined;
	const what = path === undefined ? '' : `${path}: `;
	const known = SYSTEM[code];
	return known ? `${what}${known}` : `${path && !message.includes(path) ? what : ''}${message}`;
}

/** What the system says most, in words. */
const SYSTEM: Record<string, string> = {
	ENOENT: 'there is no such file or folder.',
	EACCES: 'this may not be read or written here.',
	EPERM: 'this may not be read or written here.',
	EROFS: 'nothing can be written here.',
	EISDIR: 'this is a folder, not a file.',
	ENOTDIR: 'a part of this path is a file, not a folder.',
	ENOSPC: 'the disk is full.',
	EADDRINUSE: 'another program listens there already.',
};
