/** Small PDFs for the tests: text in Helvetica, in one or two columns; a scan; a locked one. */

export interface Line {
	x: number;
	y: number;
	text: string;
}

/** A PDF with the given lines on each page. */
export function makePdf(pages: readonly (readonly Line[])[], trailer = ''): Uint8Array {
	const objects: string[] = [];
	const add = (body: string) => objects.push(body);
	const kids = pages.map((_, page) => `${4 + page * 2} 0 R`).join(' ');
	add('<< /Type /Catalog /Pages 2 0 R >>');
	add(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
	add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
	for (const [page, lines] of pages.entries()) {
		const toLiteral = (text: string) =>
			text.replace(/[\\()]/g, '\\$&').replace(/[^ -~]/g, (letter) => `\\${toWinAnsi(letter).toString(8).padStart(3, '0')}`);
		const stream = lines.map(({ x, y, text }) => `BT /F1 9 Tf ${x} ${y} Td (${toLiteral(text)}) Tj ET`).join('\n');
		add(`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + page * 2} 0 R >>`);
		add(`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`);
	}
	let file = '%PDF-1.4\n';
	const offsets = objects.map((body, index) => {
		const at = file.length;
		file += `${index + 1} 0 obj\n${body}\nendobj\n`;
		return at;
	});
	const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
	file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${file.length}\n%%EOF\n`;
	return Uint8Array.from(file, (letter) => letter.charCodeAt(0));
}

const WIN_ANSI: Readonly<Record<string, number>> = {
	'‘': 0x91,
	'’': 0x92,
	'“': 0x93,
	'”': 0x94,
	'–': 0x96,
	'—': 0x97,
	'…': 0x85,
	'•': 0x95,
};
const toWinAnsi = (letter: string): number => WIN_ANSI[letter] ?? (letter.charCodeAt(0) < 256 ? letter.charCodeAt(0) : 0x3f);

/** Lines of a text as pages: in one column, or two. */
export function setPages(lines: readonly string[], columns: 1 | 2, most = 60): Line[][] {
	const pages: Line[][] = [];
	for (let at = 0; at < lines.length; at += most * columns) {
		const own = lines.slice(at, at + most * columns);
		const page = own.map((text, index) => ({ x: index < most ? 50 : 310, y: 780 - (index % most) * 12, text }));
		pages.push([...page.filter(({ text }) => text), { x: 290, y: 30, text: String(pages.length + 1) }]);
	}
	return pages;
}

/** A PDF that asks for a password: its encryption fits none. */
export function makeLockedPdf(): Uint8Array {
	const key = 'x'.repeat(32);
	return makePdf(
		[[{ x: 50, y: 700, text: 'locked' }]],
		`/Encrypt << /Filter /Standard /V 1 /R 2 /O (${key}) /U (${key}) /P -4 >> /ID [(${key}) (${key})]`,
	);
}
