/** Fetches the argument, once a page. */
import { type Argument, type ArgumentFile, buildArgument } from '../argument-file.ts';

const base = (document.documentElement.dataset['base'] ?? '/').replace(/\/$/, '');
let asked: Promise<Argument> | undefined;

/** The argument of this edition. Throws when it cannot be had. */
export function loadArgument(): Promise<Argument> {
	asked ??= fetch(`${base}/data/argument.json`).then(async (response) => {
		if (!response.ok) throw new Error(`The argument could not be loaded (${response.status}).`);
		return buildArgument((await response.json()) as ArgumentFile);
	});
	return asked;
}

/** A path from the root as a link. */
export const href = (path: string) => base + path;

/** An element with a class and what stands in it. */
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

/** A link. */
export function link(path: string, ...children: (string | Node)[]): HTMLAnchorElement {
	const node = element('a', '', ...children);
	node.href = href(path);
	return node;
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
