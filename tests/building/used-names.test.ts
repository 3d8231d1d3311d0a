/** Which names of classes and ids count as used on a page, by its scripts or by their data. */
import { describe, expect, test } from 'vitest';
import { scanPage } from '../../src/formats/html-tags.ts';
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

describe('a page is read', () => {
	const read = (html: string) => {
		const told: string[] = [];
		scanPage(html, {
			attribute: (tag, name, value) => told.push(`${tag} ${name}=${value}`),
			script: (words) => told.push(`script: ${words}`),
		});
		return told;
	};
	test('with the attributes of all its tags, in whatever signs, those of what is shown without scripts or later among them', () => {
		expect(
			read(
				`<p data-x="1" class="one two"><noscript><b class='four'></b></noscript>class="no" <template><i class=six>seven</i></template><b ID=eight-1>`,
			),
		).toEqual(['p data-x=1', 'p class=one two', 'b class=four', 'i class=six', 'b id=eight-1']);
	});
	test('with its references read', () => {
		expect(read('<a href="/?a=1&amp;b=2">x &amp; y</a>')).toEqual(['a href=/?a=1&b=2']);
	});
	test('with the scripts that stand in it, not those that it loads, nor data', () => {
		expect(
			read(
				'<script>if (a < b) c("</p>")</script>words<script src="/x.js"></script><script type="application/json">{"a":1}</script><script>d</script>',
			),
		).toEqual(['script: if (a < b) c("</p>")', 'script src=/x.js', 'script type=application/json', 'script: d']);
	});
});
