/** What was made of files before: who compiles a folder again and again hands it on, and what an edit leaves as it was is read no second time. */

export interface Memory {
	/**
	 * What was made under this name, while all that was given is the same (`Object.is`); else makes it, and keeps that in place of it. What is kept is
	 * handed out again and again: nobody may change it, and what it is made from must all be given.
	 */
	keep<T>(name: string, given: readonly unknown[], make: () => T): T;
}

/** An empty one. It has as many entries as there are files. */
export function createMemory(): Memory {
	const kept = new Map<string, { given: readonly unknown[]; made: unknown }>();
	return {
		keep<T>(name: string, given: readonly unknown[], make: () => T): T {
			const before = kept.get(name);
			if (before?.given.length === given.length && before.given.every((one, index) => Object.is(one, given[index])))
				return before.made as T;
			const made = make();
			kept.set(name, { given, made });
			return made;
		},
	};
}

/** A function of a text that remembers what it made of those it was asked for last, `most` of them. What it gives is handed out again: nobody may change it. */
export function rememberLast<T extends object>(most: number, make: (text: string) => T): (text: string) => T {
	const known = new Map<string, T>();
	return (text) => {
		const made = known.get(text) ?? make(text);
		// what is asked for again moves to the end
		known.delete(text);
		known.set(text, made);
		const [oldest] = known.keys();
		if (known.size > most && oldest !== undefined) known.delete(oldest);
		return made;
	};
}
