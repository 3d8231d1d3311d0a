/** The published folder, and what of it people download. */

import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { notBuilt } from '#words/messages-commands.ts';
import { kept } from '#words/messages-output.ts';
import { claimOutput, markOutput } from '../disk/output-folder.ts';
import type { EditionInfo } from '../model/edition.ts';
import { toSlug } from '../text/slug.ts';
import { Refusal } from './run.ts';

/** The checkout of the program. */
export const ROOT = resolve(import.meta.dirname, '../..');

/** The published folder: `ELENCHUS_OUT`, else `dist`. */
export const publishedFolder = (): string => process.env['ELENCHUS_OUT'] || 'dist';

/** `learning-regions-0.9.0.pdf`. */
function downloadName({ short, version }: Pick<EditionInfo, 'short' | 'version'>, extension: string): string {
	return `${toSlug(short)}-${version}.${extension}`;
}

/** `dist/downloads/learning-regions-0.9.0.pdf`. */
export function downloadPath(info: Pick<EditionInfo, 'short' | 'version'>, extension: string): string {
	return join(publishedFolder(), 'downloads', downloadName(info, extension));
}

/** Throws a sentence when there is no built site in a folder. */
export async function requireBuilt(folder: string): Promise<void> {
	const page = await stat(join(folder, 'index.html')).catch(() => undefined);
	if (!page?.isFile()) throw new Refusal(notBuilt(folder));
}

/** Claims the published folder for something that is added to it, as a build would to replace it; refused alike. `content` is the content folder. */
export async function claimPublished(content: string): Promise<void> {
	await markOutput(await claimOutput(publishedFolder(), ROOT, [{ path: content, name: kept.content, whole: true }]));
}
