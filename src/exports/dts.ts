/**
 * Distributed Text Services 1.0 as static files (Level 0, https://dtsapi.org/specifications/): an entry, the edition as a collection with one text below the root,
 * its citation tree of parts and passages, and the passages in TEI. URI templates put the parameters into the path, which ends in `.json`
 * or `.xml`: a `ref` begins with a letter and a `down` with a digit or a minus, so that neither is taken for the other.
 */

import { paragraphName } from '#words/paragraph.ts';
import { XML_DECLARATION } from '../formats/xml.ts';
import type { Edition, TextBlock } from '../model/edition.ts';
import { route } from '../model/routes.ts';
import { toTei, toTeiBlocks } from './tei.ts';

/** A file under `/dts/`. */
export interface DtsFile {
	/** Path under the site's root. */
	path: string;
	text: string;
	mediaType: 'application/ld+json' | 'application/tei+xml';
}

const CONTEXT = 'https://dtsapi.org/context/v1.0.json';
const ROOT = 'root';
const EDITION = 'edition';
const TEXT = 'text';

interface CitableUnit {
	'@type': 'CitableUnit';
	identifier: string;
	'@id': string;
	level: number;
	parent: string | null;
	citeType: 'part' | 'passage';
	dublinCore: { title: { lang: string; value: string }[] };
}

/** Every file of the service. Calls with `start` and `end` or with pages do not exist, as Level 0 allows; wrong ones find no file: 404. */
export function toDts(edition: Edition): DtsFile[] {
	const { info } = edition;
	const urlOf = (path: string) => `${info.baseUrl}/dts/${path}`;
	const json = (path: string, data: object): DtsFile => ({
		path: `/dts/${path}`,
		text: `${JSON.stringify(data, null, '\t')}\n`,
		mediaType: 'application/ld+json',
	});
	const templates = {
		collection: urlOf('collection{/id,nav}.json'),
		navigation: urlOf('navigation/{resource}{/ref,down}.json'),
		document: urlOf('document/{resource}{/ref}.xml'),
	};
	const head = { '@context': CONTEXT, dtsVersion: '1.0' };
	const title = [{ lang: info.language, value: info.title }];
	const resource = {
		'@id': TEXT,
		'@type': 'Resource',
		dtsVersion: '1.0',
		title: info.title,
		description: info.description,
		totalParents: 1,
		totalChildren: 0,
		dublinCore: {
			title,
			creator: [{ lang: info.language, value: info.author }],
			contributor: info.editors.map((value) => ({ lang: info.language, value })),
			language: [info.language],
			license: [info.rights.editionUrl],
		},
		collection: urlOf(`collection/${TEXT}{/nav}.json`),
		navigation: urlOf(`navigation/${TEXT}{/ref,down}.json`),
		document: urlOf(`document/${TEXT}{/ref}.xml`),
		download: urlOf(`document/${TEXT}.xml`),
		mediaTypes: ['application/tei+xml'],
		citationTrees: [{ '@type': 'CitationTree', citeStructure: [{ citeType: 'part', citeStructure: [{ citeType: 'passage' }] }] }],
	};
	const collection = (id: string, totalParents: number) => ({
		'@id': id,
		'@type': 'Collection',
		dtsVersion: '1.0',
		title: info.short,
		totalParents,
		totalChildren: 1,
		collection: templates.collection,
	});
	// clients expect collections at the root and a text in one of them
	const root = collection(ROOT, 0);
	const whole = collection(EDITION, 1);

	const { units, blocks } = buildTree(edition);
	const children = (id: string) => units.filter(({ parent }) => parent === id);
	const navigation = (call: string, more: object) =>
		json(`navigation/${TEXT}${call}.json`, {
			...head,
			'@id': urlOf(`navigation/${TEXT}${call}.json`),
			'@type': 'Navigation',
			resource,
			...more,
		});
	const toBlocks = toTeiBlocks(edition);

	return [
		json('index.json', { ...head, '@id': urlOf('index.json'), '@type': 'EntryPoint', ...templates }),
		...['', `/${ROOT}`, `/${ROOT}/children`].map((call) => json(`collection${call}.json`, { ...head, ...root, member: [whole] })),
		json(`collection/${ROOT}/parents.json`, { ...head, ...root, member: [] }),
		...['', '/children'].map((call) => json(`collection/${EDITION}${call}.json`, { ...head, ...whole, member: [resource] })),
		json(`collection/${EDITION}/parents.json`, { ...head, ...whole, member: [root] }),
		...['', '/children'].map((call) => json(`collection/${TEXT}${call}.json`, { ...head, ...resource, member: [] })),
		json(`collection/${TEXT}/parents.json`, { ...head, ...resource, member: [whole] }),
		navigation('/1', { member: units.filter(({ level }) => level === 1) }),
		...['/2', '/-1'].map((call) => navigation(call, { member: units })),
		...units.flatMap((ref) => {
			const below = children(ref.identifier);
			// Asked for what is below a unit that has nothing below it, the service answers with the unit (section "No Matching CitableUnits").
			const member = below.length > 0 ? below : [ref];
			return [
				navigation(`/${ref.identifier}`, { ref }),
				navigation(`/${ref.identifier}/0`, { ref, member: units.filter(({ parent }) => parent === ref.parent) }),
				// deeper than the tree is, there is what there is; a passage has nothing below it at all
				...(ref.level === 1 ? ['1', '2', '-1'] : ['1', '-1']).map((down) => navigation(`/${ref.identifier}/${down}`, { ref, member })),
			];
		}),
		{ path: `/dts/document/${TEXT}.xml`, text: toTei(edition), mediaType: 'application/tei+xml' },
		...units.map(({ identifier, citeType }): DtsFile => {
			const content = toBlocks(blocks.get(identifier) ?? []);
			// `ref` there is an XPath, which a part that is no element does not have
			const reference = citeType === 'passage' ? ` ref="//*[@xml:id='${identifier}']"` : '';
			const wrapped = `<dts:wrapper xmlns:dts="https://w3id.org/api/dts#"${reference}>\n${content}\n</dts:wrapper>`;
			return {
				path: `/dts/document/${TEXT}/${identifier}.xml`,
				text: `${XML_DECLARATION}<TEI xmlns="http://www.tei-c.org/ns/1.0">\n${wrapped}\n</TEI>\n`,
				mediaType: 'application/tei+xml',
			};
		}),
	];
}

