/** What a download is called and where it goes. */
import { join } from 'node:path';
import type { EditionInfo } from '../model/edition.ts';
import { toSlug } from '../text/slug.ts';

/** `learning-regions-0.9.0.pdf`. */
export function downloadName({ short, version }: Pick<EditionInfo, 'short' | 'version'>, extension: string): string {
	return `${toSlug(short)}-${version}.${extension}`;
}

/** The published folder: `ELENCHUS_OUT`, else `dist`. */
export const publishedFolder = (): string => process.env['ELENCHUS_OUT'] ?? 'dist';

/** `dist/downloads/learning-regions-0.9.0.pdf`. */
export function downloadPath(info: Pick<EditionInfo, 'short' | 'version'>, extension: string): string {
	return join(publishedFolder(), 'downloads', downloadName(info, extension));
}
