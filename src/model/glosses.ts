/** What a gloss names: passages, as `¶ 52`. */

/** Cuts a gloss where it names a passage that `has` knows; of such a place only the id is left. */
export const piecesOfGloss = (gloss: string, has: (id: string) => boolean): (string | { id: string })[] =>
	gloss.split(/(¶\s\d+(?:-\d+)?)/).map((piece) => {
		const id = `p${/^¶\s(.+)$/.exec(piece)?.[1]}`;
		return has(id) ? { id } : piece;
	});
