/** The one way in which scripts make elements and find those of their page. */

/** Attributes by their names; true for one without a value, and none where it is false or undefined. */
export type Attributes = Record<string, string | number | boolean | undefined>;
/** What stands in an element; what is false, undefined or empty does not. */
export type Child = Node | string | undefined | false;

/** Makes an element. `about` is its class, which may be empty, or its attributes. */
export function element<K extends keyof HTMLElementTagNameMap>(
	name: K,
	about: string | Attributes = '',
	...children: Child[]
): HTMLElementTagNameMap[K] {
	const made = document.createElement(name);
	for (const [key, value] of Object.entries(typeof about === 'string' ? about && { class: about } : about)) {
		if ((value ?? false) !== false) made.setAttribute(key, value === true ? '' : `${value}`);
	}
	made.append(...(children.filter(Boolean) as (Node | string)[]));
	return made;
}

/** A button that does something; `act` is given the button. */
export function button(label: string, act: (made: HTMLButtonElement) => void, attributes: Attributes = {}): HTMLButtonElement {
	const made = element('button', { type: 'button', ...attributes }, label);
	made.addEventListener('click', () => act(made));
	return made;
}

/** The element of the page with this id. Throws where there is none: page and script no longer agree. */
export function byId<T extends HTMLElement = HTMLElement>(id: string): T {
	const found = document.getElementById(id);
	if (!found) throw new Error(`#${id} is missing`);
	return found as T;
}
