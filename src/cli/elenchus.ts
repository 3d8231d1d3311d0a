/**
 * `elenchus COMMAND [FOLDER] …`: the commands from any folder. The edition is the folder that is named, else the one that is worked in, or
 * `content/` in it. Each command is a program of its own, which this one becomes.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { didYouMean } from '#words/messages.ts';
import { elenchus as words } from '#words/messages-commands.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { besideEdition } from './beside-edition.ts';
import { chooseEdition } from './choose-edition.ts';

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

const [asked, ...args] = process.argv.slice(2);
const name = names.find((one) => one === asked);
if (name !== undefined) {
	const { rest, folder } = chooseEdition(args, {
		cwd: process.cwd(),
		inEnvironment: process.env['ELENCHUS_CONTENT'],
		among: !NO_FOLDER.includes(name),
	});
	if (folder !== undefined) process.env['ELENCHUS_CONTENT'] = folder;
	// a site can't lie in the edition it is made of
	if (folder === '.' && !process.env['ELENCHUS_OUT']) process.env['ELENCHUS_OUT'] = besideEdition('site', folder);
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
