/** Which names of classes and ids count as used on a page, by its scripts or by their data. */
import { describe, expect, test } from 'vitest';
import { NameCollector } from '../../src/site/build/used-names.ts';

describe('used are', () => {
	const names = new NameCollector();
	names.addValue('one two');
	names.addValue('a\n\tb');
	names.addScript(
		`nineteen.twenty({nine:1,"more":2},"ten eleven","p.four-1","Said, or told",\`to-\${y} is-\${z}-made\`);a.b=c?'twelve':"thir-"+d;fetch(e+"data/cards/"+f+".json")`,
	);
	names.addData('{"classes":"fourteen fifteen","html":"<p class=\\"sixteen\\">","sentence":"Seventeen, eighteen."}');
	test.each([
		...['one', 'two', 'a', 'b', 'nine', 'ten', 'eleven', 'to-anything', 'is-any', 'any-made'],
		...['twelve', 'thir-teen', 'fourteen', 'fifteen', 'sixteen'],
	])('%s', (name) => expect(names.has(name)).toBe(true));
	test.each(['classes', 'seventeen', 'nineteen', 'twenty', 'four-1', 'told', 'to', 'unmade'])('but not %s', (name) =>
		expect(names.has(name)).toBe(false),
	);

	test('what another collected, and the data that scripts fetch', () => {
		const all = new NameCollector();
		all.addAll(names);
		for (const name of ['one', 'to-anything', 'any-made', 'sixteen']) expect(all.has(name)).toBe(true);
		expect([...all.data]).toEqual(['data/cards/']);
	});
});
