/** Reads what the article argues as a whole: `argument` in `edition.yml`. */
import type { Root } from 'mdast';
import type { CitedForm } from '../citations/author-year.ts';
import type { Message } from '../diagnostics/messages.ts';
import type { EditionInfo } from '../model/edition.ts';
import { createFindings, type LinkUse, type ReadingContext } from './findings.ts';
import { readArgument } from './read-editorial.ts';
import { createReport, type Source } from './source.ts';

export interface ReadSummary {
	source: Source;
	tree: Root;
	links: LinkUse[];
	usedKeys: Set<string>;
}

/** The summary as Markdown, its links not yet resolved; undefined where there is none. */
export function readSummary(
	info: EditionInfo | undefined,
	source: Source | undefined,
	references: ReadonlyMap<string, CitedForm>,
): { summary: ReadSummary | undefined; messages: Message[] } {
	const messages: Message[] = [];
	if (info?.argument === undefined || !source) return { summary: undefined, messages };
	const findings = createFindings();
	const context: ReadingContext = { source, report: createReport(source, messages), references, findings };
	const offset = Math.max(0, source.text.search(/^argument\s*:/m));
	const tree = readArgument(info.argument, offset, source.text.length, context);
	return { summary: tree && { source, tree, links: findings.links, usedKeys: findings.usedKeys }, messages };
}
