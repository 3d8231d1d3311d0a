/** Reads a page of the editors' own, `pages/imprint.md`: an imprint, an introduction, thanks. */

import type { Root } from 'mdast';
import { z } from 'zod';
import { frontMatter } from '#words/messages-files.ts';
import type { CitedForm } from '../citations/author-year.ts';
import type { Message } from '../diagnostics/messages.ts';
import { type OwnPage, ownPlaces } from '../model/edition.ts';
import { checkPlainFields } from './check-plain.ts';
import { OWN_PAGE } from './decode-files.ts';
import { createFindings, type LinkUse } from './findings.ts';
import { findFrontMatter, parseFrontMatter } from './front-matter.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { guardDepth, readEditorial, tellDefinitions } from './read-editorial.ts';
import type { Images } from './read-images.ts';
import { createReport, type Source } from './source.ts';

export interface ReadOwnPage {
	source: Source;
	name: string;
	title: string;
	nav: OwnPage['nav'];
	tree: Root;
	links: LinkUse[];
	usedKeys: Set<string>;
	/** Pictures that it shows. */
	images: Set<string>;
}

const schema = z.strictObject({ title: z.string().regex(/\S/, frontMatter.emptyTitle), nav: z.exactOptional(z.enum(ownPlaces)) });

/** Undefined if it can't be read at all. */
export function readOwnPage(
	source: Source,
	references: ReadonlyMap<string, CitedForm>,
	images: Images,
): { page: ReadOwnPage | undefined; messages: Message[] } {
	const messages: Message[] = [];
	const report = createReport(source, messages);
	const findings = createFindings();
	const front = findFrontMatter(source.text);
	const fields = parseFrontMatter(source, front, schema, Object.keys(schema.shape), report);
	const { data } = fields;
	checkPlainFields(data, ['title'], 'front-matter-valid', fields, report);
	const page = guardDepth(report, front.bodyAt, () => {
		const tree = parseMarkdown(source.text, front.bodyAt);
		tellDefinitions(tree, report);
		readEditorial(tree, { source, report, references, findings, images });
		// the title is the only heading of the first level
		const levels = tree.children.flatMap((node) => (node.type === 'heading' ? [node.depth] : []));
		const deeper = 2 - Math.min(2, ...levels);
		for (const node of tree.children) if (node.type === 'heading') node.depth = Math.min(6, node.depth + deeper) as typeof node.depth;
		return {
			source,
			name: OWN_PAGE.exec(source.file)?.[1] ?? source.file,
			title: data?.title ?? '',
			nav: data?.nav ?? 'footer',
			tree,
			links: findings.links,
			usedKeys: findings.usedKeys,
			images: findings.images,
		};
	});
	return { page, messages };
}
