/** The exports, one row each: a new format is one file beside this one and one row here. */
import type { Edition } from '../model/edition.ts';
import { toEditionData, toEditionSchema } from './edition-data.ts';

export interface Export {
	/** Path under the site's root. */
	path: string;
	mediaType: string;
	title: string;
	/** What it is good for, in a sentence. */
	purpose: string;
	/** The file's text. Same edition, same bytes. */
	write(edition: Edition): string;
}

const json = (data: unknown) => `${JSON.stringify(data, null, '\t')}\n`;

export const exports: readonly Export[] = [
	{
		path: '/data/edition.json',
		mediaType: 'application/json',
		title: 'The edition as data',
		purpose: 'Every section, passage, claim, relation, citation, source and concept, with ids and addresses.',
		write: (edition) => json(toEditionData(edition)),
	},
	{
		path: '/data/edition.schema.json',
		mediaType: 'application/schema+json',
		title: 'JSON Schema of the data',
		purpose: 'Describes edition.json, field by field.',
		write: (edition) => json(toEditionSchema(`${edition.info.baseUrl}/data/edition.schema.json`)),
	},
];
