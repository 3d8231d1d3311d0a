/** The cave with lines to claims of other editions, whose records were harvested. */
import { toRecordFile } from '../../src/exports/records.ts';
import type { Claim, Edition } from '../../src/model/edition.ts';
import { readFixture } from './fixtures.ts';
import { readWhole } from './whole.ts';

/** Where the claims of the other edition have their pages. */
export const bread = (id: string) => `https://bread.example.org/editions/a/${id}/`;

/** Two lines, one of them doubted. */
export const LINES = `
::qualification[Bread needs no wall.]{#x5 from=p7b to="${bread('p2a')}" drawn=editors certainty=low note="Perhaps."}

::restatement{#s3 from="p7a p7b" to="${bread('p1a')}" drawn=editors}
`;

/** The record of the bread at a version, changed as is asked. */
export async function recordOf(version = '1.0.0', change: (edition: Edition) => Partial<Edition> = () => ({})): Promise<string> {
	const edition = await readWhole('sourdough');
	return toRecordFile({ ...edition, info: { ...edition.info, version }, ...change(edition) });
}
/** Without one claim, and without the lines of it. */
export const without = (id: string) => (edition: Edition) => ({
	claims: edition.claims.filter((claim: Claim) => claim.id !== id),
	relations: edition.relations.filter(({ from, to }) => to !== id && !from.includes(id)),
});

/** The files of the cave with lines behind its last page, and records by file name. */
export async function crossing(lines = LINES, records?: Record<string, string>): Promise<Map<string, string | Uint8Array>> {
	const files = new Map<string, string | Uint8Array>(await readFixture('cave'));
	const page = 'text/02-outside.md';
	files.set(page, `${new TextDecoder().decode(files.get(page) as Uint8Array)}\n${lines}`);
	for (const [name, text] of Object.entries(records ?? { 'bread-1.0.0': await recordOf() })) files.set(`records/${name}.jsonl`, text);
	return files;
}
