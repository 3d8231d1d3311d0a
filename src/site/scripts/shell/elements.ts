/** What the scripts make pages of. */

/** An element with a class, which may be empty, and what stands in it. */
export function element<K extends keyof HTMLElementTagNameMap>(
	name: K,
	className = '',
	...children: (string | Node)[]
): HTMLElementTagNameMap[K] {
	const node = document.createElement(name);
	if (className) node.className = className;
	node.append(...children);
	return node;
}

/** Between parts of a line: a dot to the eye, a pause to the ear. */
export function dot(): Node[] {
	const seen = element('span', '', ' · ');
	seen.ariaHidden = 'true';
	return [element('span', 'vh', ', '), seen];
}

/** A sign of the edition: words beside it say the same. */
export function sign(name: string): SVGSVGElement {
	const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
	svg.setAttribute('class', 'sign');
	svg.setAttribute('aria-hidden', 'true');
	const use = document.createElementNS('http://www.w3.org/2000/svg', 'use');
	use.setAttribute('href', `#s-${name}`);
	svg.append(use);
	return svg;
}
