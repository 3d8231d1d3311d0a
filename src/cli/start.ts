/** `npm start`: builds the edition and serves it; in the article's own words from `content/witness/`, where that is asked for. */
import { runAstro, servingArguments, servingOptions } from './astro.ts';
import { run } from './run.ts';

await run({
	usage: `
npm start                     builds the site and serves it at http://localhost:4321/
npm start -- --with-copy      in the article's own words, from content/witness/, in a folder that is never published
npm start -- --port 8080      elsewhere
npm start -- --host 0.0.0.0   to other machines too`,
	options: { ...servingOptions, 'with-copy': { type: 'boolean' } },
	async run({ 'with-copy': withCopy, ...values }) {
		const serving = servingArguments(values);
		const env: Record<string, string> = withCopy ? { ELENCHUS_WITH_COPY: '1' } : {};
		return (await runAstro(['build'], env)) || runAstro(['preview', ...serving], env);
	},
});
