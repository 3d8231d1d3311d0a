/**
 * Letters above and below the line as a micromark extension: `H~2~O`, `2^nd^`. Within the signs stand letters, digits and a few signs, no
 * blank and no markup; a tilde or a caret that is not closed so is a word's own sign.
 * Source: Pandoc User's Guide, "Extension: superscript, subscript".
 */
import type { CompileContext, Extension as FromMarkdown, Token } from 'mdast-util-from-markdown';
import type { Construct, Effects, Extension, State } from 'micromark-util-types';
import './nodes.ts';

declare module 'micromark-util-types' {
	interface TokenTypeMap {
		script: 'script';
		scriptSign: 'scriptSign';
		scriptWords: 'scriptWords';
	}
}

const TILDE = 126;
const CARET = 94;
/** Most letters that are set so: an index, an ending, the number of a note. */
const MOST = 24;
const mayStand = (code: number | null): code is number =>
	code !== null && code > 32 && !/[~^*_`[\]{}<>\\@$:!]/.test(String.fromCharCode(code));

const script: Construct = {
	name: 'script',
	previous: (code) => code !== TILDE && code !== CARET,
	tokenize(effects: Effects, ok: State, nok: State): State {
		let sign: number | null = null;
		let length = 0;
		return (code) => {
			sign = code;
			effects.enter('script');
			mark(code);
			return (next) => {
				if (!mayStand(next)) return nok(next);
				effects.enter('scriptWords');
				return inside(next);
			};
		};
		function inside(code: number | null): State | undefined {
			if (code === sign) {
				effects.exit('scriptWords');
				mark(code);
				effects.exit('script');
				// two tildes strike out
				return (next) => (next === sign ? nok(next) : ok(next));
			}
			if (!mayStand(code) || ++length > MOST) return nok(code);
			effects.consume(code);
			return inside;
		}
		function mark(code: number | null): void {
			effects.enter('scriptSign');
			effects.consume(code);
			effects.exit('scriptSign');
		}
	},
};

/** The micromark extension. */
export const scriptSyntax: Extension = { text: { [TILDE]: script, [CARET]: script } };

/** Turns its tokens into the nodes of `nodes.ts`. */
export const scriptFromMarkdown: FromMarkdown = {
	enter: {
		script(this: CompileContext, token: Token): undefined {
			const source = this.sliceSerialize(token);
			this.enter({ type: 'set', manner: source.startsWith('~') ? 'sub' : 'sup', children: [] }, token);
		},
		scriptWords(this: CompileContext, token: Token): undefined {
			this.enter({ type: 'text', value: this.sliceSerialize(token) }, token);
		},
	},
	exit: {
		scriptWords(this: CompileContext, token: Token): undefined {
			this.exit(token);
		},
		script(this: CompileContext, token: Token): undefined {
			this.exit(token);
		},
	},
};
