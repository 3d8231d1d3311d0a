/** `npm run dev`: the site while it is edited. */
import { runAstro, servingArguments, servingOptions } from './astro.ts';
import { run } from './run.ts';

await run({
	usage: `
npm run dev                   serves the site at http://localhost:4321/ and shows every change at once
npm run dev -- --port 8080    elsewhere
npm run dev -- --host 0.0.0.0 to other machines too`,
	options: servingOptions,
	run: (values) => runAstro(['dev', ...servingArguments(values)]),
});
