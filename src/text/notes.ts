/** The author's notes of a page: their words, which stand anywhere on it, and the number of each. */
import type { FootnoteDefinition, Nodes, Root } from 'mdast';

/** What an author prints as the sign of a note: a number, one letter, stars and daggers. */
const OWN_SIGN = /^(?:\d{1,4}|[a-z]|[*†‡§‖¶#]{1,4})$/iu;

/** The notes of one page, which are numbered as they are come upon. */
export class Notes {
	/** By their names; of two of one name the first. */
	readonly definitions = new Map<string, FootnoteDefinition>();
	/** Those whose name another has. */
	readonly twins: FootnoteDefinition[] = [];
	readonly #signs = new Map<string, string>();
	readonly #taken = new Set<string>();
	readonly #known = new Map<string, { id: string; number: string }>();
	readonly #inPassage = new Map<string, number>();
	#next = 1;

	constructor(tree?: Root) {
		const visit = (node: Nodes): void => {
			if (node.type === 'footnoteDefinition') this.#define(node);
			if ('children' in node) for (const child of node.children) visit(child);
		};
		if (tree) visit(tree);
	}

	#define(node: FootnoteDefinition): void {
		if (this.definitions.has(node.identifier)) {
			this.twins.push(node);
			return;
		}
		this.definitions.set(node.identifier, node);
		const label = node.label ?? node.identifier;
		if (!OWN_SIGN.test(label)) return;
		this.#signs.set(node.identifier, label);
		this.#taken.add(label);
	}

	/** The note of a name, or one without a name, where it is come upon in a passage; `again` if it was before. */
	take(name: string | undefined, passage: string): { id: string; number: string; again: boolean } {
		const known = name === undefined ? undefined : this.#known.get(name);
		if (known) return { ...known, again: true };
		const count = (this.#inPassage.get(passage) ?? 0) + 1;
		this.#inPassage.set(passage, count);
		const note = { id: `fn-${passage}-${count}`, number: (name === undefined ? undefined : this.#signs.get(name)) ?? this.#count() };
		if (name !== undefined) this.#known.set(name, note);
		return { ...note, again: false };
	}

	#count(): string {
		while (this.#taken.has(String(this.#next))) this.#next++;
		return String(this.#next++);
	}

	/** Notes that nothing has led to. */
	get unread(): FootnoteDefinition[] {
		return [...this.definitions].flatMap(([name, node]) => (this.#known.has(name) ? [] : [node]));
	}
}
