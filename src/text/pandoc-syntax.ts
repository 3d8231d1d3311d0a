/**
 * Pandoc's citations and attribute blocks as a micromark extension, so that nothing inside them is taken for emphasis, a link or a
 * directive, and every one has its exact place. Only their extent is found here; `citation.ts` and `attributes.ts` read them.
 * Source: Pandoc User's Guide, "Extension: citations" and "Extension: attributes".
 */
import type { CompileContext, Extension as FromMarkdown, Token } from 'mdast-util-from-markdown';
import type { Code, Construct, Effects, Extension, State, TokenTypeMap } from 'micromark-util-types';
import { looksLikeLocator, parseLocator } from '../citations/locators.ts';
import './nodes.ts';

declare module 'micromark-util-types' {
	interface TokenTypeMap {
		citationGroup: 'citationGroup';
		citationNarrative: 'citationNarrative';
		attributes: 'attributes';
		pandocData: 'pandocData';
	}
}

const code = (character: string): number => character.charCodeAt(0);
const AT = code('@');
const OPEN = code('[');
const CLOSE = code(']');
const ROUND = code('(');
const BACKSLASH = code('\\');
const BRACE = code('{');
const BRACE_END = code('}');
const QUOTES: Code[] = [code('"'), code("'")];

const isEol = (at: Code): boolean => at !== null && at < -2;
const isSpace = (at: Code): boolean => at === -2 || at === -1 || at === 32;
const isDigit = (at: Code): boolean => at !== null && at >= 48 && at <= 57;
const isLetter = (at: Code): boolean => at !== null && ((at >= 65 && at <= 90) || (at >= 97 && at <= 122));
/** Letters of all scripts; the halves of a pair, as characters beyond U+FFFF come, are taken for letters. */
const isWord = (at: Code): boolean => at !== null && at > 127 && /[\p{L}\p{N}\uD800-\uDFFF]/u.test(String.fromCharCode(at));
const isKeyStart = (at: Code): boolean => isLetter(at) || isDigit(at) || at === code('_') || isWord(at);
const isKeyPart = (at: Code): boolean => isKeyStart(at) || (at !== null && at > 127 && /\p{M}/u.test(String.fromCharCode(at)));
const INNER: Code[] = [...'-.:+/#$%&?<>~'].map(code);
/** Whether an `@` behind this character can begin a key: not in an address such as `name@place`. */
const opensKey = (before: Code): boolean => before === null || before < 0 || !/[\p{L}\p{N}_./]/u.test(String.fromCharCode(before));

/** Takes characters into a token: text is data of it, line endings are tokens of their own, as micromark has them. */
class Taker {
	readonly #effects: Effects;
	#open = false;

	constructor(effects: Effects) {
		this.#effects = effects;
	}

