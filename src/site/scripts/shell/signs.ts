/** Signs beside words, as scripts make them. */
import { element } from './elements.ts';

/** A sign of the edition, by the id of its symbol: `s-attacks`, `t-right`. Words beside it say the same. */
export function sign(id: string): Element {
	const made = element('i');
	made.innerHTML = `<svg class="sign" aria-hidden="true"><use href="#${id}"/></svg>`;
	return made.firstElementChild as Element;
}
