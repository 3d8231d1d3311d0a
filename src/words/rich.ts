/**
 * Phrases with marked places: one sentence for a translator, whatever stands in it. `[words](name)` is a link whose address the page knows by
 * that name, `{name}` a place that the page fills, `*so*` is stressed, `**so**` strong, `` `so` `` code; after a backslash a sign is only a sign.
 */

/** A phrase as it is written. */
export interface Rich {
	readonly phrase: string;
}

/** What a phrase is made of. */
export type RichPiece =
	| { type: 'text'; text: string }
	| { type: 'place'; name: string }
	| { type: 'link'; name: string; children: RichPiece[] }
	| { type: 'stressed' | 'strong' | 'code'; children: RichPiece[] };

/** `` rich`Read [how it was made](method).` ``. Values are taken at their word; only a phrase within a phrase keeps its marks. */
export function rich(parts: TemplateStringsArray, ...values: readonly (string | number | Rich)[]): Rich {
	const written = values.map((value) => (typeof value === 'object' ? value.phrase : String(value).replace(/[\\[\]{}*`]/g, '\\$&')));
	return { phrase: parts.map((part, index) => part + (written[index] ?? '')).join('') };
}

/** Reads a phrase. Throws, with the phrase, where a mark is opened and not closed. */
export function readRich({ phrase }: Rich): RichPiece[] {
	let index = 0;
	/** Pieces up to a closing mark, which is passed; without one up to the end. */
	const read = (close: string | undefined): RichPiece[] => {
		const pieces: RichPiece[] = [];
		const add = (text: string) => {
			const last = pieces.at(-1);
			if (last?.type === 'text') last.text += text;
			else pieces.push({ type: 'text', text });
		};
		while (index < phrase.length) {
			if (close !== undefined && phrase.startsWith(close, index)) {
				index += close.length;
				return pieces;
			}
			const mark = MARKS.find((one) => phrase.startsWith(one.open, index));
			if (mark) {
				index += mark.open.length;
				pieces.push(mark.read(read));
			} else {
				if (phrase[index] === '\\') index += 1;
				add(phrase[index] ?? '');
				index += 1;
			}
		}
		if (close !== undefined) throw new Error(`A mark is not closed by “${close}” in the phrase “${phrase}”.`);
		return pieces;
	};
	const nameUpTo = (close: string): string => {
		const end = phrase.indexOf(close, index);
		const name = phrase.slice(index, end);
		if (end < 0 || !/^[\p{L}\p{M}\p{N}\p{S}_.:~-]+$/u.test(name))
			throw new Error(`A name is wanted, closed by “${close}”, in the phrase “${phrase}”.`);
		index = end + close.length;
		return name;
	};
	const MARKS: readonly { open: string; read: (inner: typeof read) => RichPiece }[] = [
		{
			open: '[',
			read: (inner) => {
				const children = inner('](');
				return { type: 'link', name: nameUpTo(')'), children };
			},
		},
		{ open: '{', read: () => ({ type: 'place', name: nameUpTo('}') }) },
		{ open: '**', read: (inner) => ({ type: 'strong', children: inner('**') }) },
		{ open: '*', read: (inner) => ({ type: 'stressed', children: inner('*') }) },
		{ open: '`', read: (inner) => ({ type: 'code', children: inner('`') }) },
	];
	return read(undefined);
}