	take(at: Code): void {
		if (isEol(at)) {
			this.close();
			this.#effects.enter('lineEnding');
			this.#effects.consume(at);
			this.#effects.exit('lineEnding');
			return;
		}
		if (!this.#open) this.#effects.enter('pandocData');
		this.#open = true;
		this.#effects.consume(at);
	}

	/** Ends the data, before the token ends or something else begins. */
	close(): void {
		if (this.#open) this.#effects.exit('pandocData');
		this.#open = false;
	}
}

/** Brackets without brackets inside in which some `@key` stands, unless `(` follows: then it is a link. */
const group: Construct = {
	tokenize(effects: Effects, ok: State, nok: State): State {
		const taker = new Taker(effects);
		let before: Code = OPEN;
		let cites = false;
		return (at) => {
			effects.enter('citationGroup');
			taker.take(at);
			return inside;
		};
		function inside(at: Code): State | undefined {
			if (at === null || at === OPEN) return nok(at);
			if (at === CLOSE) {
				if (!cites) return nok(at);
				taker.take(at);
				return after;
			}
			if (before === AT && at === BRACE) {
				cites = true;
				taker.take(at);
				return braced;
			}
			if (before === AT && isKeyStart(at)) cites = true;
			// An @ within a word opens nothing; it is remembered as the letter before it.
			before = at === AT && !opensKey(before) ? code('a') : at;
			taker.take(at);
			return at === BACKSLASH ? escaped : inside;
		}
		/** Within the braces of a key brackets are signs of it. */
		function braced(at: Code): State | undefined {
			if (at === null || isSpace(at) || isEol(at)) return nok(at);
			before = at;
			taker.take(at);
			return at === BRACE_END ? inside : braced;
		}
		function escaped(at: Code): State | undefined {
			if (at !== OPEN && at !== CLOSE && at !== AT && at !== BACKSLASH) return inside(at);
			before = BACKSLASH;
			taker.take(at);
			return inside;
		}
		function after(at: Code): State | undefined {
			if (at === ROUND) return nok(at);
			taker.close();
			effects.exit('citationGroup');
			return ok(at);
		}
	},
};

/** A punctuation mark inside a key: only where the key goes on behind it, so `@hess2004.` ends before the full stop. */
const innerMark: Construct = {
	partial: true,
	tokenize(effects: Effects, ok: State, nok: State): State {
		const taker = new Taker(effects);
		return (at) => {
			taker.take(at);
			taker.close();
			return more;
		};
		function more(at: Code): State | undefined {
			if (isKeyPart(at)) return ok(at);
			if (!INNER.includes(at)) return nok(at);
			taker.take(at);
			taker.close();
			return more;
		}
	},
};

/** ` [p. 491]` behind a key: brackets that begin with a place in a work. */
const locator: Construct = {
	partial: true,
	tokenize(effects: Effects, ok: State, nok: State): State {
		const taker = new Taker(effects);
		let words = '';
		return before;
		function before(at: Code): State | undefined {
			if (!isSpace(at) && !isEol(at) && at !== OPEN) return nok(at);
			taker.take(at);
			return at === OPEN ? inside : before;
		}
		function inside(at: Code): State | undefined {
			if (at === null || at === OPEN) return nok(at);
			taker.take(at);
			if (at !== CLOSE) {
				words += at < 0 ? ' ' : String.fromCharCode(at);
				return inside;
			}
			if (!parseLocator(words.trim()) && !looksLikeLocator(words.trim())) return nok;
			// `@key [1999]{lang=fr}`: words that have attributes of their own
			return effects.check(bracesOfSpan, nok, end);
		}
		function end(at: Code): State | undefined {
			taker.close();
			return ok(at);
		}
	},
};

/** Attributes that words in brackets have and citations have not. */
const bracesOfSpan: Construct = {
	partial: true,
	tokenize(effects: Effects, ok: State, nok: State): State {
		const taker = new Taker(effects);
		let words = '';
		return (at) => {
			if (at !== BRACE) return nok(at);
			effects.enter('attributes');
			taker.take(at);
			return inside;
		};
		function inside(at: Code): State | undefined {
			if (at === null || at === BRACE) return nok(at);
			taker.take(at);
			if (at !== BRACE_END) {
				words += at < 0 ? ' ' : String.fromCharCode(at);
				return inside;
			}
			taker.close();
			effects.exit('attributes');
			return /(?:^|\s)(?:\.\p{L}|(?:lang|cite|role|page|folio)=)/u.test(words) ? ok : nok;
		}
	},
};

const narrative: Construct = {
	previous: opensKey,
	tokenize(effects: Effects, ok: State, nok: State): State {
		const taker = new Taker(effects);
		return (at) => {
			effects.enter('citationNarrative');
			taker.take(at);
			return (next) => (isKeyStart(next) ? inside(next) : next === BRACE ? braced(next) : nok(next));
		};
		function inside(at: Code): State | undefined {
			if (isKeyPart(at)) {
				taker.take(at);
				return inside;
			}
			taker.close();
			if (INNER.includes(at)) return effects.attempt(innerMark, inside, end)(at);
			return isSpace(at) || isEol(at) || at === OPEN ? effects.attempt(locator, end, end)(at) : end(at);
		}
		/** A key in braces, `@{O'Neill[2]}`. */
		function braced(at: Code): State | undefined {
			if (at === null || isSpace(at) || isEol(at)) return nok(at);
			taker.take(at);
			if (at !== BRACE_END) return braced;
			taker.close();
			return (next) => (isSpace(next) || isEol(next) || next === OPEN ? effects.attempt(locator, end, end)(next) : end(next));
		}
		function end(at: Code): State | undefined {
			effects.exit('citationNarrative');
			return ok(at);
		}
	},
};

/** `{` and `#` or `name=`, up to the `}` outside quotation marks. A brace inside ends the attempt, so that many open braces stay cheap. */
export const attributes = attributesFrom(['#']);
/** The same behind the brackets of a span, where a class may be the first. */
export const spanBraces = attributesFrom(['#', '.']);

function attributesFrom(signs: readonly string[]): Construct {
	const tokenize = (effects: Effects, ok: State, nok: State): State => {
		const taker = new Taker(effects);
		let quote: Code = null;
		return (at) => {
			effects.enter('attributes');
			taker.take(at);
			return first;
		};
		function first(at: Code): State | undefined {
			if (isSpace(at) || isEol(at)) {
				taker.take(at);
				return first;
			}
			if (signs.some((sign) => at === code(sign))) return inside(at);
			return isLetter(at) ? name(at) : nok(at);
		}
		function name(at: Code): State | undefined {
			if (at === code('=')) return inside(at);
			if (!isLetter(at) && at !== code('-')) return nok(at);
			taker.take(at);
			return name;
		}
		function inside(at: Code): State | undefined {
			if (at === null) return nok(at);
			taker.take(at);
			if (quote !== null) {
				if (at === quote) quote = null;
			} else if (QUOTES.includes(at)) quote = at;
			else if (at === BRACE) return nok;
			else if (at === BRACE_END) return end;
			return inside;
		}
		function end(at: Code): State | undefined {
			taker.close();
			effects.exit('attributes');
			return ok(at);
		}
	};
	return { tokenize };
}

/** The micromark extension. */
export const pandocSyntax: Extension = { text: { [OPEN]: group, [AT]: narrative, [BRACE]: attributes } };

function enterCitation(this: CompileContext, token: Token): undefined {
	this.enter({ type: 'citation', narrative: token.type === 'citationNarrative', value: this.sliceSerialize(token) }, token);
}
function enterAttributes(this: CompileContext, token: Token): undefined {
	this.enter({ type: 'attributes', value: this.sliceSerialize(token) }, token);
}
function exit(this: CompileContext, token: Token): undefined {
	this.exit(token);
}
type TokenName = keyof TokenTypeMap;
const names = ['citationGroup', 'citationNarrative', 'attributes'] as const satisfies TokenName[];

/** Turns those tokens into the nodes of `nodes.ts`. */
export const pandocFromMarkdown: FromMarkdown = {
	enter: Object.fromEntries(names.map((name) => [name, name === 'attributes' ? enterAttributes : enterCitation])),
	exit: Object.fromEntries(names.map((name) => [name, exit])),
};
