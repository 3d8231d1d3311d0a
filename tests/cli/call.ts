/**
 * Calls a command in this process, as if it had been typed: a program that is started takes a second to load what is loaded here already.
 * That each command starts as a program, and in which language, is in `run.test.ts` and `elenchus.test.ts`.
 */
import type { ParseArgsOptionsConfig } from 'node:util';
import { format } from 'node:util';
import { vi } from 'vitest';
import { act, type Command } from '../../src/cli/run.ts';

export interface Called {
	status: number;
	stdout: string;
	stderr: string;
}

export interface CallOptions {
	/** Variables of the environment for the time of the call. */
	env?: Readonly<Record<string, string>>;
	/** The folder it is called in. */
	cwd?: string;
}

/** Throws what the command does not tell in a sentence: a mistake of the programmer's. */
export async function call<const O extends ParseArgsOptionsConfig>(
	command: Command<O>,
	args: readonly string[],
	{ env = {}, cwd = process.cwd() }: CallOptions = {},
): Promise<Called> {
	const said = { stdout: '', stderr: '' };
	const spies = [
		...(['stdout', 'stderr'] as const).map((stream) =>
			vi.spyOn(process[stream], 'write').mockImplementation((text) => {
				said[stream] += text;
				return true;
			}),
		),
		vi.spyOn(console, 'log').mockImplementation((...words) => {
			said.stdout += `${format(...words)}\n`;
		}),
		vi.spyOn(console, 'error').mockImplementation((...words) => {
			said.stderr += `${format(...words)}\n`;
		}),
	];
	const before = { env: { ...process.env }, cwd: process.cwd(), isTTY: process.stdin.isTTY };
	Object.assign(process.env, env);
	process.chdir(cwd);
	// nobody is there to answer
	process.stdin.isTTY = false;
	try {
		return { status: await act(command, [...args]), ...said };
	} finally {
		for (const name of Object.keys(env)) {
			const value = before.env[name];
			if (value === undefined) delete process.env[name];
			else process.env[name] = value;
		}
		process.chdir(before.cwd);
		process.stdin.isTTY = before.isTTY;
		for (const spy of spies) spy.mockRestore();
	}
}
