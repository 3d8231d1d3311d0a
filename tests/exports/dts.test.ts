import { XmlDocument, XmlElement } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import { toDts } from '../../src/exports/dts.ts';
import { readWhole } from '../edition/whole.ts';

const cave = await readWhole('cave');
const content = await readWhole('content');

interface Unit {
	identifier: string;
	level: number;
	parent: string | null;
	citeType: string;
}

describe.each([
	['cave', cave],
	['content', content],
])('toDts: %s', (_name, edition) => {
	const files = new Map(toDts(edition).map((file) => [`${edition.info.baseUrl}${file.path}`, file]));
	/** A client's part: fills in a URI template (RFC 6570, the forms `{a}` and `{/a,b}`) and asks for the file. */
	function get(template: unknown, values: Record<string, string> = {}) {
		const url = String(template).replace(/\{(\/?)([^}]+)\}/g, (_all, slash: string, names: string) =>
			names
				.split(',')
				.map((name) => values[name])
				.filter((value) => value !== undefined)
				.map((value) => slash + encodeURIComponent(value))
				.join(''),
		);
		const file = files.get(url);
		if (!file) throw new Error(`404 ${url}`);
		return file;
	}
	const json = (template: unknown, values?: Record<string, string>) =>
		JSON.parse(get(template, values).text) as Record<string, unknown> & { member?: (Unit & Record<string, unknown>)[]; ref?: Unit };

	const entry = json(`${edition.info.baseUrl}/dts/index.json`);
	const whole = json(entry['collection']).member?.[0] as Record<string, unknown>;
	const resource = json(entry['collection'], { id: String(whole['@id']) }).member?.[0] as Record<string, unknown>;

	it('leads from the entry to the edition, and from there to the one text', () => {
		expect(entry).toMatchObject({ '@type': 'EntryPoint', dtsVersion: '1.0' });
		const root = json(entry['collection']);
		expect(root).toMatchObject({ '@type': 'Collection', totalChildren: 1, totalParents: 0 });
		expect(resource).toMatchObject({ '@type': 'Resource', title: edition.info.title, totalParents: 1, totalChildren: 0 });
		expect(whole).toMatchObject({ '@type': 'Collection', totalChildren: 1, totalParents: 1 });
		expect(json(entry['collection'], { id: String(whole['@id']), nav: 'parents' }).member?.[0]?.['@id']).toBe(root['@id']);
		expect(json(entry['collection'], { id: String(resource['@id']), nav: 'parents' }).member?.[0]?.['@id']).toBe(whole['@id']);
		expect(json(resource['collection'], { nav: 'parents' }).member?.[0]?.['@id']).toBe(whole['@id']);
		expect(json(entry['collection'], { id: String(root['@id']), nav: 'children' })).toEqual(root);
	});
	it('has every passage in the citation tree, in order, and every call on it', () => {
		const all = json(resource['navigation'], { down: '-1' }).member as Unit[];
		expect(all.filter(({ citeType }) => citeType === 'passage').map(({ identifier }) => identifier)).toEqual(
			edition.passages.map(({ id }) => id),
		);
		expect(json(resource['navigation'], { down: '2' }).member).toEqual(all);
		expect(json(resource['navigation'], { down: '1' }).member).toEqual(all.filter(({ level }) => level === 1));
		for (const unit of all) {
			const at = (down?: string) =>
				json(entry['navigation'], { resource: String(resource['@id']), ref: unit.identifier, ...(down === undefined ? {} : { down }) });
			expect(at().ref).toEqual(unit);
			expect(at().member).toBeUndefined();
			expect(at('0').member).toEqual(all.filter(({ parent }) => parent === unit.parent));
			const below = all.filter(({ parent }) => parent === unit.identifier);
			for (const down of unit.level === 1 ? ['1', '2', '-1'] : ['1', '-1'])
				expect(at(down).member).toEqual(below.length > 0 ? below : [unit]);
			expect(at()['@id']).toBe(`${edition.info.baseUrl}/dts/navigation/text/${unit.identifier}.json`);
		}
		expect(new Set(all.map(({ identifier }) => identifier)).size).toBe(all.length);
	});
	it('gives each passage as TEI with the words of that passage', () => {
		const namespaces = { t: 'http://www.tei-c.org/ns/1.0', dts: 'https://w3id.org/api/dts#' };
		for (const { id, text } of edition.passages) {
			const document = XmlDocument.fromString(get(resource['document'], { ref: id }).text);
			const [found, ...others] = document.find('/t:TEI/dts:wrapper//*[@xml:id][self::t:p or self::t:item]', namespaces);
			expect(others).toEqual([]);
			expect(found).toBeInstanceOf(XmlElement);
			// where it stands in what comes with it, by the XPath of the wrapper
			const [wrapper] = document.find('/t:TEI/dts:wrapper', namespaces);
			const [pointed] = document.find((wrapper as XmlElement).attr('ref')?.value ?? '', namespaces);
			expect((pointed as XmlElement).attr('id', 'xml')?.value).toBe(id);
			const plain = (words: string) => words.replace(/\s+/g, '');
			// a misprint shows both forms
			if (document.find('//t:choice', namespaces).length === 0) expect(plain((found as XmlElement).content)).toBe(plain(text));
			document.dispose();
		}
		expect(get(resource['document']).text).toContain('<teiHeader>');
		expect(() => get(resource['document'], { ref: 'p999' })).toThrow('404');
	});
});
