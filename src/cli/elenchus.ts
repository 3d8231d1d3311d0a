/**
 * `elenchus COMMAND [FOLDER] …`: the commands from any folder. The edition is the folder that is named, else the one that is worked in, or
 * `content/` in it. Each command is a program of its own, which this one becomes.
 */
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { didYouMean } from '#words/messages.ts';
import { elenchus as words } from '#words/messages-commands.ts';
import { nearest } from '../diagnostics/nearest.ts';

/** The file of each command; what each does stands in `words/`. */
const COMMANDS = {
	new: 'new.ts',
	import: 'import.ts',
	check: 'check.ts',
	mint: 'mint.ts',
	dev: 'dev.ts',
	build: 'build.ts',
	start: 'start.ts',
	preview: 'preview.ts',
	pdf: 'make-pdf.ts',
	epub: 'make-epub.ts',
	folder: 'make-folder.ts',
	anchor: 'anchor.ts',
	agreement: 'agreement.ts',
	collate: 'collate.ts',
	fingerprint: 'fingerprint.ts',
	release: 'release.ts',
	deposit: 'deposit.ts',
	library: 'library.ts',
	harvest: 'harvest.ts',
	mcp: 'mcp.ts',
} as const satisfies Record<keyof typeof words.does, string>;
type Name = keyof typeof COMMANDS;
const names = Object.keys(COMMANDS) as Name[];

/** Commands whose words may be editions and name others than the one at hand. */
const NO_FOLDER: readonly Name[] = ['new', 'import', 'agreement', 'library', 'harvest'];

const isEdition = (folder: string): boolean => existsSync(join(folder, 'edition.yml'));

/** What is left of the words behind a command when the edition among them is taken out, and that edition. */
function takeFolder(name: Name, args: readonly string[]): { rest: string[]; folder: string | undefined } {
	const index = NO_FOLDER.includes(name) ? -1 : args.findIndex((arg) => !arg.startsWith('-') && isEdition(arg));
	if (index >= 0) return { rest: args.toSpliced(index, 1), folder: args[index] };
	if (process.env['ELENCHUS_CONTENT']) return { rest: [...args], folder: undefined };
	return { rest: [...args], folder: ['.', 'content'].find(isEdition) };
}

const [asked, ...args] = process.argv.slice(2);
const name = names.find((one) => one === asked);
if (name !== undefined) {
	const { rest, folder } = takeFolder(name, args);
	if (folder !== undefined) process.env['ELENCHUS_CONTENT'] = folder;
	// a site can't lie in the edition it is made of
	if (folder === '.' && !process.env['ELENCHUS_OUT']) process.env['ELENCHUS_OUT'] = `../${basename(process.cwd())}-site`;
	process.env['ELENCHUS_COMMAND'] = 'elenchus';
	const file = join(import.meta.dirname, COMMANDS[name]);
	process.argv.splice(1, Number.POSITIVE_INFINITY, file, ...rest);
	await import(pathToFileURL(join(import.meta.dirname, 'begin.mjs')).href);
	await import(pathToFileURL(file).href);
} else if (asked === undefined || ['--help', '-h', 'help'].includes(asked)) {
	console.log(words.list(names.map((one) => `  ${one.padEnd(12)} ${words.does[one]}`)));
} else {
	const near = nearest(asked, names);
	process.stderr.write(`${words.unknown(asked, near === undefined ? '' : didYouMean(near))}\n`);
	process.exitCode = 1;
}
