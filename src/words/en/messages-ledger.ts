/** Messages about the ledger of ids and addresses: its lines, and the edition held against it. */
import { withArticle } from './grammar.ts';

/** What is allowed in a line, after its field. */
export const expected = {
	version: 'a version such as 1.0.0',
	date: 'a date such as 2026-11-23',
	hash: '16 hexadecimal digits',
	manifest: '64 hexadecimal digits',
	reason: 'a reason in words',
	address: 'not the address of a page of the text or of a map',
};
/** Several ids, of which the first few are named. */
export const firstOf = (shown: readonly string[], more: number) => (more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', '));

/** What is wrong with a line, and how it is mended. */
export const line = {
	conflict:
		'A merge conflict was left in the ledger. Keep the lines of both sides, each id’s in the order they were written, and remove the markers.',
	notJson: (why: string) => `This line is not JSON (${why}). Restore it from version control; lines are only ever appended.`,
	noEntry: (field: string | undefined, found: string | undefined) =>
		`This line is not an entry of the ledger: ${field ?? 'the object'}: ${found ?? 'unreadable'}.`,
	restore: 'Restore the ledger from version control, and append with npm run anchor.',
	releasedBefore: (release: string, last: string) =>
		`${release} is released after ${last}. Versions only rise. Restore the ledger from version control.`,
	addsTo: (edition: string, release: string) =>
		`This line adds to edition ${edition} after ${release} was released. What was released stays as it is: remove this line.`,
};
/** What can’t be true of a line about an id. */
export const id = {
	otherForm: (id: string, kind: string, known: boolean) =>
		known
			? `${id} is not the id of ${withArticle(kind)}.`
			: `${id} is not the id of ${withArticle(kind)}. Ids look like p67, p67a, h9, s3, x14 or q17.`,
	noSuccessors: (id: string, state: string) => `${id} is ${state}, but the line names no successors.`,
	noneWanted: (id: string, state: string) => `${id} is ${state} and has successors. Only what was moved, merged or superseded has any.`,
	movedToMany: (id: string, places: number) => `${id} was moved to ${places} places. Use superseded.`,
	followsItself: (id: string) => `${id} is said to be followed by itself.`,
	goneWithoutReason: (id: string, state: string) => `${id} is ${state}, but the line gives no reason.`,
	goneWithHash: (id: string, state: string) => `${id} is ${state}; class and hash belong to live ids.`,
	classWithoutHash: (id: string) => `${id} has a class without a hash; give both or neither.`,
	hashWithoutClass: (id: string) => `${id} has a hash without a class; give both or neither.`,
	changedWithoutReason: (id: string, how: string) => `${id} was changed (${how}), but the line gives no reason.`,
	notMinted: (id: string, state: string) => `${id} is ${state}, but no earlier line mints it.`,
	liveAgain: (id: string, was: string) => `${id} was ${was} and is live again. An id is never used twice: give the new thing its own.`,
	mintedTwice: (id: string) => `${id} is minted twice. Remove the later line.`,
	newTwice: (id: string) => `${id} is released as new twice. Remove the later line.`,
	neverReleased: (id: string, how: string) =>
		`${id} is ${how}, but was never released; until then its words may change freely. Remove this line.`,
	otherKind: (id: string, was: string, now: string) =>
		`${id} was ${withArticle(was)} and is now ${withArticle(now)}. An id is never re-pointed: give the new thing its own.`,
	unknownSuccessor: (id: string, successor: string) => `${id} is followed by ${successor}, which the ledger does not know.`,
	circle: (way: readonly string[]) => `Successors lead in a circle: ${way.join(' → ')}. Remove the wrong line; it was never published.`,
};
/** What can’t be true of a line about an address. */
export const address = {
	notReleased: (address: string) => `${address} leads on, but no earlier line releases it.`,
	leadsOn: (address: string, to: string) => `${address} leads to ${to} already. Remove the later line.`,
	releasedTwice: (address: string) => `${address} is released twice. Remove the later line.`,
	leadsToItself: (address: string) => `${address} is said to lead to itself. Remove this line.`,
	withoutReason: (address: string) => `${address} leads on, but the line gives no reason.`,
};

/** An edition that does not keep what was released. */
export const edition = {
	olderVersion: (version: string, last: string) => `This says version ${version}, but ${last} was released. Versions only rise.`,
	notMinted: (ids: string) => `The ledger does not know ${ids}. Run npm run mint.`,
	goneAndBack: (id: string, was: string, edition: string) =>
		`${id} was ${was} in edition ${edition} and is here again. An id is never used twice: give this one its own, by taking the id out and running npm run mint.`,
	otherKind: (id: string, was: string, now: string) =>
		`${id} was ${withArticle(was)} and is now ${withArticle(now)}. An id is never re-pointed: give the new one its own, and say what became of ${id}.`,
	/** `released`: the edition whose words it had; undefined if the ledger was told of them since. */
	otherLine: (id: string, released: string | undefined) =>
		released === undefined
			? `${id} no longer says what the ledger last recorded, or is of another kind or drawn by somebody else. Put it back, or say why: npm run anchor -- relabel ${id} --reason "…".`
			: `${id} no longer says what it said in edition ${released}, or is of another kind or drawn by somebody else. Put it back, or say why: npm run anchor -- relabel ${id} --reason "…".`,
	otherWords: (id: string, released: string | undefined) => {
		const remedy = `Put them back, or say why: npm run anchor -- reword ${id} --class typo --reason "…" (or --class reworded, if it says something else).`;
		return released === undefined
			? `The words of ${id} have changed again since the ledger last recorded them. ${remedy}`
			: `The words of ${id} are not those of edition ${released}. ${remedy}`;
	},
	successorGone: (id: string, end: string) => `${id} leads to ${end}, which is not in the text. Name what really took its place.`,
	gone: (id: string, released: string | undefined, near: string | undefined) => {
		const remedy = `Put it back, or say what became of it: npm run anchor -- withdraw ${id} --reason "…" (or supersede, merge, move).`;
		return near === undefined
			? `${id} was released in ${released} and is gone. ${remedy}`
			: `${id} was released in ${released} and is gone. Is it now ${near}? ${remedy}`;
	},
	addressGone: (address: string, edition: string, near: string) =>
		`${address} was released in edition ${edition} and is gone. Give the page or map its name back, or say where it leads: npm run anchor -- readdress ${address} --to ${near} --reason "…".`,
	/** In place of an address nobody can guess. */
	newName: 'NEW-NAME',
	addressBack: (address: string, to: string, edition: string) =>
		`${address} has led to ${to} since edition ${edition} and is here again. Give the new page or map another name.`,
	addressInCircle: (address: string, to: string) => `${address} leads to ${to}, which leads in a circle.`,
	addressAstray: (address: string, to: string) => `${address} leads to ${to}, which is not the address of a page or map.`,
};
