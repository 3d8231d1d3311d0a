/** A tree as HTML. */
import type { TreeChild, TreeElement } from './tree.ts';

const escapeText = (text: string) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/** Writes it; texts and values are escaped. */
export function toHtml(tree: TreeElement): string {
	const attributes = Object.entries(tree.attributes).map(([name, value]) => ` ${name}="${escapeText(value)}"`);
	return `<${tree.tag}${attributes.join('')}>${tree.children.map(write).join('')}</${tree.tag}>`;
}

function write(piece: TreeChild): string {
	if (piece === undefined || piece === false) return '';
	return typeof piece === 'string' ? escapeText(piece) : toHtml(piece);
}
