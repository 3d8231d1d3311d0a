/** Messages about lines to claims of other editions, and about the records harvested of those. */

/** What is wrong with a record; harvesting it again mends all of it. */
const again = 'Harvest it again: npm run harvest -- ADDRESS.';
export const noRecord = (found: string | undefined) =>
	`This is not the record of an edition: it ${found === undefined ? 'is not text' : found === '' ? 'is empty' : `begins “${found}”`}. ${again}`;
export const otherSchema = (found: string, expected: number) =>
	`This record has schema version ${found}; this engine reads version ${expected}. Ask the editors of that edition for a newer record, or use an engine that reads it.`;
export const truncated = (found: number, expected: number) => `This record is cut short: it has ${found} lines of ${expected}. ${again}`;
export const altered = `This record was altered: its lines don’t have the number and the hash that its first line gives. ${again}`;
export const badLine = (found: string) => `This line does not fit the schema of records (${found}). ${again}`;
export const idTwice = (id: string) => `An earlier line has the id ${id} too. ${again}`;
/** What is wrong with one line, as a clause. */
export const line = {
	noJson: 'it is cut short or altered, and no JSON',
	elsewhere: (address: string) => `its address, ${address}, is not below that of the edition`,
	unknown: (id: string) => `it names ${id}, which no line has`,
};
export const several = 'Here another record begins. Give each a file of its own.';
export const twice = (address: string, version: string, file: string) =>
	`Version ${version} of ${address} is here and in ${file}. Remove one of them.`;
export const unused = (address: string) => `No line points at a claim of ${address}. Remove this file, or draw the line.`;

/** What a line points at. `meant` is a question that follows, or nothing. */
export const target = {
	/** The address is not one, but may be meant for it. */
	noAddress: (to: string) => `${to} is neither an id nor the address of a claim; an address begins with https://.`,
	own: (address: string, id: string | undefined) =>
		`${address} is of this edition${id === undefined ? ', which has no such claim' : ''}. A line to a claim of its own names the id alone: to=${id ?? 'p12a'}.`,
	/** The claim is told, but not by the address of its permanent page. */
	otherwise: (address: string, id: string, page: string) => `${address} is not the address of ${id} that stays. Write ${page}.`,
	noEdition: (address: string, meant: string) =>
		`No edition was harvested to which ${address} belongs.${meant} To harvest it: npm run harvest -- and the address of the edition.`,
	noClaim: (edition: string, version: string, id: string, meant: string) =>
		`${edition}, version ${version}, has no claim ${id}.${meant} If the edition has it by now, harvest it again.`,
	noPage: (edition: string, address: string, example: string) =>
		`${address} is not a permanent page of ${edition}. The page of a claim is ${example}.`,
	relation: (edition: string, id: string) =>
		`${id} is a relation of ${edition}. A line leads to a claim or an assumption of another edition.`,
	gone: (edition: string, id: string, version: string, last: string) =>
		`${id} is gone from ${edition}: version ${version} doesn’t have it, version ${last} had it. Point at what took its place; its old page says what that is.`,
	main: 'The main line is made of this edition’s own claims; a line to another edition is not part of it.',
};
