/** The JSON Schema of each YAML and JSON file of `content/`, made of what the files are read by, for the programs in which one writes them. */
import { z } from 'zod';
import { repairFile } from '../anchors/repairs.ts';
import { linesSchema, readingSchema, readPlacesSchema as readPlaces, settlementsSchema } from '../argument/readings.ts';
import { fingerprintSchema, placesSchema } from '../collation/read-collation.ts';
import { writtenArticleSchema, writtenItemSchema } from '../model/csl.ts';
import { editionInfoSchema } from '../model/edition.ts';
import { conceptEntry, mapEntry } from '../text/parse-index.ts';

/** Where the schemas lie, beside `content/`. */
export const SCHEMAS = '.schemas';
/** What they say, for people. */
export const REFERENCE = `${SCHEMAS}/README.md`;

const files: readonly { file: string; name: string; schema: z.ZodType }[] = [
	{ file: 'edition.yml', name: 'edition', schema: editionInfoSchema.extend({ article: writtenArticleSchema }) },
	{ file: 'concepts.yml', name: 'concepts', schema: z.array(conceptEntry) },
	{ file: 'maps.yml', name: 'maps', schema: z.array(mapEntry) },
	{ file: 'references.json', name: 'references', schema: z.array(writtenItemSchema) },
	{ file: 'places.json', name: 'places', schema: placesSchema },
	{ file: 'collation.json', name: 'collation', schema: fingerprintSchema },
	{ file: 'readings/first.json', name: 'reading-first', schema: readPlaces },
	{ file: 'readings/second.json', name: 'reading-second', schema: readingSchema },
	{ file: 'readings/settled.json', name: 'reading-settled', schema: settlementsSchema },
	{ file: 'readings/lines.json', name: 'reading-lines', schema: linesSchema },
	{ file: 'editions/repairs/*.yml', name: 'repair', schema: repairFile },
];

export interface ContentSchema {
	/** Below `content/`; `*` stands for any name. */
	file: string;
	/** Path of the schema in the checkout. */
	path: string;
	/** JSON Schema, draft 7, which editors know best. */
	schema: object;
}

/** All of them. Rules between files, such as that an id exists, are `check`'s alone. */
export function buildSchemas(): ContentSchema[] {
	return files.map(({ file, name, schema }) => ({
		file,
		path: `${SCHEMAS}/${name}.schema.json`,
		schema: named(file, z.toJSONSchema(schema, { target: 'draft-7', io: 'input', unrepresentable: 'any' })),
	}));
}

/** An object in JSON may name its schema; YAML names it in a comment. */
function named(file: string, { $schema, ...schema }: z.core.JSONSchema.BaseSchema): object {
	const properties =
		schema.type === 'object' && file.endsWith('.json') ? { properties: { $schema: { type: 'string' }, ...schema.properties } } : {};
	return { $schema, title: `content/${file}`, ...schema, ...properties };
}
