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
};
