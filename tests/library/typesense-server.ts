/**
 * A small server that takes and gives what Typesense’s documentation says (typesense.org/docs, versions 0.25 to 30: collections, documents,
 * search, API keys), and refuses all else: an unknown parameter, a field that the schema does not know, an id that a URL would have to encode.
 * It is not Typesense: it looks for whole words and beginnings of the last one, and ranks by the sort it is asked for. Nothing of it is used beyond tests.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Field {
	name: string;
	type: string;
	facet?: boolean;
	optional?: boolean;
	index?: boolean;
}
interface Schema {
	name: string;
	fields: Field[];
	default_sorting_field?: string;
}
type Document = Record<string, unknown> & { id: string };

class Refused extends Error {
	readonly status: number;
	constructor(status: number, message: string) {
		super(message);
		this.status = status;
	}
}

const FIELD_KEYS = new Set(['name', 'type', 'facet', 'optional', 'index', 'sort', 'store', 'locale', 'infix', 'stem']);
const TYPES: Record<string, (value: unknown) => boolean> = {
	string: (value) => typeof value === 'string',
	'string[]': (value) => Array.isArray(value) && value.every((one) => typeof one === 'string'),
	int32: (value) => Number.isInteger(value) && Math.abs(value as number) < 2 ** 31,
	bool: (value) => typeof value === 'boolean',
};
const ASKED = new Set(
	'q query_by prefix drop_tokens_threshold sort_by page per_page include_fields filter_by facet_by max_facet_values num_typos'.split(' '),
);

/** What `POST /collections` refuses. */
function checkSchema({ name, fields, default_sorting_field: sorting }: Schema): void {
	if (!name || !Array.isArray(fields) || fields.length === 0) throw new Refused(400, 'name and fields are required');
	for (const field of fields) {
		const strange = Object.keys(field).filter((key) => !FIELD_KEYS.has(key));
		if (strange.length > 0) throw new Refused(400, `${field.name} has ${strange}`);
		if (!(field.type in TYPES)) throw new Refused(400, `${field.name} is of no known type`);
		if (field.index === false && !field.optional) throw new Refused(400, `${field.name}: what is not indexed must be optional`);
		if (field.name === 'id') throw new Refused(400, 'id is not declared');
	}
	const field = fields.find((one) => one.name === sorting);
	if (sorting !== undefined && (field?.type !== 'int32' || field.optional))
		throw new Refused(400, `${sorting} must be a number that every document has`);
}

/** Why a document is not taken. */
function faultOf(document: Document, { fields }: Schema): string | undefined {
	if (typeof document.id !== 'string' || encodeURIComponent(document.id) !== document.id)
		return `id ${document.id} needs encoding in a URL`;
	for (const { name, type, optional } of fields) {
		const value = document[name];
		if (value === undefined) {
			if (!optional) return `${name} is missing`;
		} else if (!TYPES[type]?.(value)) return `${name} must be ${type}`;
	}
	return undefined;
}

const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function search(documents: readonly Document[], { fields }: Schema, asked: URLSearchParams): unknown {
	const strange = [...asked.keys()].filter((name) => !ASKED.has(name));
	if (strange.length > 0) throw new Refused(400, `unknown parameters: ${strange}`);
	const [q, by] = [asked.get('q'), asked.get('query_by')];
	if (q === null || by === null) throw new Refused(400, 'q and query_by are required');
	const fieldOf = (name: string): Field => {
		const field = fields.find((one) => one.name === name && one.index !== false);
		if (!field) throw new Refused(404, `Could not find a field named ${name} in the schema.`);
		return field;
	};
	for (const name of by.split(',')) if (!fieldOf(name).type.startsWith('string')) throw new Refused(400, `${name} can’t be searched`);
	const wanted = q === '*' ? [] : words(q);
	const matches = (document: Document) => {
		const has = by.split(',').flatMap((name) => words(String(document[name])));
		return wanted.every((word, at) => has.some((one) => one === word || (at === wanted.length - 1 && one.startsWith(word))));
	};
	const conditions = (asked.get('filter_by') ?? '').split(' && ').flatMap((condition) => {
		if (condition === '') return [];
		const [, name = '', list = ''] = /^(\w+):=\[(.*)\]$/.exec(condition) ?? [];
		const values = [...list.matchAll(/`([^`]*)`(?:,|$)/g)].map(([, value = '']) => value);
		if (values.length === 0 || values.map((value) => `\`${value}\``).join(',') !== list)
			throw new Refused(400, `Could not parse ${condition}`);
		return [{ name: fieldOf(name).name, values }];
	});
	const valuesOf = (document: Document, name: string) => [document[name] ?? []].flat().map(String);
	const found = documents.filter(
		(document) => matches(document) && conditions.every(({ name, values }) => valuesOf(document, name).some((one) => values.includes(one))),
	);
	for (const sort of (asked.get('sort_by') ?? '').split(',').reverse()) {
		const [name = '', order] = sort.split(':');
		if (order !== 'asc' && order !== 'desc') throw new Refused(400, `Could not parse sort_by ${sort}`);
		if (name === '_text_match') continue;
		if (fieldOf(name).type !== 'int32') throw new Refused(400, `${name} can’t be sorted by`);
		found.sort((a, b) => (Number(a[name]) - Number(b[name])) * (order === 'asc' ? 1 : -1));
	}
	const perPage = Number(asked.get('per_page') ?? 10);
	if (perPage > 250) throw new Refused(422, 'Only upto 250 hits can be fetched per page.');
	const page = Number(asked.get('page') ?? 1);
	if (!(page >= 1)) throw new Refused(422, 'page starts at 1');
	const shown = asked.get('include_fields')?.split(',');
	const facets = (asked.get('facet_by') ?? '').split(',').filter(Boolean);
	return {
		found: found.length,
		out_of: documents.length,
		page,
		request_params: { collection_name: 'claims', per_page: perPage, q },
		search_cutoff: false,
		search_time_ms: 1,
		hits: found.slice((page - 1) * perPage, page * perPage).map((document) => ({
			document: Object.fromEntries(Object.entries(document).filter(([name]) => !shown || shown.includes(name))),
			highlights: [],
			text_match: 1,
		})),
		facet_counts: facets.map((name) => {
			if (!fieldOf(name).facet) throw new Refused(404, `Could not find a facet field named ${name} in the schema.`);
			const counts = new Map<string, number>();
			for (const document of found) for (const value of valuesOf(document, name)) counts.set(value, (counts.get(value) ?? 0) + 1);
			const sorted = [...counts].sort(([, a], [, b]) => b - a).slice(0, Number(asked.get('max_facet_values') ?? 10));
			return {
				field_name: name,
				sampled: false,
				stats: {},
				counts: sorted.map(([value, count]) => ({ value, count, highlighted: value })),
			};
		}),
	};
}

