/** `npm run preview`: the site as it was built. */
import * as usage from '#words/commands.ts';
import { runAstro, servingArguments, servingOptions } from './astro.ts';
import { run } from './run.ts';

await run({
	usage: usage.preview,
	options: servingOptions,
	run: (values) => runAstro(['preview', ...servingArguments(values)]),
});
