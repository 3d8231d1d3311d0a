/** `npm run build`: the site of an edition. */
import * as usage from '#words/commands.ts';
import { runAstro } from './astro.ts';
import { defineCommand, isProgram, run } from './run.ts';

export const buildCommand = defineCommand({
	usage: usage.build,
	run: () => runAstro(['build']),
});

if (isProgram(import.meta)) await run(buildCommand);
