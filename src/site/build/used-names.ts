/** The names of classes and ids that pages have, or their scripts may give to what they make. When in doubt a name counts as used. */

/** The names that pages and scripts use. */
export interface UsedNames {
	has(name: string): boolean;
}

/** Where a script names data that it fetches, as far as it says which: `data/cards/`, `data/ids.json`. */
const DATA = /(?<![\w-])data\/[\w./-]*/g;

/** Collects the names of pages, of the scripts they load and of the data that these fetch. */
export class NameCollector implements UsedNames {
	readonly #names = new Set<string>();
	/** How names begin, and end, that scripts put together: `to-` of `to-${layer}`. */
	readonly #beginnings = new Set<string>();
	readonly #endings = new Set<string>();
	/** Values of attributes that were taken apart. */
	readonly #seen = new Set<string>();
	/** Paths of the data that its scripts fetch, or how they begin. */
	readonly data = new Set<string>();

	has(name: string): boolean {
		if (this.#names.has(name)) return true;
		for (const beginning of this.#beginnings) if (name.startsWith(beginning)) return true;
		for (const ending of this.#endings) if (name.endsWith(ending)) return true;
		return false;
	}

	/** The value of a `class` or an `id`. */
	addValue(value: string): void {
		if (this.#seen.has(value)) return;
		// a copy: what is cut out of a text keeps the whole of it in memory
		const names = Buffer.from(value).toString();
		this.#seen.add(names);
		this.#take(names);
	}

	/** What a script may give as classes: strings that are nothing but names, keys of its tables, and the parts of names that it puts together. */
	addScript(script: string): void {
		for (const [, , names = ''] of script.matchAll(/(["'`])( ?[a-z][\w-]*(?: +[a-z][\w-]*)* ?)(?=\\?\1)/gi)) this.#take(names);
		for (const [names] of script.matchAll(/(?<=[`}])[\w -]+(?=`|\$\{)/g)) this.#take(names);
		for (const [, name = ''] of script.matchAll(/[{,]\s*([a-z][\w-]*)(?=\s*:)/gi)) this.#take(name);
		for (const [beginning] of script.matchAll(/(?<=["'`\s}])[a-z][\w-]*-(?=\$\{|["'`])/gi)) this.#beginnings.add(beginning);
		for (const [ending] of script.matchAll(/(?<=[}"'`])-[a-z][\w-]*(?=[\s"'`])/gi)) this.#endings.add(ending);
		for (const [path] of script.matchAll(DATA)) this.data.add(path);
	}

	/** The classes of markup within JSON, and those of its values that may be classes: a sentence has other signs. */
	addData(json: string): void {
		for (const [, names = ''] of json.matchAll(/\b(?:class|id)=\\?["']([^"'\\]*)/g)) this.#take(names);
		for (const [, names = ''] of json.matchAll(/"([a-z][\w -]*)"(?!:)/g)) this.addValue(names);
	}

	/** What another collected. */
	addAll(other: NameCollector): void {
		for (const name of other.#names) this.#names.add(name);
		for (const beginning of other.#beginnings) this.#beginnings.add(beginning);
		for (const ending of other.#endings) this.#endings.add(ending);
		for (const path of other.data) this.data.add(path);
	}

	#take(names: string): void {
		for (const name of names.split(/\s+/)) this.#names.add(name);
	}
}
