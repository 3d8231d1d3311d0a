/** The reference of the files of `content/`, for people: every field of every schema, a row each. */
import { schemaReference as words } from '#words/schema-reference.ts';
import type { ContentSchema } from './content-schemas.ts';

interface Schema {
	type?: string | string[];
	description?: string;
	enum?: unknown[];
	const?: unknown;
	properties?: Record<string, Schema>;
	required?: string[];
	items?: Schema;
	additionalProperties?: Schema | boolean;
	anyOf?: Schema[];
	oneOf?: Schema[];
	pattern?: string;
}

/** A Markdown file with a section for each file of `content/`. */
export function describeSchemas(schemas: readonly ContentSchema[]): string {
	const sections = schemas.map(({ file, path, schema }) => {
		const rows = [...listFields(schema as Schema, '')].map(
			({ name, type, needed, meaning }) => `| \`${name}\` | ${type} | ${needed ? words.yes : ''} | ${meaning} |`,
		);
		const head = `## content/${file}\n\n${words.schemaOf(path.split('/').at(-1) as string)}`;
		return `${head}\n\n${[words.head, '|---|---|---|---|', ...rows].join('\n')}`;
	});
	return `${words.title}\n\n${words.intro}\n\n${sections.join('\n\n')}\n`;
}

interface Field {
	name: string;
	type: string;
	needed: boolean;
	meaning: string;
}

/** The fields of an object and of what it holds: `rights.edition`, `[].term` of a list. */
function* listFields(schema: Schema, before: string): Generator<Field> {
	for (const [name, value] of Object.entries(schema.properties ?? {})) {
		if (name === '$schema') continue;
		const path = before === '' ? name : `${before}.${name}`;
		const needed = schema.required?.includes(name) ?? false;
		yield { name: path, type: escapeCell(nameType(value)), needed, meaning: escapeCell(value.description ?? '') };
		yield* listFields(value, path);
	}
	if (schema.items) yield* listFields(schema.items, `${before}[]`);
	const { additionalProperties: others } = schema;
	if (typeof others === 'object') yield* listFields(others, before === '' ? '*' : `${before}.*`);
	for (const option of [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])]) yield* listFields(option, before);
}

function nameType({ type, enum: values, const: only, items, anyOf }: Schema): string {
	if (only !== undefined) return `\`${String(only)}\``;
	if (values) return values.map((value) => `\`${String(value)}\``).join(', ');
	if (anyOf) return [...new Set(anyOf.map(nameType))].join(words.or);
	if (type === 'array') return words.listOf(items ? nameType(items) : '');
	return [type ?? []]
		.flat()
		.map((one) => words.types[one] ?? one)
		.join(words.or);
}

const escapeCell = (text: string): string => text.replace(/\s+/g, ' ').replaceAll('|', '\\|');
