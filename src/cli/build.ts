/** `npm run build`: the site of an edition. */
import { runAstro } from './astro.ts';
import { run } from './run.ts';

await run({
	usage: `
npm run build      builds the site of content/ into dist/; exits with 1, and leaves dist/ as it is, when the content has an error

ELENCHUS_CONTENT   another folder of content
ELENCHUS_OUT       where the site goes: a new or empty folder, or that of an earlier build, which is replaced
ELENCHUS_BASE      the path it is published under, such as /edition/`,
	run: () => runAstro(['build']),
});
