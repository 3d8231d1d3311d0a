/**
 * Places the notes of the margin on the lines of their words. A note may stand a little above or below its line where others are near;
 * a long one gives its last lines away (they stand on the card) before one is moved farther than that. All is read first, then all is written.
 */

/** How far a note may stand from its line, in px. */
const FARTHEST = 34;

export interface NoteBox {
	/** The line it belongs to, and its height, in px. */
	line: number;
	height: number;
	/** Height of one of its lines. */
	step: number;
}
export interface PlacedNote {
	top: number;
	/** How many lines of it are shown, where not all are. */
	lines?: number;
}

/** Where notes stand, in order. None overlaps another; with room for a line each within reach, none is farther than `farthest` from its line. */
export function placeNotes(notes: readonly NoteBox[], gap: number, farthest = FARTHEST): PlacedNote[] {
	// the latest place at which each may begin so that those after it can still keep near
	const latest: number[] = [];
	for (let index = notes.length - 1; index >= 0; index--) {
		const { line, step } = notes[index] as NoteBox;
		latest[index] = Math.min(line + farthest, (latest[index + 1] ?? Number.POSITIVE_INFINITY) - gap - step);
	}
	let end = Number.NEGATIVE_INFINITY;
	return notes.map(({ line, height, step }, index) => {
		const top = Math.max(Math.min(line, latest[index] as number), end, line - farthest);
		const room = (latest[index + 1] ?? Number.POSITIVE_INFINITY) - gap - top;
		const lines = height <= room ? undefined : Math.max(1, Math.floor(room / step));
		end = top + (lines === undefined ? height : lines * step) + gap;
		return { top, ...(lines === undefined ? {} : { lines }) };
	});
}

/** Places all notes of a text; beside its paragraphs where there is a margin, below them where there is none. */
export function placeMargin(text: HTMLElement, beside: boolean): void {
	const notes = [...text.querySelectorAll<HTMLElement>('.note')];
	for (const note of notes) {
		note.style.removeProperty('--lines');
		if (!beside) note.style.removeProperty('inset-block-start');
	}
	text.classList.toggle('placed', beside);
	if (!beside) return;
	const size = Number.parseFloat(getComputedStyle(text).fontSize);
	const boxes = notes.map((note) => {
		const list = note.parentElement as HTMLElement;
		const claim = note.dataset['c'] === undefined ? null : document.getElementById(note.dataset['c']);
		const words = claim ?? list.parentElement?.querySelector('.text > p') ?? list;
		const [rect] = words.getClientRects();
		const body = note.firstElementChild as HTMLElement;
		return {
			from: list.getBoundingClientRect().top,
			line: (rect?.top ?? 0) + size * (claim ? 0.2 : 0.36),
			height: body.scrollHeight,
			step: Number.parseFloat(getComputedStyle(body).lineHeight),
		};
	});
	placeNotes(boxes, size * 0.35).forEach(({ top, lines }, index) => {
		const note = notes[index] as HTMLElement;
		note.style.insetBlockStart = `${Math.round(top - (boxes[index]?.from ?? 0))}px`;
		if (lines !== undefined) note.style.setProperty('--lines', String(lines));
	});
}
