/** A processor that reads each macro once sets and orders works as one that is as its makers left it. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { plugins } from '@citation-js/core';
import type { Processor } from 'citeproc';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { locale } from '#words/citations.ts';
import { getProcessor, inProcessor } from '../../src/citations/processor.ts';
import '../../src/citations/citation-styles.ts';
import { runs } from '../thorough.ts';

const require = createRequire(import.meta.url);
const path = require.resolve('citeproc');
const { [path]: ours } = require.cache;
delete require.cache[path];
const untouched: typeof import('citeproc').default = require(path);
require.cache[path] = ours;

const { styles, locales } = plugins.config.get('@csl');
type Item = { id: string } & Record<string, unknown>;

/** A processor as its makers left it, for a style. */
function makeUntouched(style: string): (items: readonly Item[]) => Processor {
	const sys = {
		retrieveLocale: (name: string) => locales.get(locales.has(name) ? name : name.replace('-', '_')),
		retrieveItem: (_: string) => ({}),
	};
	const processor = new untouched.Engine(sys, styles.get(style), locale, true);
	return (items) => {
		const byKey = new Map(items.map((item) => [inProcessor(item.id), { ...item, id: inProcessor(item.id) }]));
		processor.sys.retrieveItem = (key) => byKey.get(key) ?? {};
		processor.updateItems([]);
		processor.setOutputFormat('html');
		processor.opt.development_extensions.wrap_url_and_doi = false;
		processor.opt.development_extensions.field_hack = false;
		return processor;
	};
}

/** The list in its order, each work with its letter, and all works cited at once, which are ordered too. */
function set(processor: Processor, items: readonly Item[]) {
	const names = items.map(({ id }) => inProcessor(id));
	processor.updateItems(names);
	const [{ entry_ids }, entries] = processor.makeBibliography() || [{ entry_ids: [] }, []];
	const letters = names.map((name) => processor.registry.registry[name]?.disambig.year_suffix);
	return { entry_ids, entries, letters, cited: processor.makeCitationCluster(names.map((id) => ({ id }))) };
}

const few = (...values: unknown[]) => fc.constantFrom(undefined, ...values);
const name = fc.record({
	family: fc.constantFrom('Berg', 'berg', 'Ångström', 'Zed'),
	given: fc.constantFrom('A.', 'B.', 'Anna'),
	'non-dropping-particle': few('van'),
});
const date = fc.record({
	'date-parts': fc.constantFrom([[1999]], [[1999, 3]], [[1999, 3, 4]], [[-55]], [[1998], [2001]]),
	circa: few(true),
});
/** Works of few people, years and titles, so that most tie in something. */
const work = fc
	.record({
		type: fc.constantFrom('book', 'article-journal', 'chapter', 'thesis', 'webpage', 'interview', 'legal_case', 'manuscript', 'report'),
		title: few('Roads', 'roads and rivers', 'A Road'),
		author: fc.oneof(fc.constant(undefined), fc.array(name, { minLength: 1, maxLength: 4 }), fc.constant([{ literal: 'A Guild' }])),
		editor: fc.oneof(fc.constant(undefined), fc.array(name, { minLength: 1, maxLength: 2 })),
		issued: fc.oneof(fc.constant(undefined), date, fc.constant({ literal: 'in press' })),
		'original-date': fc.oneof(fc.constant(undefined), date),
		'container-title': few('Annals', 'A Collection'),
		status: few('in press', 'forthcoming'),
		volume: few('2', '10'),
		'part-number': few('1'),
		'event-date': fc.oneof(fc.constant(undefined), date),
		archive: few('Kew'),
		genre: few('PhD thesis'),
		number: few('7', '12'),
		language: few('en', 'de'),
	})
	.map((item) => Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined)));

test.each(['apa', 'chicago', 'mla', 'harvard1'])('%s', (style) => {
	const known: Item[] = JSON.parse(readFileSync('content/references.json', 'utf8'));
	const plain = known.map(({ custom: _remarks, ...item }) => item as Item);
	const left = makeUntouched(style);
	expect(set(getProcessor(plain, style, 'html'), plain)).toEqual(set(left(plain), plain));
	fc.assert(
		fc.property(fc.array(work, { minLength: 2, maxLength: 12 }), (works) => {
			const items = works.map((item, at) => ({ id: `w${at}`, ...item }));
			expect(set(getProcessor(items, style, 'html'), items)).toEqual(set(left(items), items));
		}),
		{ numRuns: runs(60) },
	);
});
