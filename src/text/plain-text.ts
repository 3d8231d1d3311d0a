/** Words without their marks: what is searched, quoted and shown on maps. */
import type { Nodes } from 'mdast';
import { toCitationText } from '../citations/print-citation.ts';
import type { AnnotationNode } from './nodes.ts';

/**
 * Plain text of nodes that have been read, white space collapsed. Annotations leave their words, `:sic` also its correction in square
 * brackets. The author's notes are left out. Citations come out in author–year form; with `parenthetical: false` only those that are part of the sentence do.
 */
export function toPlainText(nodes: readonly Nodes[], { parenthetical = true } = {}): string {
	let text = '';
	const add = (node: Nodes): void => {
		switch (node.type) {
			case 'citation':
				if (!node.pieces) return;
				if (node.narrative || parenthetical) text += toCitationText(node.pieces);
				else text = text.trimEnd();
				return;
			case 'break':
				text += ' ';
				return;
			case 'html':
			case 'attributes':
			case 'inlineNote':
				return;
			case 'textDirective': {
				for (const child of node.children) add(child);
				const correction = (node as AnnotationNode).reading?.attributes.values.get('corr');
				if (correction) text += ` [${correction.value}]`;
				return;
			}
			default:
				if ('value' in node) text += node.value;
				else if ('children' in node) {
					if (node.type === 'tableCell') text += '\n';
					for (const child of node.children) add(child);
					if (BLOCKS.has(node.type)) text += '\n';
				}
		}
	};
	for (const node of nodes) add(node);
	return text.replace(/\s+/g, ' ').trim();
}

const BLOCKS = new Set(['paragraph', 'heading', 'listItem', 'blockquote', 'tableCell']);
