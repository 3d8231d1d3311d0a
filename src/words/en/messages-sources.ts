/** Messages about the sources that are cited. */

/** What is allowed in a field of CSL-JSON, after what was found. */
export const expected = {
	string: 'it is a string, in quotation marks',
	number: 'it is a string or a number',
	truth: 'it is true or false',
	name: 'a name is an object such as {"family": "Hess", "given": "Martin"}, or {"literal": "United Nations"}',
	date: 'a date is written {"date-parts": [[1999, 3, 12]]}, {"raw": "1999-03-12"} or {"literal": "forthcoming"}',
	names: 'names are a list, in square brackets',
	key: 'it is a string, the key by which the work is cited',
	doi: 'it is a DOI, such as 10.1000/182',
	address: 'it is an address that begins with https:// or http://',
};

export const cannotBeTaken = (found: string, rule: string) => `${found} can’t be taken: ${rule}.`;
export const emptyName = 'This name has no words. Take it out, or give it a family name or a literal.';
export const noDay = (parts: readonly string[]) =>
	`[${parts.join(', ')}] is no date: year, month and day are numbers, such as [1999, 3, 12], or [-380] for 380 B.C. Words such as “forthcoming” go into "literal".`;
