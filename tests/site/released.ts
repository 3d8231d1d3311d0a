/** A tiny edition that was released twice and is being drafted again, for tests of what the site makes of that. */
import { spawnSync } from 'node:child_process';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { releaseEdition } from '../../src/cli/release-edition.ts';
import { formatMessages } from '../../src/diagnostics/messages.ts';
import { ROOT } from './build-site.ts';

/** Replaces words in a file; they must be there. */
async function edit(folder: string, path: string, from: string, to: string): Promise<void> {
	const before = await readFile(join(folder, path), 'utf8');
	if (!before.includes(from)) throw new Error(`${path} has no ${from}`);
	await writeFile(join(folder, path), before.replace(from, to));
}

function run(folder: string, command: 'anchor' | 'mint', ...args: string[]): void {
	const env = { ...process.env, ELENCHUS_CONTENT: folder };
	const { status, stdout, stderr } = spawnSync(process.execPath, [`src/cli/${command}.ts`, ...args], { cwd: ROOT, encoding: 'utf8', env });
	if (status !== 0) throw new Error(stdout + stderr);
}

async function release(folder: string, version: string, date: string): Promise<void> {
	const { messages, pages } = await releaseEdition({ folder, version, date });
	if (pages === 0) throw new Error(formatMessages(messages));
}

/**
 * Makes the content: 0.1.0 is the cave; in 0.2.0 7a is corrected, 2c in another voice, x3 superseded by x5, x4 withdrawn; a draft of
 * 0.3.0 rewords ¶ 1.
 */
export async function makeReleased(folder: string): Promise<void> {
	await cp(join(ROOT, 'tests/fixtures/cave'), folder, { recursive: true });
	await release(folder, '0.1.0', '2026-01-01');
	await edit(folder, 'edition.yml', 'version: 0.1.0', 'version: 0.2.0');
	await edit(folder, 'text/02-outside.md', 'who lit the', 'who lights the');
	await edit(folder, 'text/01-the-cave.md', 'voice=shared by=shade-cole1999 via', 'voice=reported by=shade-cole1999 via');
	await edit(folder, 'text/02-outside.md', 'what the wall shows.]{#x3 ', 'what a wall shows.]{#x5 ');
	await edit(folder, 'text/02-outside.md', '::attack[Who asks has seen more.]{#x4 from="p7a p7b" to=p2b drawn=article cue=position}\n', '');
	run(folder, 'mint');
	run(folder, 'anchor', 'reword', 'p7', 'p7a', '--class', 'typo', '--reason', 'The tense');
	run(folder, 'anchor', 'supersede', 'x3', '--by', 'x5', '--reason', 'x5 says it better');
	run(folder, 'anchor', 'withdraw', 'x4', '--reason', 'The article does not say it');
	await release(folder, '0.2.0', '2027-02-02');
	await edit(folder, 'edition.yml', 'version: 0.2.0', 'version: 0.3.0');
	await edit(folder, 'text/01-the-cave.md', 'An essay in two parts.', 'An essay in two short parts.');
	run(folder, 'anchor', 'reword', 'p1', '--class', 'reworded', '--reason', 'They are short');
}
