/** Elements of a tree. */
import type { TreeElement } from '../../reading/tree.ts';
import { element } from '../shell/elements.ts';

/** Makes an element, and what stands in it. */
export function makeElement({ tag, attributes, children }: TreeElement): HTMLElement {
	return element(tag as 'div', attributes, ...children.map((piece) => (typeof piece === 'object' ? makeElement(piece) : piece)));
}
