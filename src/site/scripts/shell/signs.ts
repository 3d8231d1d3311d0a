/** Signs beside words, as scripts make them. */
const SVG = 'http://www.w3.org/2000/svg';

/** A sign of the edition, by the id of its symbol: `s-attacks`, `t-right`. Words beside it say the same. */
export function sign(id: string): SVGSVGElement {
	const svg = document.createElementNS(SVG, 'svg');
	svg.setAttribute('class', 'sign');
	svg.setAttribute('aria-hidden', 'true');
	const use = document.createElementNS(SVG, 'use');
	use.setAttribute('href', `#${id}`);
	svg.append(use);
	return svg;
}
