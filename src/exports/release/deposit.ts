/**
 * A release for a repository or a library: an RO-Crate (https://w3id.org/ro/crate/1.1) as the payload of a BagIt bag (RFC 8493), so that its
 * contents are described, and each file can be held to its checksum: `sha256sum -c manifest-sha256.txt`.
 */
import { createHash } from 'node:crypto';
import * as words from '#words/deposit.ts';
import type { Edition } from '../../model/edition.ts';

export interface DepositParts {
	/** The day of the release: 2026-11-28. */
	date: string;
	/** The files of the release by their paths within it. */
	release: ReadonlyMap<string, string | Uint8Array>;
	/** Other forms of the data by the path within the deposit, with what they are. */
	exports: readonly { path: string; mediaType: string; title: string; text: string }[];
	epub: Uint8Array;
	/** The edition as printed, where it was. */
	pdf?: Uint8Array | undefined;
}

interface Entity {
	'@id': string;
	'@type': string | string[];
	[property: string]: unknown;
}

const ref = (id: string) => ({ '@id': id });
const toBytes = (content: string | Uint8Array): Uint8Array => (typeof content === 'string' ? new TextEncoder().encode(content) : content);

/** The files of the bag, in the order in which they are packed. Same edition and parts, same bytes. */
export function buildDeposit(edition: Edition, { date, release, exports, epub, pdf }: DepositParts): { path: string; data: Uint8Array }[] {
	const { info } = edition;
	const payload = new Map<string, Uint8Array>();
	// as they lie on the web: the pages below their version, and beside it the store to which they lead
	const site = (path: string) => (path.startsWith('o/') ? `site/${path}` : `site/v/${info.version}/${path}`);
	for (const [path, content] of release) payload.set(site(path), toBytes(content));
	for (const { path, text } of exports) payload.set(path, toBytes(text));
	payload.set('edition.epub', epub);
	if (pdf) payload.set('edition.pdf', pdf);
	const { rights } = info;
	payload.set('LICENCE.txt', toBytes(words.rights(rights)));
	payload.set('ro-crate-metadata.json', toBytes(`${JSON.stringify(toCrate(edition, date, payload, exports, site('')), null, '\t')}\n`));

	const files = [...payload].map(([path, data]) => ({ path: `data/${path}`, data })).sort((a, b) => (a.path < b.path ? -1 : 1));
	const list = (all: readonly { path: string; data: Uint8Array }[]) =>
		toBytes(all.map(({ path, data }) => `${createHash('sha256').update(data).digest('hex')}  ${path}\n`).join(''));
	const octets = files.reduce((sum, { data }) => sum + data.length, 0);
	const tags = [
		{ path: 'bagit.txt', data: toBytes('BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n') },
		{
			path: 'bag-info.txt',
			data: toBytes(
				`Source-Organization: ${info.editors.join('; ')}\nBagging-Date: ${date}\nExternal-Identifier: ${info.baseUrl}/v/${info.version}/\nPayload-Oxum: ${octets}.${files.length}\n`,
			),
		},
		{ path: 'manifest-sha256.txt', data: list(files) },
	];
	return [...tags, { path: 'tagmanifest-sha256.txt', data: list(tags) }, ...files];
}

/** What the files are, who made them, and under what licence. */
function toCrate(
	{ info }: Edition,
	date: string,
	payload: ReadonlyMap<string, Uint8Array>,
	exports: DepositParts['exports'],
	pages: string,
): object {
	const file = (id: string, name: string, encodingFormat: string): Entity => ({
		'@id': id,
		'@type': 'File',
		name,
		encodingFormat,
		contentSize: String(payload.get(id)?.length ?? 0),
		sha256: createHash('sha256')
			.update(payload.get(id) ?? '')
			.digest('hex'),
	});
	const folder = (id: string, name: string): Entity => ({ '@id': id, '@type': 'Dataset', name });
	const parts = [
		folder(pages, words.files.pages),
		folder('site/o/', words.files.store),
		...exports.map(({ path, title, mediaType }) => file(path, title, mediaType.replace(/;.*$/, ''))),
		file('edition.epub', words.files.book, 'application/epub+zip'),
		...(payload.has('edition.pdf') ? [file('edition.pdf', words.files.print, 'application/pdf')] : []),
		file('LICENCE.txt', words.files.rights, 'text/plain'),
	];
	const editors = info.editors.map((name, index): Entity => ({ '@id': `#editor-${index + 1}`, '@type': 'Organization', name }));
	const author: Entity = { '@id': '#author', '@type': 'Person', name: info.author };
	return {
		'@context': 'https://w3id.org/ro/crate/1.1/context',
		'@graph': [
			{
				'@id': 'ro-crate-metadata.json',
				'@type': 'CreativeWork',
				conformsTo: ref('https://w3id.org/ro/crate/1.1'),
				about: ref('./'),
			},
			{
				'@id': './',
				'@type': 'Dataset',
				name: info.title,
				description: info.description,
				datePublished: date,
				version: info.version,
				inLanguage: info.language,
				identifier: `${info.baseUrl}/v/${info.version}/`,
				url: `${info.baseUrl}/v/${info.version}/`,
				license: ref(info.rights.editionUrl),
				author: editors.map(({ '@id': id }) => ref(id)),
				about: ref('#work'),
				hasPart: parts.map(({ '@id': id }) => ref(id)),
				mentions: editors.map((_, index) => ref(`#reading-${index + 1}`)),
			},
			{ '@id': info.rights.editionUrl, '@type': 'CreativeWork', name: info.rights.edition, identifier: info.rights.editionUrl },
			{ '@id': '#work', '@type': 'CreativeWork', author: ref('#author'), copyrightNotice: info.rights.article },
			author,
			...editors,
			// who read: an action of each
			...editors.map(
				({ '@id': id }, index): Entity => ({
					'@id': `#reading-${index + 1}`,
					'@type': 'CreateAction',
					name: words.readBy(info.version),
					agent: ref(id),
					object: ref('#work'),
					result: ref('./'),
					endTime: date,
				}),
			),
			...parts,
		],
	};
}
