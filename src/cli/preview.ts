/** `npm run preview`: the site as it was built. */
import { runAstro, servingArguments, servingOptions } from './astro.ts';
import { run } from './run.ts';

await run({
	usage: `
npm run preview                   serves what npm run build has built, at http://localhost:4321/
npm run preview -- --port 8080    elsewhere
npm run preview -- --host 0.0.0.0 to other machines too`,
	options: servingOptions,
	run: (values) => runAstro(['preview', ...servingArguments(values)]),
});
