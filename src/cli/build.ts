/** `npm run build`: the site of an edition. */
import * as usage from '#words/commands.ts';
import { runAstro } from './astro.ts';
import { run } from './run.ts';

await run({
	usage: usage.build,
	run: () => runAstro(['build']),
});
