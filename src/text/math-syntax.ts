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
const isEol = (code: Code): boolean => code !== null && code < -2;
const isBlank = (code: Code): boolean => code === null || code < 0 || code === 32;
const isWord = (code: Code): boolean => code !== null && code > 0 && /[\p{L}\p{N}]/u.test(String.fromCharCode(code));

const math: Construct = {
	previous: (code) => !isWord(code) && code !== DOLLAR,
	tokenize(effects: Effects, ok: State, nok: State): State {
		let display = false;
		let before: Code = null;
		let open = false;
		const take = (code: Code): void => {
			if (isEol(code)) {
				if (open) effects.exit('mathData');
				open = false;
				effects.enter('lineEnding');
				effects.consume(code);
				effects.exit('lineEnding');
			} else {
				if (!open) effects.enter('mathData');
				open = true;
				effects.consume(code);
			}
			before = code;
		};
		const end = (code: Code): State | undefined => {
			if (open) effects.exit('mathData');
			effects.exit('mathText');
			return ok(code);
		};
		return (code) => {
			effects.enter('mathText');
			take(code);
			return second;
		};
		function second(code: Code): State | undefined {
			if (code === DOLLAR) {
				display = true;
				take(code);
				return first;
			}
			return isBlank(code) ? nok(code) : inside(code);
		}
		/** Something stands between two pairs of dollars. */
		function first(code: Code): State | undefined {
			return code === DOLLAR ? nok(code) : inside(code);
		}
		function inside(code: Code): State | undefined {
			if (code === null) return nok(code);
			if (code === DOLLAR && (display || !isBlank(before))) {
				take(code);
				return display ? closing : closed;
			}
			take(code);
			return code === BACKSLASH ? escaped : inside;
		}
		function escaped(code: Code): State | undefined {
			if (code === null) return nok(code);
			take(code);
			return inside;
		}
		function closing(code: Code): State | undefined {
			if (code !== DOLLAR) return inside(code);
			take(code);
			return end;
		}
		function closed(code: Code): State | undefined {
			return isWord(code) || code === DOLLAR ? nok(code) : end(code);
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
