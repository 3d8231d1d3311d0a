/** Which edition a command of `elenchus` works on. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

export interface ChosenEdition {
	/** The words behind the command, without the edition among them. */
	rest: string[];
	/** The edition's folder, as it was named or from the folder that is worked in; undefined where none is found, or the environment's is kept. */
	folder: string | undefined;
}

export interface ChoosingOptions {
	/** The folder that is worked in. */
	cwd: string;
	/** The edition that the environment names (`ELENCHUS_CONTENT`), which only a named one takes the place of. */
	inEnvironment?: string | undefined;
	/** Whether an edition among the words is the one to work on; else they name others. */
	among?: boolean;
}

/** The folder that is named behind a command (`args`), else the one that is worked in, or `content/` in it. */
export function chooseEdition(args: readonly string[], { cwd, inEnvironment, among = true }: ChoosingOptions): ChosenEdition {
	const isEdition = (folder: string): boolean => existsSync(resolve(cwd, folder, 'edition.yml'));
	const index = among ? args.findIndex((arg) => !arg.startsWith('-') && isEdition(arg)) : -1;
	if (index >= 0) return { rest: args.toSpliced(index, 1), folder: args[index] };
	return { rest: [...args], folder: inEnvironment ? undefined : ['.', 'content'].find(isEdition) };
}
