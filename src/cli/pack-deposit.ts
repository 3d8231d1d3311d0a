/** A release as a zip for Zenodo or a library. */
import { toBibtex, toCslJson, toRis } from '../citations/reference-formats.ts';
import { readMapFonts } from '../disk/read-map-fonts.ts';
import { exportsOf } from '../exports/exports.ts';
import { buildDeposit } from '../exports/release/deposit.ts';
import type { Edition } from '../model/edition.ts';
import { toSlug } from '../text/slug.ts';
import { packEpub, zipBook } from './pack-epub.ts';

/** `learning-regions-0.10.0.zip` */
export const depositName = ({ short, version }: Edition['info']): string => `${toSlug(short)}-${version}.zip`;

/** The bytes of the zip. `release` are the files of the release, `pdf` is the edition as printed. */
export async function packDeposit(
	edition: Edition,
	date: string,
	release: ReadonlyMap<string, string | Uint8Array>,
	pdf?: Uint8Array,
): Promise<Uint8Array> {
	const epub = await packEpub(edition, await readMapFonts(), new Date(`${date}T00:00:00Z`), date);
	const files = buildDeposit(edition, {
		date,
		release,
		epub,
		pdf,
		exports: exportsOf(edition).map(({ path, mediaType, title, write }) => ({
			path: path.replace(/^\/data\/(?=CITATION)/, '/').slice(1),
			mediaType,
			title,
			text: write(edition, { toBibtex, toRis, toCslJson }, date),
		})),
	});
	return zipBook(files);
}
