/**
 * The rules of a style sheet that can hold on some pages: those whose classes and ids the pages have, or their scripts may give to what they make.
 * Every kept rule keeps its bytes and its place, so that what a page looks like is the same.
 */

/** The names that pages and scripts use. */
export interface UsedNames {
	has(name: string): boolean;
}

/** Where a script names data that it fetches, as far as it says which: `data/cards/`, `data/ids.json`. */
const DATA = /(?<![\w-])data\/[\w./-]*/g;

/** Collects the names of classes and ids of pages, of the scripts they load and of the data that these fetch. When in doubt a name counts as used. */
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

	/** The classes and ids of a page as it is written, those in its `<noscript>` and `<template>` among them. */
	addPage(html: string): void {
		for (const attribute of ['class=', 'id=']) {
			for (let at = html.indexOf(attribute); at >= 0; at = html.indexOf(attribute, at)) {
				const apart = /\s/.test(html[at - 1] ?? '');
				at += attribute.length;
				if (!apart) continue;
				const quote = html[at];
				const quoted = quote === '"' || quote === "'";
				const end = quoted ? html.indexOf(quote, at + 1) : at + html.slice(at, at + 200).search(/[\s>]|$/);
				const value = html.slice(quoted ? at + 1 : at, end < 0 ? html.length : end);
				if (this.#seen.has(value)) continue;
				// a copy: what is cut out of a text keeps the whole of it in memory
				const names = Buffer.from(value).toString();
				this.#seen.add(names);
				this.#take(names);
			}
		}
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
		for (const [, names = ''] of json.matchAll(/"([a-z][\w -]*)"(?!:)/g)) {
			if (this.#seen.has(names)) continue;
			this.#seen.add(names);
			this.#take(names);
		}
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

/** Blocks of rules. What other blocks hold (`@font-face`, `@page`, `@keyframes`) is kept whole. */
const HOLDS_RULES = /^@(?:media|supports|container|layer|scope|starting-style)\b/;

/** The sheet without the rules that can't hold. Blocks that are empty then go too; a layer keeps its place in the order of layers. */
export function keepUsed(css: string, used: UsedNames): string {
	const kept: string[] = [];
	for (let at = 0; at < css.length; ) {
		const { end, opens } = findEnd(css, at);
		const head = css.slice(at, end);
		if (!opens) {
			// a declaration, or a statement such as @import
			kept.push(css.slice(at, end + 1));
			at = end + 1;
			continue;
		}
		const close = findClose(css, end);
		const body = css.slice(end + 1, close);
		const name = head.trim();
		if (HOLDS_RULES.test(name)) {
			const inner = keepUsed(body, used);
			if (inner.trim() !== '') kept.push(`${head}{${inner}}`);
			else if (/^@layer\s+\S/.test(name)) kept.push(`${head};`);
		} else if (name.startsWith('@')) kept.push(css.slice(at, close + 1));
		else if (canMatch(name, used)) kept.push(`${head}{${keepUsed(body, used)}}`);
		at = close + 1;
	}
	return kept.join('');
}

/** Where the statement that begins at `at` ends, or the head of its block; strings, brackets and comments are passed over. */
function findEnd(css: string, at: number): { end: number; opens: boolean } {
	let depth = 0;
	for (let i = at; i < css.length; i++) {
		const sign = css[i] as string;
		if (sign === '\\') i += 1;
		else if (sign === '"' || sign === "'") i = skipString(css, i);
		else if (sign === '/' && css[i + 1] === '*') i = css.indexOf('*/', i + 2) + 1 || css.length;
		else if (sign === '(' || sign === '[') depth += 1;
		else if (sign === ')' || sign === ']') depth -= 1;
		else if (depth === 0 && (sign === ';' || sign === '{')) return { end: i, opens: sign === '{' };
	}
	return { end: css.length, opens: false };
}

/** The brace that closes the one at `open`. */
function findClose(css: string, open: number): number {
	let depth = 0;
	for (let i = open; i < css.length; i++) {
		const sign = css[i] as string;
		if (sign === '\\') i += 1;
		else if (sign === '"' || sign === "'") i = skipString(css, i);
		else if (sign === '/' && css[i + 1] === '*') i = css.indexOf('*/', i + 2) + 1 || css.length;
		else if (sign === '{') depth += 1;
		else if (sign === '}' && --depth === 0) return i;
	}
	return css.length;
}

/** The place of the sign that ends the string which begins at `at`. */
function skipString(text: string, at: number): number {
	let i = at + 1;
	while (i < text.length && text[i] !== text[at]) i += text[i] === '\\' ? 2 : 1;
	return i;
}

/** Whether one of these selectors, parted by commas, names only what is used. What is within `:not()` need not be there. */
export function canMatch(selectors: string, used: UsedNames): boolean {
	return splitAtCommas(selectors).some((selector) => hasAll(selector, used));
}

function hasAll(selector: string, used: UsedNames): boolean {
	// escapes are rare: such a rule is kept
	if (selector.includes('\\')) return true;
	for (let i = 0; i < selector.length; ) {
		const rest = selector.slice(i);
		const [name] = /^[.#][\w-]+/.exec(rest) ?? [];
		const [choice] = /^:[\w-]+\(/.exec(rest) ?? [];
		if (name) {
			if (!used.has(name.slice(1))) return false;
			i += name.length;
		} else if (choice) {
			const close = closeBracket(selector, i + choice.length - 1);
			if (/^:(?:is|where|has)\(/.test(choice) && !canMatch(selector.slice(i + choice.length, close), used)) return false;
			i = close + 1;
		} else if (rest.startsWith('[')) i = closeBracket(selector, i) + 1;
		else i += 1;
	}
	return true;
}

/** Where the bracket at `open` is closed. */
function closeBracket(text: string, open: number): number {
	let depth = 0;
	for (let i = open; i < text.length; i++) {
		const sign = text[i] as string;
		if (sign === '"' || sign === "'") i = skipString(text, i);
		else if (sign === '(' || sign === '[') depth += 1;
		else if ((sign === ')' || sign === ']') && --depth === 0) return i;
	}
	return text.length;
}

function splitAtCommas(list: string): string[] {
	const parts: string[] = [];
	let from = 0;
	for (let i = 0; i < list.length; i++) {
		if (list[i] === '(' || list[i] === '[') i = closeBracket(list, i);
		else if (list[i] === ',') {
			parts.push(list.slice(from, i));
			from = i + 1;
		}
	}
	return [...parts, list.slice(from)];
}
