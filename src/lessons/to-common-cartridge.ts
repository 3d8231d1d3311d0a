/**
 * The pages of an edition as a Thin Common Cartridge (1EdTech Common Cartridge 1.1, web links only): a course of links in folders, for
 * platforms that import cartridges. 1.1 is the version that Moodle, Canvas, Sakai, Blackboard and Brightspace all read.
 */
import { escapeText, XML_DECLARATION, xml } from '../formats/xml.ts';
import { zipFiles } from './package/zip-files.ts';

export interface LinkFolder {
	title: string;
	/** Absolute addresses. */
	links: { title: string; url: string }[];
}
export interface CartridgeOptions {
	title: string;
	language: string;
}

const CC = 'http://www.imsglobal.org/xsd/imsccv1p1';
const LOM = 'http://ltsc.ieee.org/xsd/imsccv1p1/LOM/manifest';

/** The files of the cartridge by path. Folders without links are left out. */
function buildCartridgeFiles(folders: readonly LinkFolder[], { title, language }: CartridgeOptions): Map<string, string> {
	const files = new Map<string, string>();
	const resources: string[] = [];
	const titled = (words: string) => xml('title', {}, escapeText(words));
	const items = folders
		.filter(({ links }) => links.length > 0)
		.map((folder, folderIndex) => {
			const inside = folder.links.map((link, index) => {
				const id = `link-${folderIndex + 1}-${index + 1}`;
				const path = `links/${id}.xml`;
				const url = xml('url', { href: link.url, target: '_blank' });
				files.set(path, XML_DECLARATION + xml('webLink', { xmlns: `${CC}/imswl_v1p1` }, titled(link.title), url));
				resources.push(xml('resource', { identifier: id, type: 'imswl_xmlv1p1' }, xml('file', { href: path })));
				return xml('item', { identifier: `item-${folderIndex + 1}-${index + 1}`, identifierref: id }, titled(link.title));
			});
			return xml('item', { identifier: `folder-${folderIndex + 1}` }, titled(folder.title), ...inside);
		});
	const manifest = xml(
		'manifest',
		{ identifier: 'manifest', xmlns: `${CC}/imscp_v1p1`, 'xmlns:lomimscc': LOM },
		xml(
			'metadata',
			{},
			xml('schema', {}, 'IMS Common Cartridge'),
			xml('schemaversion', {}, '1.1.0'),
			xml(
				'lomimscc:lom',
				{},
				xml('lomimscc:general', {}, xml('lomimscc:title', {}, xml('lomimscc:string', { language }, escapeText(title)))),
			),
		),
		xml(
			'organizations',
			{},
			xml('organization', { identifier: 'organization', structure: 'rooted-hierarchy' }, xml('item', { identifier: 'root' }, ...items)),
		),
		xml('resources', {}, ...resources),
	);
	return new Map([['imsmanifest.xml', XML_DECLARATION + manifest], ...files]);
}

/** The cartridge as a zip file, `.imscc`. */
export function toCommonCartridge(folders: readonly LinkFolder[], options: CartridgeOptions): Uint8Array {
	return zipFiles(buildCartridgeFiles(folders, options));
}
