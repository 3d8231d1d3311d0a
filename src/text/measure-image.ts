/** How large a picture is, read from its first bytes: PNG, JPEG, WebP, AVIF (ISO/IEC 23008-12) and SVG. */

export interface Size {
	width: number;
	height: number;
}

/** Size in pixels; undefined for what is no picture of this kind, or is broken. */
export function measureImage(data: Uint8Array, extension: string): Size | undefined {
	const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
	try {
		const size = measures[extension === 'jpeg' ? 'jpg' : extension]?.(view, data);
		return size && size.width > 0 && size.height > 0 ? size : undefined;
	} catch (error) {
		// it ends before its size
		if (error instanceof RangeError) return undefined;
		throw error;
	}
}

const latin = (data: Uint8Array, from: number, to: number): string => String.fromCharCode(...data.subarray(from, to));

const measures: Record<string, (view: DataView, data: Uint8Array) => Size | undefined> = {
	png(view, data) {
		if (view.getUint32(0) !== 0x89504e47 || latin(data, 12, 16) !== 'IHDR') return undefined;
		return { width: view.getUint32(16), height: view.getUint32(20) };
	},
	jpg(view) {
		if (view.getUint16(0) !== 0xffd8) return undefined;
		let turned = false;
		for (let offset = 2; ; ) {
			const marker = view.getUint16(offset);
			if (marker >> 8 !== 0xff) return undefined;
			const kind = marker & 0xff;
			if (kind === 0xff) {
				offset += 1;
				continue;
			}
			const length = view.getUint16(offset + 2);
			if (kind === 0xe1) turned = isTurned(view, offset + 4);
			// a frame: SOF0 to SOF15, but for tables and restarts among them
			if (kind >= 0xc0 && kind <= 0xcf && kind !== 0xc4 && kind !== 0xc8 && kind !== 0xcc) {
				const [height, width] = [view.getUint16(offset + 5), view.getUint16(offset + 7)];
				return turned ? { width: height, height: width } : { width, height };
			}
			if (kind === 0xd9 || kind === 0xda) return undefined;
			offset += 2 + length;
		}
	},
	webp(view, data) {
		if (latin(data, 0, 4) !== 'RIFF' || latin(data, 8, 12) !== 'WEBP') return undefined;
		const three = (offset: number) => view.getUint16(offset, true) | (view.getUint8(offset + 2) << 16);
		switch (latin(data, 12, 16)) {
			case 'VP8X':
				return { width: three(24) + 1, height: three(27) + 1 };
			case 'VP8L': {
				const bits = view.getUint32(21, true);
				return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 };
			}
			case 'VP8 ':
				return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
			default:
				return undefined;
		}
	},
	avif(view, data) {
		if (latin(data, 4, 8) !== 'ftyp' || !/avi[fs]/.test(latin(data, 8, view.getUint32(0)))) return undefined;
		// the largest of its parts is the picture; others are thumbnails
		let largest: Size | undefined;
		for (let offset = 0; offset + 16 <= Math.min(data.length, 65_536); offset++) {
			if (data[offset] !== 0x69 || latin(data, offset, offset + 4) !== 'ispe') continue;
			const size = { width: view.getUint32(offset + 8), height: view.getUint32(offset + 12) };
			if (!largest || size.width > largest.width) largest = size;
		}
		return largest;
	},
	svg(_view, data) {
		const root = /<svg\b[^>]*>/.exec(decodeSvg(data))?.[0];
		if (!root || !/\bxmlns\s*=\s*["']http:\/\/www\.w3\.org\/2000\/svg["']/.test(root)) return undefined;
		const attribute = (name: string) => new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(root)?.[1];
		const length = (name: string) => Number(/^\s*([\d.]+)(?:px)?\s*$/.exec(attribute(name) ?? '')?.[1]);
		const [, , width = 0, height = 0] = (attribute('viewBox') ?? '')
			.trim()
			.split(/[\s,]+/)
			.map(Number);
		const [across, down] = [length('width'), length('height')];
		if (across > 0 && down > 0) return { width: Math.round(across), height: Math.round(down) };
		return width > 0 && height > 0 ? { width: Math.round(width), height: Math.round(height) } : undefined;
	},
};

/** What a file is that is called a picture and can't be read as one: a picture of another kind, a pointer of Git LFS, nothing. */
export function recogniseImage(data: Uint8Array): string | undefined {
	if (data.length === 0) return 'empty';
	const head = latin(data, 0, 200);
	if (head.startsWith('version https://git-lfs')) return 'pointer';
	if (head.startsWith('\x89PNG\r\n')) return 'png';
	if (head.startsWith('\xff\xd8\xff')) return 'jpg';
	if (head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP') return 'webp';
	if (/^....ftypavi[fs]/s.test(head)) return 'avif';
	if (/^....ftyp(?:hei[cx]|mif1|heim)/s.test(head)) return 'heic';
	if (/^GIF8[79]a/.test(head)) return 'gif';
	if (/^(?:II\*\0|MM\0\*)/.test(head)) return 'tiff';
	if (head.startsWith('%PDF-')) return 'pdf';
	if (/^(?:\xef\xbb\xbf)?\s*<(?:!doctype html|html)/i.test(head)) return 'html';
	return /^(?:\xef\xbb\xbf)?\s*<(?:\?xml|svg|!--)/.test(head) ? 'svg' : undefined;
}

/** Whether a photograph lies on its side, as its camera says (Exif, tag 0x0112, values 5 to 8). */
function isTurned(view: DataView, offset: number): boolean {
	if (view.getUint32(offset) !== 0x45786966) return false;
	const from = offset + 6;
	const little = view.getUint16(from) === 0x4949;
	const directory = from + view.getUint32(from + 4, little);
	for (let entry = 0; entry < view.getUint16(directory, little); entry++) {
		const field = directory + 2 + 12 * entry;
		if (view.getUint16(field, little) === 0x0112) return view.getUint16(field + 8, little) >= 5;
	}
	return false;
}

export const decodeSvg = (data: Uint8Array): string => new TextDecoder().decode(data);

/** What in an SVG runs, or loads something from elsewhere, as it is written; undefined for one that only draws. */
export function findActive(svg: string): string | undefined {
	const plain = svg.replace(/<!--[\s\S]*?-->/g, '');
	return [
		/<(?:\w+:)?(?:script|foreignObject|iframe|object|embed|handler|listener)\b/i,
		/\son\w+\s*=/i,
		/(?:href|src)\s*=\s*["']\s*(?!#|data:image\/(?:png|jpeg|webp|avif)[;,])[^"'\s]{0,40}/i,
		/@import\b|url\(\s*["']?(?!#|data:)[^)\s]{0,40}/i,
		/<!(?:ENTITY|DOCTYPE[^>[]*\[)/i,
		/<\?xml-stylesheet\b/i,
	]
		.flatMap((pattern) => pattern.exec(plain)?.[0].trim() ?? [])
		.at(0);
}
