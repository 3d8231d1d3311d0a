/**
 * Pandoc's spans, `[words]{lang=de}`, and its notes within a line, `^[words]`, as a micromark extension: what stands in them is read as words
 * are, and every part has its exact place.
 * Source: Pandoc User's Guide, "Extension: bracketed_spans" and "Extension: inline_notes"; the resolving follows micromark's own label end.
 */
import type { CompileContext, Extension as FromMarkdown, Token } from 'mdast-util-from-markdown';
import type { Construct, Effects, Event, Extension, State, TokenizeContext } from 'micromark-util-types';
import './nodes.ts';
import { spanBraces } from './pandoc-syntax.ts';

declare module 'micromark-util-types' {
	interface TokenTypeMap {
		span: 'span';
		inlineNote: 'inlineNote';
		inlineNoteStart: 'inlineNoteStart';
		inlineNoteMarker: 'inlineNoteMarker';
		spanEnd: 'spanEnd';
	}
	interface Token {
		/** It opened the span or the note that has just been closed. */
		_opensSpan?: boolean;
	}
}

const OPEN = 91;
const CLOSE = 93;
const CARET = 94;
const BRACE = 123;

/** `^[`, which opens a note. */
const noteStart: Construct = {
	name: 'inlineNoteStart',
	// One that is never closed is words.
	resolveAll(events) {
		for (const [index, [kind, token]] of events.entries()) {
			if (kind !== 'enter' || token.type !== 'inlineNoteStart') continue;
			token.type = 'data';
			events.splice(index + 1, 2);
		}
		return events;
	},
	tokenize(effects: Effects, ok: State, nok: State): State {
		const starts = openLabels(this);
		return (code) => {
			effects.enter('inlineNoteStart');
			effects.enter('inlineNoteMarker');
			effects.consume(code);
			return (next) => {
				if (next !== OPEN) return nok(next);
				effects.consume(next);
				effects.exit('inlineNoteMarker');
				starts.push(effects.exit('inlineNoteStart'));
				return ok;
			};
		};
	},
};

/** `]`, which closes a note, or a span if attributes follow. */
const spanEnd: Construct = {
	name: 'spanEnd',
	resolveTo(events, context) {
		const open = events.findLastIndex(([kind, token]) => kind === 'enter' && token._opensSpan);
		const close = events.findLastIndex(([kind, token]) => kind === 'enter' && token.type === 'spanEnd');
		const [, start] = events[open] as Event;
		const [, last] = events.at(-1) as Event;
		const group: Token = {
			type: start.type === 'inlineNoteStart' ? 'inlineNote' : 'span',
			start: { ...start.start },
			end: { ...last.end },
		};
		// Emphasis begins and ends within.
		const within = resolveWithin(events.slice(open + 4, close), context);
		// The bracket stays: where it stands alone on its line, micromark turns for ever on a line of one event. In place: others hold on to this very array.
		events.splice(open, events.length - open, ['enter', group, context], ...within, ...events.slice(close), ['exit', group, context]);
		return events;
	},
	tokenize(effects: Effects, ok: State, nok: State): State {
		const starts = openLabels(this);
		while (starts.at(-1)?._balanced) starts.pop();
		const start = starts.at(-1);
		return (code) => {
			if (!start || start.type === 'labelImage') return nok(code);
			effects.enter('spanEnd');
			effects.consume(code);
			effects.exit('spanEnd');
			if (start.type === 'inlineNoteStart') return close;
			return (next) => (next === BRACE ? effects.attempt(spanBraces, close, nok)(next) : nok(next));
		};
		function close(code: Parameters<State>[0]): State | undefined {
			starts.pop();
			(start as Token)._balanced = true;
			(start as Token)._opensSpan = true;
			return ok(code);
		}
	},
};

/** The brackets that are open here, which micromark keeps. */
function openLabels(context: TokenizeContext): Token[] {
	context._labelStarts ??= [];
	return context._labelStarts;
}

/** What micromark calls resolving a span: pairs of stars and the like. */
function resolveWithin(events: Event[], context: TokenizeContext): Event[] {
	const called = new Set<unknown>();
	let resolved = events;
	for (const { resolveAll } of context.parser.constructs.insideSpan.null ?? []) {
		if (!resolveAll || called.has(resolveAll)) continue;
		called.add(resolveAll);
		resolved = resolveAll(resolved, context);
	}
	return resolved;
}

/** The micromark extension. */
export const spanSyntax: Extension = { text: { [CARET]: noteStart, [CLOSE]: spanEnd } };

/** Turns those tokens into the nodes of `nodes.ts`. */
export const spanFromMarkdown: FromMarkdown = {
	enter: {
		span(this: CompileContext, token: Token): undefined {
			this.enter({ type: 'span', children: [] }, token);
		},
		inlineNote(this: CompileContext, token: Token): undefined {
			this.enter({ type: 'inlineNote', children: [] }, token);
		},
	},
	exit: {
		span(this: CompileContext, token: Token): undefined {
			this.exit(token);
		},
		inlineNote(this: CompileContext, token: Token): undefined {
			this.exit(token);
		},
	},
};
