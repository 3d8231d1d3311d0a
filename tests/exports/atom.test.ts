import { XmlDocument, type XmlElement } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import { type FeedRelease, toAtom } from '../../src/exports/atom.ts';
import { readWhole } from '../edition/whole.ts';

const { info } = await readWhole('cave');
const namespaces = { a: 'http://www.w3.org/2005/Atom' };
/** The values of an XPath in the feed. */
function read(releases: readonly FeedRelease[], path: string): string[] {
	const document = XmlDocument.fromString(toAtom(info, '/changes/feed.xml', releases));
	const values = document.find(path, namespaces).map((node) => ('value' in node ? String(node.value) : (node as XmlElement).content));
	document.dispose();
	return values;
}
const releases: FeedRelease[] = [
	{ version: '0.9.0', date: '2026-11-23' },
	{ version: '1.0.0', date: '2026-12-01', summary: '3 new & 2 <reworded>.', changes: '/changes/0.9.0/1.0.0/' },
];

describe('toAtom', () => {
	it('has what RFC 4287 asks of a feed and of each entry', () => {
		for (const path of ['/a:feed', '/a:feed/a:entry']) {
			const many = read(releases, path).length;
			for (const field of ['id', 'title', 'updated']) expect(read(releases, `${path}/a:${field}`)).toHaveLength(many);
		}
		expect(read(releases, '//a:updated').every((time) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(time))).toBe(true);
		expect(read(releases, '/a:feed/a:author/a:name')).toEqual(info.editors);
		expect(read(releases, '/a:feed/a:link[@rel="self"]/@href')).toEqual(['https://cave.example.org/changes/feed.xml']);
		expect(new Set(read(releases, '//a:id')).size).toBe(3);
	});
	it('tells the newest edition first, what changed, and where', () => {
		expect(read(releases, '//a:entry/a:title')).toEqual([expect.stringContaining('1.0.0'), expect.stringContaining('0.9.0')]);
		expect(read(releases, '//a:entry/a:summary')).toEqual(['3 new & 2 <reworded>.']);
		expect(read(releases, '//a:entry/a:link[@rel="alternate"]/@href')).toEqual([
			'https://cave.example.org/changes/0.9.0/1.0.0/',
			'https://cave.example.org/v/0.9.0/',
		]);
		expect(read(releases, '/a:feed/a:updated')).toEqual(['2026-12-01T00:00:00Z']);
	});
	it('is a feed before anything is released', () => expect(read([], '//a:entry')).toEqual([]));
});
