/**
 * Mathematics in dollars as a micromark extension: `$a_1$`, and `$$…$$` set on a line of its own. So that sums of money stay words, a single
 * dollar opens nothing before a blank or behind a letter or digit, and closes nothing behind a blank or before a letter or digit.
 * Source: Pandoc User's Guide, "Extension: tex_math_dollars".
 */
import type { CompileContext, Extension as FromMarkdown, Token } from 'mdast-util-from-markdown';
import type { Code, Construct, Effects, Extension, State } from 'micromark-util-types';
import './nodes.ts';

declare module 'micromark-util-types' {
	interface TokenTypeMap {
		mathText: 'mathText';
		mathData: 'mathData';
	}
}

const DOLLAR = 36;
const BACKSLASH = 92;
const isEol = (at: Code): boolean => at !== null && at < -2;
const isBlank = (at: Code): boolean => at === null || at < 0 || at === 32;
const isWord = (at: Code): boolean => at !== null && at > 0 && /[\p{L}\p{N}]/u.test(String.fromCharCode(at));

const math: Construct = {
	previous: (at) => !isWord(at) && at !== DOLLAR,
	tokenize(effects: Effects, ok: State, nok: State): State {
		let display = false;
		let before: Code = null;
		let open = false;
		const take = (at: Code): void => {
			if (isEol(at)) {
				if (open) effects.exit('mathData');
				open = false;
				effects.enter('lineEnding');
				effects.consume(at);
				effects.exit('lineEnding');
			} else {
				if (!open) effects.enter('mathData');
				open = true;
				effects.consume(at);
			}
			before = at;
		};
		const end = (at: Code): State | undefined => {
			if (open) effects.exit('mathData');
			effects.exit('mathText');
			return ok(at);
		};
		return (at) => {
			effects.enter('mathText');
			take(at);
			return second;
		};
		function second(at: Code): State | undefined {
			if (at === DOLLAR) {
				display = true;
				take(at);
				return first;
			}
			return isBlank(at) ? nok(at) : inside(at);
		}
		/** Something stands between two pairs of dollars. */
		function first(at: Code): State | undefined {
			return at === DOLLAR ? nok(at) : inside(at);
		}
		function inside(at: Code): State | undefined {
			if (at === null) return nok(at);
			if (at === DOLLAR && (display || !isBlank(before))) {
				take(at);
				return display ? closing : closed;
			}
			take(at);
			return at === BACKSLASH ? escaped : inside;
		}
		function escaped(at: Code): State | undefined {
			if (at === null) return nok(at);
			take(at);
			return inside;
		}
		function closing(at: Code): State | undefined {
			if (at !== DOLLAR) return inside(at);
			take(at);
			return end;
		}
		function closed(at: Code): State | undefined {
			return isWord(at) || at === DOLLAR ? nok(at) : end(at);
		}
	},
};

/** The micromark extension. */
export const mathSyntax: Extension = { text: { [DOLLAR]: math } };

/** Turns its tokens into the nodes of `nodes.ts`. */
export const mathFromMarkdown: FromMarkdown = {
	enter: {
		mathText(this: CompileContext, token: Token): undefined {
			const source = this.sliceSerialize(token);
			const size = source.startsWith('$$') ? 2 : 1;
			this.enter({ type: 'formula', display: size === 2, value: source.slice(size, -size).trim() }, token);
		},
	},
	exit: {
		mathText(this: CompileContext, token: Token): undefined {
			this.exit(token);
		},
	},
};
