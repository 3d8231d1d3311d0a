/** Messages about the sources that are cited. */

/** What is allowed in a field of CSL-JSON, after what was found. */
export const expected = {
	string: 'it must be a string, in quotation marks',
	number: 'it must be a string or a number',
	truth: 'it must be true or false',
	name: 'a name is an object such as {"family": "Hess", "given": "Martin"}, or {"literal": "United Nations"}',
	date: 'a date is written {"date-parts": [[1999, 3, 12]]}, {"raw": "1999-03-12"} or {"literal": "forthcoming"}',
	names: 'names are a list, in square brackets',
	key: 'it must be a string, the key by which the work is cited',
	doi: 'it must be a DOI, such as 10.1000/182',
	address: 'it must be an address that begins with https:// or http://',
};

export const cannotBeTaken = (found: string, rule: string) => `${found} can’t be used: ${rule}.`;
export const emptyName = 'This name has no words. Take it out, or give it a family name or a literal.';
/** A name that is none, or several. */
export const names = {
	others: (index: number) =>
		index === 0
			? 'This stands for names that are not given. Write those that are known, or {"literal": "Hess et al."}.'
			: 'This stands for names that are not given, and would be printed as one: “Hess & et al.” Write the names, or one {"literal": "Hess et al."} for all.',
	several: (found: string) => `“${found}” is more than one name. Each is an entry of its own in the list.`,
	both: (literal: string) =>
		`A name has parts, or is "literal": of both only “${literal}” would be printed. Keep "family" and "given" for a person, "literal" for a body.`,
	trailing: (found: string) => `“${found}” would be printed with the sign at its end. Take it out.`,
	reversed: (found: string, last: string, first: string) =>
		`“${found}” is a whole name in one field. Write {"family": "${last}", "given": "${first}"}; the name of a body is a "literal".`,
};
export const dateTwice = (words: string) =>
	`The date is given in numbers and in words, and “${words}” would not be read. Keep one of the two: "date-parts" or "literal".`;
export const seasonAlone = 'A season needs its year: {"date-parts": [[1999]], "season": 1}.';
export const backwards = (from: string, to: string) => `${from} comes after ${to}: a span of time begins with the earlier date.`;
export const noDay = (parts: readonly string[]) =>
	`[${parts.join(', ')}] is not a date: year, month and day are numbers, such as [1999, 3, 12], or [-380] for 380 B.C. Words such as “forthcoming” go into "literal".`;

/** The bibliography; `work` is `Reference 3 (hess2004)`. `near` is a question that follows, or nothing. */
export const work = (number: number, id: string | undefined) => (id ? `Reference ${number} (${id})` : `Reference ${number}`);
export const references = {
	noFile: 'There is no references.json. It lists the works that are cited, as CSL-JSON; if there are none, it holds [].',
	emptyId: (number: number) => `Reference ${number} has an empty id.`,
	idForm: (id: string) => `The id “${id}” can’t be cited: a key has no spaces and no braces.`,
	idLong: (id: string) => `The id ${id} is too long for the name of a folder on some disks. Give the work a shorter key.`,
	twice: (id: string) => `${id} is the id of two references.`,
	alike: (id: string) => `${id} differs from the id of another reference only in capitals, so on many disks both would share one page.`,
	notSet: (id: string) => `${id} can’t be set in a bibliography. Look for a field that holds something strange.`,
	nameless: (id: string) => `${id} names nobody and has no title, so it can’t be cited. Give it an author, an editor or a title.`,
	notPrinted: (id: string, type: string) =>
		`${id} is not printed in a bibliography: APA style has no entries of type ${type}. Give it a type that is printed, such as document, manuscript, speech or webpage.`,
	unknownField: (work: string, field: string, near: string) => `${work} has the unknown field ${field}.${near}`,
	noItem: (work: string) => `${work} is not a CSL-JSON item, which is an object in braces.`,
	noType: (work: string, near: string) => `${work} has no type.${near}`,
	unknownType: (work: string, found: string, near: string) => `${work} has the unknown type ${found}.${near}`,
	/** In place of `near`, where nothing is. */
	types: ' Types are book, chapter, article-journal, webpage and the others of CSL.',
	noId: (work: string) => `${work} has no id, the key by which it is cited.`,
	markup: (found: string) => `“${found}” would be printed with its signs. Italics are <i>…</i>; other signs are left out.`,
	unclosed: (tag: string) => `“${tag}” has no counterpart, so it would be printed as it is. Italics are <i>…</i>.`,
	inField: (work: string, field: string, why: string) => `${work}, ${field}: ${why}`,
};
export const neverCited = (key: string) => `Nothing cites ${key}.`;
