/** `npm run deposit`: packs the release at hand once more, as `npm run release` packed it. Exits with 1 when the content is not what was released. */
import { isDeepStrictEqual } from 'node:util';
import * as usage from '#words/commands.ts';
import { deposit as words } from '#words/messages-commands.ts';
import { unpackFrozen } from '../anchors/frozen-edition.ts';
import { toEditionData } from '../exports/edition-data.ts';
import { type Edition, type EditionData, laterOfSources, laterParts } from '../model/edition.ts';
import { compileFolder, contentFolder } from './content.ts';
import { defineCommand, isProgram, Refusal, run } from './run.ts';
import { writeDeposit } from './write-deposit.ts';

export const depositCommand = defineCommand({
	usage: usage.deposit,
	options: { 'no-pdf': { type: 'boolean' } },
	async run({ 'no-pdf': bare = false }) {
		const { edition, frozen } = await compileFolder(contentFolder());
		const { version } = edition.info;
		const released = frozen.find(({ release }) => release.release === version);
		if (!released) throw new Refusal(words.notReleased(version));
		// what is printed and written anew has to say what the pages of the release say
		if (!saysStill(edition, released.data)) throw new Refusal(words.changedSince(version));
		const { files, messages } = unpackFrozen(released.release, released.archive);
		if (!files) throw new Refusal(messages.map(({ reason }) => reason).join('\n'));
		await writeDeposit({ edition, date: released.release.date, files }, { pdf: !bare });
		return 0;
	},
});

/** Whether the content says what was released, as far as data had a place for it then. */
function saysStill(edition: Edition, released: EditionData): boolean {
	const now = JSON.parse(JSON.stringify(toEditionData(edition)));
	for (const part of laterParts) if (!(part in released)) delete now[part];
	for (const [place, source] of released.sources.entries())
		for (const field of laterOfSources) if (!(field in source)) delete now.sources[place]?.[field];
	return isDeepStrictEqual(now, released);
}

if (isProgram(import.meta)) await run(depositCommand);
