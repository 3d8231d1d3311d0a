/** The reference of the files of `content/`, which is made of their schemas. */
export const schemaReference = {
	title: '# Every file and field of content/',
	intro:
		'Written by `npm run schemas` from what the engine reads; `npm run check` holds an edition to it. How to annotate the text is explained in [CONTRIBUTING.md](../CONTRIBUTING.md). `a.b` is a field within a field, `a[]` a field of each entry of a list, `*` any name.',
	schemaOf: (file: string) => `For programs: [${file}](${file}).`,
	head: '| field | holds | needed | means |',
	yes: 'yes',
	or: ' or ',
	types: {
		string: 'text',
		number: 'a number',
		integer: 'a whole number',
		boolean: 'true or false',
		object: 'fields',
		null: 'nothing',
	} as Record<string, string>,
	listOf: (what: string) => (what === '' ? 'a list' : `a list of: ${what}`),
};
