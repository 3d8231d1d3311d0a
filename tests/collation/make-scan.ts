/** A PDF whose pages are pictures of a text, as scanners make them. */
import { PDFDocument } from '@cantoo/pdf-lib';
import sharp from 'sharp';

const [WIDTH, HEIGHT] = [595, 842];
/** Pixels to the point: 200 dots to the inch. */
const SCALE = 200 / 72;
const SIZE = 11;
const LEADING = 15;
const SIGNS_IN_LINE = 78;

/** Pages of a text, in one column, as JPEG pictures. */
export async function makeScan(text: string): Promise<Uint8Array> {
	const lines = text.split('\n').flatMap((line) => wrap(line, SIGNS_IN_LINE));
	const perPage = Math.floor((HEIGHT - 120) / LEADING);
	const file = await PDFDocument.create();
	for (let first = 0; first < lines.length; first += perPage) {
		const rows = lines.slice(first, first + perPage).map((line, row) => `<text x="60" y="${70 + row * LEADING}">${escapeXml(line)}</text>`);
		const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH * SCALE}" height="${HEIGHT * SCALE}" viewBox="0 0 ${WIDTH} ${HEIGHT}"><rect width="100%" height="100%" fill="#fff"/><g font-family="serif" font-size="${SIZE}">${rows.join('')}</g></svg>`;
		const picture = await file.embedJpg(await sharp(Buffer.from(svg)).grayscale().jpeg({ quality: 80 }).toBuffer());
		file.addPage([WIDTH, HEIGHT]).drawImage(picture, { x: 0, y: 0, width: WIDTH, height: HEIGHT });
	}
	return file.save();
}

const escapeXml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function wrap(text: string, room: number): string[] {
	const lines: string[] = [];
	let line = '';
	for (const word of text.split(' ')) {
		if (line && line.length + 1 + word.length > room) {
			lines.push(line);
			line = word;
		} else line += (line && ' ') + word;
	}
	return [...lines, line];
}
