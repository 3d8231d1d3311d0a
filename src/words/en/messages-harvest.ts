/** The command that harvests other editions. */

export const usage = `
npm run harvest -- EDITION … [--into FOLDER]   puts the records of other editions into content/records/, or FOLDER/records/

EDITION is the address of a published edition, the folder of a built site, a record file, or a folder of content. Lines may then point at
their claims: ::qualification[why]{#x9 from=p67a to="https://example.org/edition/a/p12a/" drawn=editors}. Readers get what was harvested;
nothing is fetched again until you harvest again.`;
export const noneNamed = 'Name at least one edition.';
export const harvested = (edition: string, version: string, claims: number, file: string) =>
	`${edition}, version ${version}, ${claims === 1 ? '1 claim' : `${claims} claims`}: ${file}`;
/** What changed since a version that was harvested before; `file` can go once no line needs it. */
export const since = (version: string, file: string, what: string) => `  since ${version} (${file}): ${what}`;
export const gone = (id: string) => `${id} is gone.`;
export const reworded = (id: string, before: string, after: string) => `${id} says “${after}”, and said “${before}”.`;
/** Whoever harvests is asked for another edition. */
export const own = (edition: string, address: string) =>
	`${edition}, ${address}, is this edition itself. Lines to its own claims name their ids alone; nothing was written.`;
