/** Elements of a tree. */
import type { Piece, TreeElement } from '../../reading/tree.ts';

/** Makes an element, and what stands in it. */
export function makeElement({ tag, attributes, children }: TreeElement): HTMLElement {
	const element = document.createElement(tag);
	for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
	element.append(...children.flatMap(make));
	return element;
}

function make(piece: Piece): (string | Node)[] {
	if (piece === undefined || piece === false) return [];
	return typeof piece === 'string' ? [piece] : [makeElement(piece)];
}
