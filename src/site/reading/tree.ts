/** A small tree of elements that the build writes as HTML and a script makes elements of: one structure for both. */

export type TreeChild = string | TreeElement | undefined | false;
export interface TreeElement {
	tag: string;
	attributes: Readonly<Record<string, string>>;
	children: readonly TreeChild[];
}

/** Between parts of a line: a dot to the eye, a pause to the ear. */
export const dot = (): TreeChild[] => [h('span', 'vh', ', '), h('span', { 'aria-hidden': 'true' }, ' · ')];

/** `h('p', 'status', 'words')`; `h('a', { href })`. */
export function h(tag: string, attributes: string | Record<string, string>, ...children: TreeChild[]): TreeElement {
	return { tag, attributes: typeof attributes === 'string' ? (attributes ? { class: attributes } : {}) : attributes, children };
}
