/** `npm start`: builds the edition and serves it; in the article's own words from `content/witness/`, where that is asked for. */
import * as usage from '#words/commands.ts';
import { runAstro, servingArguments, servingOptions } from './astro.ts';
import { defineCommand, isProgram, run } from './run.ts';

export const startCommand = defineCommand({
	usage: usage.start,
	options: { ...servingOptions, 'with-copy': { type: 'boolean' } },
	async run({ 'with-copy': withCopy, ...values }) {
		const serving = servingArguments(values);
		const env: Record<string, string> = withCopy ? { ELENCHUS_WITH_COPY: '1' } : {};
		return (await runAstro(['build'], env)) || runAstro(['preview', ...serving], env);
	},
});

if (isProgram(import.meta)) await run(startCommand);
