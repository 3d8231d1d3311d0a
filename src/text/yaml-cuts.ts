/** What YAML takes out of a value without a word: behind a #, as a tag, as the name of an anchor. */
import { type Document, isAlias, isNode, isScalar, type Node, visit } from 'yaml';

export interface YamlCut {
	kind: 'comment' | 'sign' | 'entry';
	/** Offset in the YAML. */
	at: number;
	/** What would not be read. */
	lost: string;
}

/** A # after one space, where words went on. A comment that is set apart stands on its own line, or behind two spaces or more. */
const COMMENT = /^[ \t]?(#[^\r\n]*)/;
const isOneSpace = (text: string): boolean => /^ #/.test(text);

/** Where a plain value is cut short by a #, or begins with a sign that makes something else of its first word. */
export function findYamlCuts(document: Document, text: string): YamlCut[] {
	const cuts: YamlCut[] = [];
	const aliases = new Set<string>();
	const anchored: Node[] = [];
	visit(document, {
		Node(_key, node) {
			if (isAlias(node)) aliases.add(node.source);
			else if (isNode(node) && node.anchor !== undefined) anchored.push(node);
			if (!isScalar(node) || node.type !== 'PLAIN' || !node.range) return;
			const entry = /\n[ \t]*(?=- )/.exec(text.slice(node.range[0], node.range[1]));
			if (entry) {
				const offset = node.range[0] + entry.index + entry[0].length;
				cuts.push({ kind: 'entry', at: offset, lost: (/^.*/.exec(text.slice(offset)) as RegExpExecArray)[0].trim() });
			}
			const rest = text.slice(node.range[1]);
			const cut = typeof node.value === 'string' ? isOneSpace(rest) : node.value === null && COMMENT.test(rest);
			if (!cut) return;
			const offset = node.range[1] + rest.indexOf('#');
			cuts.push({ kind: 'comment', at: offset, lost: (COMMENT.exec(rest)?.[1] ?? '').trim() });
		},
	});
	for (const { range, anchor } of anchored) {
		if (anchor === undefined || aliases.has(anchor)) continue;
		const offset = text.lastIndexOf(`&${anchor}`, range?.[0]);
		if (offset >= 0) cuts.push({ kind: 'sign', at: offset, lost: `&${anchor}` });
	}
	for (const { code, pos } of document.warnings) {
		if (code !== 'TAG_RESOLVE_FAILED') continue;
		cuts.push({ kind: 'sign', at: pos[0], lost: /^\S+/.exec(text.slice(pos[0]))?.[0] ?? '!' });
	}
	return cuts.sort((one, other) => one.at - other.at);
}
