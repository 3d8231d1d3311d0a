/** Reads the editors' introduction to a proposition, `propositions/3.md`. */

import type { Root } from 'mdast';
import { z } from 'zod';
import { frontMatter } from '#words/messages-files.ts';
import type { CitedForm } from '../citations/author-year.ts';
import type { Message } from '../diagnostics/messages.ts';
import { checkPlainFields } from './check-plain.ts';
import { PROPOSITION_PAGE } from './decode-files.ts';
import { createFindings, type LinkUse, type ReadingContext, type WrittenId } from './findings.ts';
import { findFrontMatter, parseFrontMatter } from './front-matter.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { toPlainText } from './plain-text.ts';
import { guardDepth, readEditorial, tellDefinitions } from './read-editorial.ts';
import type { Images } from './read-images.ts';
import { createReport, type Source } from './source.ts';

export interface ReadProposition {
	source: Source;
	number: number;
	title: string;
	/** Objections the editors name first, and where. */
	chief: WrittenId[];
	tree: Root;
	words: number;
	links: LinkUse[];
	usedKeys: Set<string>;
	/** Pictures that it shows. */
	images: Set<string>;
}

const schema = z.strictObject({ title: z.string().regex(/\S/, frontMatter.emptyTitle), chief: z.exactOptional(z.array(z.string())) });

/** Reads an introduction; undefined if it can't be read at all. */
export function readProposition(
	source: Source,
	references: ReadonlyMap<string, CitedForm>,
	images: Images = new Map(),
): { introduction: ReadProposition | undefined; messages: Message[] } {
	const messages: Message[] = [];
	const report = createReport(source, messages);
	const findings = createFindings();
	const context: ReadingContext = { source, report, references, findings, images };
	const front = findFrontMatter(source.text);
	const { data, offset } = parseFrontMatter(source, front, schema, Object.keys(schema.shape), report);
	checkPlainFields(data, ['title'], 'front-matter-valid', { offset }, report);
	const introduction = guardDepth(report, front.bodyAt, () => {
		const tree = parseMarkdown(source.text, front.bodyAt);
		tellDefinitions(tree, report);
		readEditorial(tree, context);
		return {
			source,
			number: Number(PROPOSITION_PAGE.exec(source.file)?.[1]),
			title: data?.title ?? '',
			chief: (data?.chief ?? []).map((id, index) => ({ id, at: offset(['chief', index]) })),
			tree,
			words: toPlainText(tree.children).match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0,
			links: findings.links,
			usedKeys: findings.usedKeys,
			images: findings.images,
		};
	});
	return { introduction, messages };
}
