/** `CITATION.cff` (Citation File Format 1.2.0): how to cite the edition, for repositories and reference managers. */

import { stringify } from 'yaml';
import { askedToCite } from '#words/exports.ts';
import type { CslItem, Edition } from '../model/edition.ts';

/** SPDX names of the licences an edition is likely to have; CFF takes no others. */
const SPDX: readonly [RegExp, string][] = [
	[/^CC[ -]BY[ -]4\.0/i, 'CC-BY-4.0'],
	[/^CC[ -]BY-SA[ -]4\.0/i, 'CC-BY-SA-4.0'],
	[/^CC0/i, 'CC0-1.0'],
	[/^MIT\b/i, 'MIT'],
];

/** The file's text. `date` (2026-11-23) is when this version was released. */
export function toCitationCff({ info }: Edition, date?: string): string {
	const article = info.article as Partial<CslItem>;
	const authors = article.author?.map(({ family, given, literal, suffix, ...particles }) => {
		const particle = particles['non-dropping-particle'] ?? particles['dropping-particle'];
		return literal === undefined
			? {
					...(family ? { 'family-names': family } : {}),
					...(given ? { 'given-names': given } : {}),
					...(particle ? { 'name-particle': particle } : {}),
					...(suffix ? { 'name-suffix': suffix } : {}),
				}
			: { name: literal };
	}) ?? [{ name: info.author }];
	const spdx = SPDX.find(([pattern]) => pattern.test(info.rights.edition))?.[1];
	return stringify({
		'cff-version': '1.2.0',
		message: askedToCite,
		type: 'dataset',
		title: info.title,
		abstract: info.description,
		authors: [...authors, ...info.editors.map((name) => ({ name, alias: 'editors' }))],
		version: info.version,
		...(date === undefined ? {} : { 'date-released': date }),
		url: `${info.baseUrl}/`,
		...(spdx === undefined ? { 'license-url': info.rights.editionUrl } : { license: spdx }),
	});
}
