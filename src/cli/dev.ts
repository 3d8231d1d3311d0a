/** `npm run dev`: the site while it is edited. */
import * as usage from '#words/commands.ts';
import { runAstro, servingArguments, servingOptions } from './astro.ts';
import { defineCommand, isProgram, run } from './run.ts';

export const devCommand = defineCommand({
	usage: usage.dev,
	options: servingOptions,
	run: (values) => runAstro(['dev', ...servingArguments(values)]),
});

if (isProgram(import.meta)) await run(devCommand);
