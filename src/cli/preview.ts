/** `npm run preview`: the site as it was built. */
import * as usage from '#words/commands.ts';
import { runAstro, servingArguments, servingOptions } from './astro.ts';
import { defineCommand, isProgram, run } from './run.ts';

export const previewCommand = defineCommand({
	usage: usage.preview,
	options: servingOptions,
	run: (values) => runAstro(['preview', ...servingArguments(values)]),
});

if (isProgram(import.meta)) await run(previewCommand);