/** Pages as parts, named by their first heading, and the passages under them, in the order of the text; and the blocks of each. */
function buildTree(edition: Edition): { units: CitableUnit[]; blocks: Map<string, TextBlock[]> } {
	const { info, passages } = edition;
	const labels = new Map(passages.map(({ id, label }) => [id, label]));
	const units: CitableUnit[] = [];
	const blocks = new Map<string, TextBlock[]>();
	const unit = (identifier: string, parent: string | null, url: string, value: string): CitableUnit => ({
		'@type': 'CitableUnit',
		identifier,
		'@id': `${info.baseUrl}${url}`,
		level: parent === null ? 1 : 2,
		parent,
		citeType: parent === null ? 'part' : 'passage',
		dublinCore: { title: [{ lang: info.language, value }] },
	});
	for (const page of edition.pages) {
		// A page without a heading is named by its slug, which has none of the forms of a passage's id.
		const part = page.sections[0] ?? page.slug;
		const pages: TextBlock[] = [];
		units.push(unit(part, null, route.text(page.slug), page.title));
		blocks.set(part, pages);
		for (const block of page.blocks) {
			if (block.type !== 'other') pages.push(block);
			const own = block.type === 'passage' ? [block.passage] : block.type === 'list' ? block.items.map((item) => item.passage) : [];
			for (const [index, id] of own.entries()) {
				units.push(unit(id, part, route.anchor(id), paragraphName(labels.get(id) ?? id)));
				blocks.set(id, [
					block.type === 'list' ? { ...block, start: block.start + index, items: block.items.slice(index, index + 1) } : block,
				]);
			}
		}
	}
	return { units, blocks };
}
