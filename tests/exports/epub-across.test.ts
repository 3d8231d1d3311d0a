/** The book of an edition whose lines lead to other editions. */
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { packEpub } from '../../src/cli/pack-epub.ts';
import { readMapFonts } from '../../src/disk/read-map-fonts.ts';
import { compile } from '../../src/edition.ts';
import type { CrossRelation, Edition } from '../../src/model/edition.ts';
import { crossing } from '../edition/crossing.ts';

const edition = compile(await crossing(), { ledger: false }).edition as Edition;
const book = await packEpub(edition, await readMapFonts(), new Date('2026-11-23T00:00:00Z'));
const pages = Object.entries(unzipSync(book)).flatMap(([path, data]) => (path.endsWith('.xhtml') ? [strFromU8(data)] : []));

test('each line is told in the note of its first premise: what the other says, in which version, and where', () => {
	for (const { id, from, to, other } of edition.crossRelations as CrossRelation[]) {
		const page = pages.find((one) => one.includes(`id="n-${from[0]}"`)) as string;
		const note = page.slice(page.indexOf(`id="n-${from[0]}"`)).split('</aside>')[0] as string;
		expect(note).toContain(`id="${id}"`);
		expect(note).toContain(`href="${to}"`);
		for (const said of [other.edition, other.words, other.version]) expect(note).toContain(said);
	}
});

test('the book is sound', async () => {
	const { messages } = await EpubCheck.validate(book);
	expect(
		messages.filter(({ severity }) => ['fatal', 'error', 'warning'].includes(severity)).map(({ id, message }) => `${id} ${message}`),
	).toEqual([]);
});
