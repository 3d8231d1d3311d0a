/** Front matter: the YAML between two lines of `---` at the head of a page. */

import type { z } from 'zod';
import { frontMatter as words } from '#words/messages-files.ts';
import { type ParsedData, parseYaml } from './parse-data.ts';
import type { Report, Source } from './source.ts';

const BLOCK = /^---[ \t]*(?:\r\n?|\n)(|[\s\S]*?(?:\r\n?|\n))---[ \t]*(?:\r\n?|\n|$)/;

export interface FrontMatter {
	/** Extent of the YAML; empty where there is none. */
	from: number;
	to: number;
	/** Where the Markdown begins. */
	bodyAt: number;
	/** False when the first `---` is never closed. */
	closed: boolean;
}

/** Finds the front matter. A file that begins otherwise has none; an opening line without an end is no front matter either. */
export function findFrontMatter(text: string): FrontMatter {
	const block = BLOCK.exec(text);
	if (!block) return { from: 0, to: 0, bodyAt: 0, closed: !/^---[ \t]*(?:[\r\n]|$)/.test(text) };
	const from = /[\r\n]/.exec(text)?.index ?? 0;
	const yamlAt = from + (text.startsWith('\r\n', from) ? 2 : 1);
	return { from: yamlAt, to: yamlAt + (block[1] as string).length, bodyAt: block[0].length, closed: true };
}

/** Reads the front matter of a page. Without any, the schema is asked about an empty mapping, so that missing fields are told. */
export function parseFrontMatter<T>(
	source: Source,
	front: FrontMatter,
	schema: z.ZodType<T>,
	fields: readonly string[],
	report: Report,
): ParsedData<T> {
	const none = { offset: () => 0, keyOffset: () => 0 };
	if (!front.closed) {
		report('front-matter-valid', 0, words.open);
		return { data: undefined, ...none };
	}
	if (source.text.slice(front.from, front.to).replace(/#.*$/gm, '').trim() === '') {
		const empty = schema.safeParse({});
		if (empty.success) return { data: empty.data, ...none };
		for (const issue of empty.error.issues) report('front-matter-valid', front.from, words.missing(issue.path.join('.')));
		return { data: undefined, ...none };
	}
	return parseYaml(source, schema, report, { rule: 'front-matter-valid', from: front.from, to: front.to, fields });
}
