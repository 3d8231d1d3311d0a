/** `npm run build`: the site of an edition. */
import * as usage from '#words/commands.ts';
import { kept } from '#words/messages-output.ts';
import { contentFolder } from '../disk/content-folder.ts';
import { claimOutput } from '../disk/output-folder.ts';
import { runAstro } from './astro.ts';
import { publishedFolder, ROOT } from './published.ts';
import { defineCommand, isProgram, run } from './run.ts';

export const buildCommand = defineCommand({
	usage: usage.build,
	async run() {
		// the build refuses it too, but Astro takes seconds to get there
		await claimOutput(publishedFolder(), ROOT, [{ path: contentFolder(), name: kept.content, whole: true }]);
		return runAstro(['build']);
	},
});

if (isProgram(import.meta)) await run(buildCommand);
