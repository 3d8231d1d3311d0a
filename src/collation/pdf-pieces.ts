/** What pdf.js says of a page → pieces of text that stand upright, each once. What runs another way than the page is left out. */

/** Some text of a line, in units of the page, after the page was turned upright: x to the right, y upwards. */
export interface PdfPiece {
	text: string;
	/** Left end of its baseline. */
	x: number;
	y: number;
	right: number;
	/** Height of its font. */
	size: number;
}

/** A piece as it stands on the page, its baseline in any direction. */
interface Drawn {
	text: string;
	x: number;
	y: number;
	/** Length along its baseline. */
	length: number;
	size: number;
	/** Direction of the baseline, in radians. */
	angle: number;
}

/** Angle, in radians, within which text runs with the page: 10°. A scan is askew, a watermark stands across. */
const SAME_WAY = Math.PI / 18;
/** How near, in sizes of the font, the same text is drawn a second time: fatter letters, or their shadow. */
const AGAIN = 0.25;

/** The pieces of a page, from the items of its text. */
export function selectPieces(items: readonly unknown[]): PdfPiece[] {
	const drawn = items.flatMap(toDrawn);
	return drawOnce(straighten(turnUpright(drawn)));
}

function toDrawn(item: unknown): Drawn[] {
	const { str, transform, width = 0, height = 0 } = item as { str?: string; transform?: number[]; width?: number; height?: number };
	if (!str?.trim() || !transform) return [];
	const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = transform;
	return [{ text: str, x, y, length: width, size: height || Math.hypot(c, d) || 10, angle: Math.atan2(b, a) }];
}

/** Turns a page so that most of its letters run to the right. */
function turnUpright(drawn: readonly Drawn[]): PdfPiece[] {
	const angle = findPrevailing(drawn);
	const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
	return drawn.flatMap(({ text, x, y, length, size, angle: own }) => {
		if (Math.abs(turn(own - angle)) > SAME_WAY) return [];
		const along = x * cos + y * sin;
		return [{ text, x: along, y: y * cos - x * sin, right: along + length, size }];
	});
}

/** An angle between −180° and 180°. */
const turn = (angle: number): number => Math.atan2(Math.sin(angle), Math.cos(angle));

/** The direction in which most letters run: the fullest 10° of the circle, and the mean in them. */
function findPrevailing(drawn: readonly Drawn[]): number {
	const bins = new Float64Array(72);
	const binOf = (angle: number) => ((Math.round(angle / (Math.PI / 36)) % 72) + 72) % 72;
	for (const { text, angle } of drawn) bins[binOf(angle)] = (bins[binOf(angle)] as number) + text.trim().length;
	const around = (bin: number) => (bins[(bin + 71) % 72] as number) + 2 * (bins[bin] as number) + (bins[(bin + 1) % 72] as number);
	let best = 0;
	for (let bin = 1; bin < 72; bin++) if (around(bin) > around(best)) best = bin;
	const middle = best * (Math.PI / 36);
	let sum = 0;
	let weight = 0;
	for (const { text, angle } of drawn) {
		const off = turn(angle - middle);
		if (Math.abs(off) > SAME_WAY) continue;
		sum += off * text.trim().length;
		weight += text.trim().length;
	}
	return middle + sum / Math.max(1, weight);
}

/** Straightens lines that climb or fall though their letters stand upright, as some scanners' programs set them word by word. */
function straighten(pieces: readonly PdfPiece[]): PdfPiece[] {
	const slopes: { slope: number; weight: number }[] = [];
	for (const [index, piece] of pieces.entries()) {
		const next = pieces[index + 1];
		if (!next) break;
		const [dx, dy] = [next.x - piece.x, next.y - piece.y];
		if (dx > piece.size && next.x - piece.right < 2 * piece.size && Math.abs(dy) < piece.size * 0.5)
			slopes.push({ slope: dy / dx, weight: dx });
	}
	const slope = findMedian(slopes);
	if (slope === 0 || slopes.length < 8) return [...pieces];
	const length = Math.hypot(1, slope);
	return pieces.map((piece) => {
		const x = (piece.x + piece.y * slope) / length;
		return { ...piece, x, y: (piece.y - piece.x * slope) / length, right: x + piece.right - piece.x };
	});
}

function findMedian(slopes: { slope: number; weight: number }[]): number {
	slopes.sort((a, b) => a.slope - b.slope);
	let rest = slopes.reduce((sum, { weight }) => sum + weight, 0) / 2;
	for (const { slope, weight } of slopes) {
		rest -= weight;
		if (rest <= 0) return slope;
	}
	return 0;
}

/** Leaves out what is drawn again where it stands already, be it cut into pieces in another way. */
function drawOnce(pieces: readonly PdfPiece[]): PdfPiece[] {
	const lines = new Map<number, PdfPiece[]>();
	const gone = new Set<PdfPiece>();
	const order = new Map(pieces.map((piece, index) => [piece, index]));
	for (const piece of [...pieces].sort((a, b) => b.text.length - a.text.length || (order.get(a) as number) - (order.get(b) as number))) {
		const line = Math.round(piece.y / 4);
		const others = [-1, 0, 1].flatMap((off) => lines.get(line + off) ?? []);
		if (others.some((other) => isWithin(piece, other))) gone.add(piece);
		else lines.set(line, [...(lines.get(line) ?? []), piece]);
	}
	return pieces.filter((piece) => !gone.has(piece));
}

/** Whether a piece repeats a part of another, or all of it, where that stands. */
function isWithin(piece: PdfPiece, other: PdfPiece): boolean {
	// Two narrow letters beside each other are two.
	const near = Math.min(AGAIN * piece.size, 0.4 * (piece.right - piece.x));
	if (Math.abs(piece.y - other.y) > AGAIN * piece.size || piece.x < other.x - near || piece.right > other.right + near) return false;
	const text = piece.text.trim();
	const letter = (other.right - other.x) / Math.max(1, other.text.length);
	const expected = (piece.x - other.x) / Math.max(letter, 1e-6);
	const slack = 2 + other.text.length * 0.15;
	for (let index = other.text.indexOf(text); index >= 0; index = other.text.indexOf(text, index + 1))
		if (Math.abs(index - expected) <= slack) return true;
	return false;
}

/** Share of pieces that begin within the one before, from which on a page is drawn over itself. */
const OVERPRINTED = 0.1;

/** Whether letters are drawn over others, cut into pieces so that none repeats another: then only the letters tell what is drawn twice. */
export function isOverprinted(pieces: readonly PdfPiece[]): boolean {
	let over = 0;
	for (const [index, { x, y, size }] of pieces.entries()) {
		const before = pieces[index - 1];
		if (before && Math.abs(before.y - y) < size * AGAIN && x > before.x && before.right - x > size * AGAIN) over++;
	}
	return over > 10 && over > pieces.length * OVERPRINTED;
}
