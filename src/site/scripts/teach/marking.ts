/** Words while they are marked: from where to where, and whether the other end is still to be chosen. */

export interface Marking {
	/** Where marking began, and where it has got to; both ends belong to it. Undefined as long as nothing is marked. */
	ends: { anchor: number; head: number } | undefined;
	/** One end stands; the next word chosen is the other. */
	open: boolean;
}
export const NOTHING_MARKED: Marking = { ends: undefined, open: false };

/** A word is chosen: as one end, or as the other. */
export function choose({ ends, open }: Marking, index: number): Marking {
	return open && ends ? { ends: { ...ends, head: index }, open: false } : { ends: { anchor: index, head: index }, open: true };
}
/** From one word to another at once. */
export const mark = (anchor: number, head: number): Marking => ({ ends: { anchor, head }, open: false });
/** The keyboard has gone from one word to another: an open end goes along; `longer` draws the marking there. */
export function follow(marking: Marking, from: number, to: number, longer: boolean): Marking {
	if (longer) return mark(marking.ends?.anchor ?? from, to);
	return marking.open && marking.ends ? { ...marking, ends: { ...marking.ends, head: to } } : marking;
}
/** As it stands, with nothing more to be chosen. */
export const close = ({ ends }: Marking): Marking => ({ ends, open: false });
/** The first word marked and the last. */
export function spanOf({ ends }: Marking): [first: number, last: number] | undefined {
	return ends && [Math.min(ends.anchor, ends.head), Math.max(ends.anchor, ends.head)];
}
