/** citeproc, made ready for a style. At build time only: its licence keeps it out of what readers download. */
import { plugins } from '@citation-js/core';
import citeproc, { type Processor } from 'citeproc';
import { locale } from '#words/citations.ts';
import '@citation-js/plugin-csl';
import './find-macros.ts';
import './share-macros.ts';

const { styles, locales } = plugins.config.get('@csl');

/** APA's takes a tenth of a second to get ready, and 5 MB. */
let keptFor = 5000;
const ready = new Map<string, { processor: Processor; letGo: NodeJS.Timeout }>();

/** From now on each is kept for so many milliseconds after it was last asked for. */
export function keepProcessorsFor(milliseconds: number): void {
	keptFor = milliseconds;
}

/**
 * The name of a work for a processor, which keeps works as fields of plain objects: a key such as `constructor` or `__proto__` would be taken for
 * what each object has.
 */
export const inProcessor = (key: string): string => `work ${key}`;
export const fromProcessor = (name: string): string => name.slice(inProcessor('').length);

/**
 * A processor that knows these works, by their names there (`inProcessor`), and has listed none of them yet. A style has one, which the next call
 * for it changes: finish with it before.
 */
export function getProcessor(items: readonly { id: string }[], style: string, format: 'html' | 'text'): Processor {
	const byKey = new Map(items.map((item) => [inProcessor(item.id), { ...item, id: inProcessor(item.id) }]));
	const retrieveItem = (key: string) => {
		const item = byKey.get(key);
		if (!item) throw new Error(`no work has the key ${key}`);
		return item;
	};
	const before = ready.get(style);
	before?.letGo.refresh();
	const processor = before?.processor ?? makeReady(style, retrieveItem);
	processor.sys.retrieveItem = retrieveItem;
	processor.updateItems([]);
	processor.setOutputFormat(format);
	processor.opt.development_extensions.wrap_url_and_doi = false;
	// else it takes lines of a note, such as “original-date: 1781”, for fields that the other exports don't have
	processor.opt.development_extensions.field_hack = false;
	return processor;
}

function makeReady(style: string, retrieveItem: (key: string) => object): Processor {
	const retrieveLocale = (name: string) => locales.get(locales.has(name) ? name : name.replace('-', '_'));
	const processor = new citeproc.Engine({ retrieveLocale, retrieveItem }, styles.get(style), locale, true);
	ready.set(style, { processor, letGo: setTimeout(() => ready.delete(style), keptFor).unref() });
	return processor;
}