export interface TypesenseLike {
	origin: string;
	/** The key that it was started with. */
	admin: string;
	close(): Promise<void>;
}

/** Starts it on a free port of this machine, with CORS, as `--enable-cors` does. */
export async function startTypesenseLike(): Promise<TypesenseLike> {
	const admin = 'admin';
	const keys = new Map<string, string[]>([[admin, ['*']]]);
	const collections = new Map<string, { schema: Schema; documents: Map<string, Document> }>();
	const bodyOf = async (request: IncomingMessage) => {
		const parts: Buffer[] = [];
		for await (const part of request) parts.push(part as Buffer);
		return Buffer.concat(parts).toString();
	};
	const may = (request: IncomingMessage, action: string) => {
		const allowed = keys.get(String(request.headers['x-typesense-api-key'])) ?? [];
		if (!allowed.includes('*') && !allowed.includes(action))
			throw new Refused(401, 'Forbidden - a valid `x-typesense-api-key` header must be sent.');
	};
	const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
		const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
		const [, root, name = '', documents, verb] = pathname.split('/').map(decodeURIComponent);
		const send = (status: number, body: unknown) =>
			response.writeHead(status, { 'content-type': 'application/json' }).end(typeof body === 'string' ? body : JSON.stringify(body));
		response.setHeader('access-control-allow-origin', '*').setHeader('access-control-allow-headers', 'x-typesense-api-key');
		if (request.method === 'OPTIONS') return void response.writeHead(200).end();
		if (request.method === 'POST' && root === 'keys') {
			may(request, 'keys:create');
			const { description, actions, collections: of } = JSON.parse(await bodyOf(request)) as Record<string, unknown>;
			if (typeof description !== 'string' || !Array.isArray(actions) || !Array.isArray(of))
				throw new Refused(400, 'description, actions and collections are required');
			const value = `key${keys.size}`;
			keys.set(value, actions as string[]);
			return void send(201, { id: keys.size, value, description, actions, collections: of });
		}
		if (root !== 'collections') throw new Refused(404, 'Not Found');
		if (request.method === 'POST' && name === '') {
			may(request, 'collections:create');
			const schema = JSON.parse(await bodyOf(request)) as Schema;
			checkSchema(schema);
			if (collections.has(schema.name)) throw new Refused(409, `A collection with name \`${schema.name}\` already exists.`);
			collections.set(schema.name, { schema, documents: new Map() });
			return void send(201, { ...schema, num_documents: 0, created_at: 0 });
		}
		const collection = collections.get(name);
		if (!collection) throw new Refused(404, 'Not Found');
		if (request.method === 'POST' && documents === 'documents' && verb === 'import') {
			may(request, 'documents:import');
			const results = (await bodyOf(request))
				.split('\n')
				.filter(Boolean)
				.map((line) => {
					const document = JSON.parse(line) as Document;
					const error = faultOf(document, collection.schema);
					if (error !== undefined) return { success: false, error, document: line };
					const known = collection.documents.has(document.id);
					if (known && searchParams.get('action') !== 'upsert') return { success: false, error: 'exists already', document: line };
					collection.documents.set(document.id, document);
					return { success: true };
				});
			return void send(200, results.map((result) => JSON.stringify(result)).join('\n'));
		}
		if (request.method === 'GET' && documents === 'documents' && verb === 'search') {
			may(request, 'documents:search');
			return void send(200, search([...collection.documents.values()], collection.schema, searchParams));
		}
		throw new Refused(404, 'Not Found');
	};
	const server = createServer((request, response) => {
		answer(request, response).catch((error) => {
			response.writeHead(error instanceof Refused ? error.status : 500, { 'content-type': 'application/json' });
			response.end(JSON.stringify({ message: String(error.message) }));
		});
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		admin,
		close: () => new Promise((resolve) => server.close(() => resolve())),
	};
}
