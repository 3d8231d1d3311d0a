/** `npm run release -- 0.9.0`: checks and freezes the edition, tells what changed, closes the ledger. Exits with 1, releasing nothing, when there is an error. */
import { formatMessages, isError } from '../diagnostics/messages.ts';
import { runAstro } from './astro.ts';
import { contentFolder } from './content.ts';
import { type ReleaseOptions, releaseEdition } from './release-edition.ts';
import { Misuse, Refusal, run } from './run.ts';

/** Builds with Astro, as `npm run build` does; its log goes to standard error. */
const buildSite: ReleaseOptions['build'] = async ({ content, base, out }) => {
	const code = await runAstro(['build'], { ELENCHUS_CONTENT: content, ELENCHUS_BASE: base, ELENCHUS_OUT: out }, ['ignore', 2, 2]);
	if (code !== 0) throw new Refusal('The site could not be built; nothing was released.');
};

await run({
	usage: `
npm run release -- 0.9.1   checks the edition, freezes it as version 0.9.1, says what changed, and closes its ledger`,
	words: 1,
	async run(_values, [version = '']) {
		if (!/^\d+\.\d+\.\d+$/.test(version)) throw new Misuse('Which version? It has three numbers, such as 0.9.1.');
		const date = new Date().toISOString().slice(0, 10);
		const folder = contentFolder();
		const { messages, written, pages } = await releaseEdition({ folder, version, date, build: buildSite });
		process.stdout.write(formatMessages(messages, folder));
		if (messages.some(isError)) {
			console.log('Nothing was released.');
			return 1;
		}
		console.log(`Edition ${version}, ${date}: ${pages} files are frozen.`);
		for (const { path, size } of written) console.log(`${path}  ${Math.ceil(size / 1024)} kB`);
		console.log('Commit these files together; nothing of them changes again.');
		return 0;
	},
});
