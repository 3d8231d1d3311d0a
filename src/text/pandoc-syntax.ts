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

const isEol = (character: Code): boolean => character !== null && character < -2;
const isSpace = (character: Code): boolean => character === -2 || character === -1 || character === 32;
const isDigit = (character: Code): boolean => character !== null && character >= 48 && character <= 57;
const isLetter = (character: Code): boolean =>
	character !== null && ((character >= 65 && character <= 90) || (character >= 97 && character <= 122));
/** Letters of all scripts; the halves of a pair, as characters beyond U+FFFF come, are taken for letters. */
const isWord = (character: Code): boolean =>
	character !== null && character > 127 && /[\p{L}\p{N}\uD800-\uDFFF]/u.test(String.fromCharCode(character));
const isKeyStart = (character: Code): boolean => isLetter(character) || isDigit(character) || character === code('_') || isWord(character);
const isKeyPart = (character: Code): boolean =>
	isKeyStart(character) || (character !== null && character > 127 && /\p{M}/u.test(String.fromCharCode(character)));
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

	take(character: Code): void {
		if (isEol(character)) {
			this.close();
			this.#effects.enter('lineEnding');
			this.#effects.consume(character);
			this.#effects.exit('lineEnding');
			return;
		}
		if (!this.#open) this.#effects.enter('pandocData');
		this.#open = true;
		this.#effects.consume(character);
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
		return (character) => {
			effects.enter('citationGroup');
			taker.take(character);
			return inside;
		};
		function inside(character: Code): State | undefined {
			if (character === null || character === OPEN) return nok(character);
			if (character === CLOSE) {
				if (!cites) return nok(character);
				taker.take(character);
				return after;
			}
			if (before === AT && character === BRACE) {
				cites = true;
				taker.take(character);
				return braced;
			}
			if (before === AT && isKeyStart(character)) cites = true;
			// An @ within a word opens nothing; it is remembered as the letter before it.
			before = character === AT && !opensKey(before) ? code('a') : character;
			taker.take(character);
			return character === BACKSLASH ? escaped : inside;
		}
		/** Within the braces of a key brackets are signs of it. */
		function braced(character: Code): State | undefined {
			if (character === null || isSpace(character) || isEol(character)) return nok(character);
			before = character;
			taker.take(character);
			return character === BRACE_END ? inside : braced;
		}
		function escaped(character: Code): State | undefined {
			if (character !== OPEN && character !== CLOSE && character !== AT && character !== BACKSLASH) return inside(character);
			before = BACKSLASH;
			taker.take(character);
			return inside;
		}
		function after(character: Code): State | undefined {
			if (character === ROUND) return nok(character);
			taker.close();
			effects.exit('citationGroup');
			return ok(character);
		}
	},
};

/** A punctuation mark inside a key: only where the key goes on behind it, so `@hess2004.` ends before the full stop. */
const innerMark: Construct = {
	partial: true,
	tokenize(effects: Effects, ok: State, nok: State): State {
		const taker = new Taker(effects);
		return (character) => {
			taker.take(character);
			taker.close();
			return more;
		};
		function more(character: Code): State | undefined {
			if (isKeyPart(character)) return ok(character);
			if (!INNER.includes(character)) return nok(character);
			taker.take(character);
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
		function before(character: Code): State | undefined {
			if (!isSpace(character) && !isEol(character) && character !== OPEN) return nok(character);
			taker.take(character);
			return character === OPEN ? inside : before;
		}
		function inside(character: Code): State | undefined {
			if (character === null || character === OPEN) return nok(character);
			taker.take(character);
			if (character !== CLOSE) {
				words += character < 0 ? ' ' : String.fromCharCode(character);
				return inside;
			}
			if (!parseLocator(words.trim()) && !looksLikeLocator(words.trim())) return nok;
			// `@key [1999]{lang=fr}`: words that have attributes of their own
			return effects.check(bracesOfSpan, nok, end);
		}
		function end(character: Code): State | undefined {
			taker.close();
			return ok(character);
		}
	},
};

/** Attributes that words in brackets have and citations have not. */
const bracesOfSpan: Construct = {
	partial: true,
	tokenize(effects: Effects, ok: State, nok: State): State {
		const taker = new Taker(effects);
		let words = '';
		return (character) => {
			if (character !== BRACE) return nok(character);
			effects.enter('attributes');
			taker.take(character);
			return inside;
		};
		function inside(character: Code): State | undefined {
			if (character === null || character === BRACE) return nok(character);
			taker.take(character);
			if (character !== BRACE_END) {
				words += character < 0 ? ' ' : String.fromCharCode(character);
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
		return (character) => {
			effects.enter('citationNarrative');
			taker.take(character);
			return (next) => (isKeyStart(next) ? inside(next) : next === BRACE ? braced(next) : nok(next));
		};
		function inside(character: Code): State | undefined {
			if (isKeyPart(character)) {
				taker.take(character);
				return inside;
			}
			taker.close();
			if (INNER.includes(character)) return effects.attempt(innerMark, inside, end)(character);
			return isSpace(character) || isEol(character) || character === OPEN ? effects.attempt(locator, end, end)(character) : end(character);
		}
		/** A key in braces, `@{O'Neill[2]}`. */
		function braced(character: Code): State | undefined {
			if (character === null || isSpace(character) || isEol(character)) return nok(character);
			taker.take(character);
			if (character !== BRACE_END) return braced;
			taker.close();
			return (next) => (isSpace(next) || isEol(next) || next === OPEN ? effects.attempt(locator, end, end)(next) : end(next));
		}
		function end(character: Code): State | undefined {
			effects.exit('citationNarrative');
			return ok(character);
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
		return (character) => {
			effects.enter('attributes');
			taker.take(character);
			return first;
		};
		function first(character: Code): State | undefined {
			if (isSpace(character) || isEol(character)) {
				taker.take(character);
				return first;
			}
			if (signs.some((sign) => character === code(sign))) return inside(character);
			return isLetter(character) ? name(character) : nok(character);
		}
		function name(character: Code): State | undefined {
			if (character === code('=')) return inside(character);
			if (!isLetter(character) && character !== code('-')) return nok(character);
			taker.take(character);
			return name;
		}
		function inside(character: Code): State | undefined {
			if (character === null) return nok(character);
			taker.take(character);
			if (quote !== null) {
				if (character === quote) quote = null;
			} else if (QUOTES.includes(character)) quote = character;
			else if (character === BRACE) return nok;
			else if (character === BRACE_END) return end;
			return inside;
		}
		function end(character: Code): State | undefined {
			taker.close();
			effects.exit('attributes');
			return ok(character);
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
