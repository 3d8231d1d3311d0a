/** Fetches the argument, once a page. */
import { argumentNotLoaded } from '#words/scripts-names.ts';
import { type Argument, type ArgumentFile, buildArgument } from '../../data/argument-file.ts';
import { element } from './elements.ts';

const base = (document.documentElement.dataset['base'] ?? '/').replace(/\/$/, '');
let asked: Promise<Argument> | undefined;

/** The argument of this edition. Throws when it cannot be had. */
export function loadArgument(): Promise<Argument> {
	asked ??= fetch(`${base}/data/argument.json`).then(async (response) => {
		if (!response.ok) throw new Error(argumentNotLoaded(response.status));
		return buildArgument((await response.json()) as ArgumentFile);
	});
	return asked;
}

/** A path from the root as a link. */
export const href = (path: string) => base + path;

/** A link. */
export function link(path: string, ...children: (string | Node)[]): HTMLAnchorElement {
	const node = element('a', '', ...children);
	node.href = href(path);
	return node;
}
