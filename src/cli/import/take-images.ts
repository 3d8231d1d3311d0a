/** The pictures of a text that is imported → files of `content/images/`: each once, by a name that an address can have, if pages can show it. */
import { imported as words } from '#words/messages-import.ts';
import { decodeSvg, findActive, measureImage } from '../../text/measure-image.ts';
import { LARGEST_IMAGE } from '../../text/read-images.ts';
import { toSlug } from '../../text/slug.ts';
import type { Reading } from './document.ts';

/** Why a picture is not taken, or where it lies in the edition: `images/lamp.png`. */
export type TakenImage = { path: string } | { refusal: string };

export interface ImageTaker {
	/** `name`: what it is called where it comes from, of which an address is made; `bytes` undefined where there is no such file. */
	take(name: string, bytes: Uint8Array | undefined): TakenImage;
	/** Path below the folder → bytes. */
	files: ReadonlyMap<string, Uint8Array>;
}

/** Kinds by which a picture is tried, each under its own end of a name. */
const KINDS = ['png', 'jpg', 'webp', 'avif', 'svg'] as const;

export function createImages(): ImageTaker {
	const files = new Map<string, Uint8Array>();
	return {
		files,
		take(name, bytes) {
			if (bytes === undefined) return { refusal: words.imageNotFound(name) };
			if (bytes.length > LARGEST_IMAGE) return { refusal: words.imageTooLarge(name, LARGEST_IMAGE / 1024 / 1024) };
			const kind = KINDS.find((one) => measureImage(bytes, one) !== undefined);
			if (kind === undefined) return { refusal: words.imageOfOtherKind(name, KINDS) };
			if (kind === 'svg' && findActive(decodeSvg(bytes)) !== undefined) return { refusal: words.imageActive(name) };
			const alike = [...files].find(([, other]) => Buffer.compare(other, bytes) === 0);
			if (alike) return { path: alike[0] };
			const base = name.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '');
			const slug =
				toSlug(base.slice(0, 60))
					.replace(/[^a-z0-9]+/g, '-')
					.replace(/^-|-$/g, '') || 'picture';
			let path = `images/${slug}.${kind}`;
			for (let n = 2; files.has(path); n++) path = `images/${slug}-${n}.${kind}`;
			files.set(path, bytes);
			return { path };
		},
	};
}

/** The picture at an address of a text: a file beside it, or one that the address itself holds. Nothing is fetched from elsewhere. */
export function takeAddress(url: string, alternative: string, { images, fileBeside }: Pick<Reading, 'images' | 'fileBeside'>): TakenImage {
	if (/^data:/i.test(url)) return images.take(alternative, decodeDataUrl(url));
	if (/^(?:[a-z][a-z\d+.-]+:|\/\/)/i.test(url)) return { refusal: words.imageElsewhere(url) };
	const path = decode(url.replace(/[?#].*$/, ''));
	return images.take(path, fileBeside(path));
}

/** The bytes of an address that holds them itself (`data:image/png;base64,…`, RFC 2397). */
function decodeDataUrl(url: string): Uint8Array | undefined {
	const [, head = '', data = ''] = /^data:([^,]*),(.*)$/is.exec(url) ?? [];
	return Buffer.from(decode(data), /;base64$/i.test(head) ? 'base64' : 'utf8');
}

function decode(written: string): string {
	try {
		return decodeURIComponent(written);
	} catch {
		return written;
	}
}
