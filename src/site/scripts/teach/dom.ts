/** What the pages for teaching share in a browser: elements made in a line, the data fetched once, files given and taken. */
import { notFetched } from '#words/scripts-teach.ts';
import { type Classroom, type LessonFile, openClassroom } from '../../teach/lesson-file.ts';

type Child = Node | string | undefined | false;

/** Makes an element; `class`, `data-…` and other attributes by their names, children in order. */
export function h<K extends keyof HTMLElementTagNameMap>(
	name: K,
	attributes: Record<string, string | number | boolean | undefined> = {},
	...children: Child[]
): HTMLElementTagNameMap[K] {
	const made = document.createElement(name);
	for (const [key, value] of Object.entries(attributes)) {
		if (value !== undefined && value !== false) made.setAttribute(key, value === true ? '' : String(value));
	}
	made.append(...children.filter((child) => child !== undefined && child !== false));
	return made;
}

/** A button that does something. */
export function button(label: string, act: () => void, attributes: Record<string, string> = {}): HTMLButtonElement {
	const made = h('button', { type: 'button', ...attributes }, label);
	made.addEventListener('click', act);
	return made;
}

const SVG = 'http://www.w3.org/2000/svg';

/** A sign of the edition, by the id of its symbol: `t-right`, `s-attacks`. */
export function sign(id: string): SVGElement {
	const svg = document.createElementNS(SVG, 'svg');
	svg.setAttribute('class', 'sign');
	svg.setAttribute('aria-hidden', 'true');
	const use = document.createElementNS(SVG, 'use');
	use.setAttribute('href', `#${id}`);
	svg.append(use);
	return svg;
}

export function byId<T extends HTMLElement = HTMLElement>(id: string): T {
	const found = document.getElementById(id);
	if (!found) throw new Error(`Nothing here is called ${id}.`);
	return found as T;
}

const base = (document.documentElement.dataset['base'] ?? '/').replace(/\/$/, '');
/** A path of the edition as it stands under this address. */
export const href = (path: string): string => base + path;

/** Fetches the data; where that fails, says so in place of the room and never fills it. */
export async function enterClassroom(room: HTMLElement): Promise<Classroom | undefined> {
	try {
		const response = await fetch(href('/data/lessons.json'));
		if (!response.ok) throw new Error(String(response.status));
		const classroom = openClassroom((await response.json()) as LessonFile);
		room.hidden = false;
		return classroom;
	} catch {
		room.replaceWith(h('p', { role: 'status' }, notFetched));
		return undefined;
	}
}

/** Gives the reader a file. */
export function save(name: string, type: string, content: string | Uint8Array): void {
	const link = h('a', { href: URL.createObjectURL(new Blob([content as BlobPart], { type })), download: name });
	link.click();
	URL.revokeObjectURL(link.href);
}

/** Storage may be closed; then nothing is kept, and nothing fails. */
export function remember(key: string, value?: string | null): string | null {
	const name = `elenchus:${base}:${key}`;
	try {
		if (value === undefined) return localStorage.getItem(name);
		if (value === null) localStorage.removeItem(name);
		else localStorage.setItem(name, value);
	} catch {
		// private window
	}
	return value ?? null;
}

/** A seed nobody has to think of: two short words of sound. */
export function makeSeed(): string {
	const numbers = crypto.getRandomValues(new Uint8Array(6));
	const [consonants, vowels] = ['bdfgklmnprstvz', 'aeiou'];
	return [...numbers].map((n, at) => (at % 2 === 0 ? consonants[n % consonants.length] : vowels[n % vowels.length])).join('');
}
