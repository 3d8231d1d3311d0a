/** `npm run dev`: the site while it is edited. */
import * as usage from '#words/commands.ts';
import { runAstro, servingArguments, servingOptions } from './astro.ts';
import { run } from './run.ts';

await run({
	usage: usage.dev,
	options: servingOptions,
	run: (values) => runAstro(['dev', ...servingArguments(values)]),
});
