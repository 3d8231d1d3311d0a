/** The pictures of `content/images/`: what each is, and what keeps one from being published. */

import { createHash } from 'node:crypto';
import { images as words } from '#words/messages-images.ts';
import { createMessage, type Message } from '../diagnostics/messages.ts';
import { UnreadableFile } from '../disk/unreadable-file.ts';
import { createMemory } from '../formats/memory.ts';
import { type ImageFile, imageTypes } from '../model/images.ts';
import type { ContentFiles } from './decode-files.ts';
import { decodeSvg, findActive, measureImage, recogniseImage } from './measure-image.ts';

/** Where pictures lie. */
export const IMAGES = /^images\//;
/** A name that may stand in an address as it is. */
const NAME = /^images\/(?:[A-Za-z0-9_-][A-Za-z0-9._-]*\/)*[A-Za-z0-9_-][A-Za-z0-9._-]*$/;
/** Bytes above which a reader on a telephone waits. */
const LARGE = 1024 * 1024;
/** Largest that is published, in bytes: what hosts of plain files take. */
export const LARGEST_IMAGE = 25 * 1024 * 1024;

/** Every picture by its path; undefined for one that can't be shown, of which is told why. */
export type Images = ReadonlyMap<string, ImageFile | undefined>;

/** Of the same pictures the same map, if there is a memory. */
export function readImages(files: ContentFiles, memory = createMemory()): { images: Images; messages: Message[] } {
	const images = new Map<string, ImageFile | undefined>();
	const messages: Message[] = [];
	for (const [path, content] of files) {
		if (!IMAGES.test(path)) continue;
		if (content instanceof UnreadableFile) {
			images.set(path, undefined);
			continue;
		}
		const tell = (rule: 'file-expected' | 'image-readable' | 'image-small', reason: string) =>
			messages.push(createMessage(rule, { file: path, line: 1, column: 1 }, reason));
		images.set(path, undefined);
		const extension = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase() ?? '';
		if (!Object.hasOwn(imageTypes, extension)) {
			tell('file-expected', words.noKind(path, Object.keys(imageTypes)));
			continue;
		}
		if (!NAME.test(path)) {
			tell('file-expected', words.name(toName(path)));
			continue;
		}
		const data = typeof content === 'string' ? new TextEncoder().encode(content) : content;
		if (data.length > LARGEST_IMAGE) {
			tell('image-readable', words.tooLarge(toMegabytes(data.length), LARGEST_IMAGE / 1024 / 1024));
			continue;
		}
		const active = extension === 'svg' ? findActive(decodeSvg(data)) : undefined;
		const size = measureImage(data, extension);
		if (active !== undefined) tell('image-readable', words.active(active));
		else if (!size) tell('image-readable', describeUnread(path, extension, recogniseImage(data)));
		else {
			if (data.length > LARGE) tell('image-small', words.large(toMegabytes(data.length)));
			const sha256 = createHash('sha256').update(data).digest('hex');
			images.set(path, { path, mediaType: imageTypes[extension as keyof typeof imageTypes], ...size, data, sha256 });
		}
	}
	const signs = [...images].map(([path, image]) => `${path} ${image?.sha256}`).join('\n');
	return { images: memory.keep('images', [signs], () => images), messages };
}

function describeUnread(path: string, extension: string, found: string | undefined): string {
	if (found === 'empty') return words.empty;
	if (found === 'pointer') return words.pointer;
	if (found === undefined || found === extension.replace('jpeg', 'jpg')) return words.broken(extension);
	return words.otherKind(found, Object.hasOwn(imageTypes, found) ? path.replace(/[^.]*$/, found) : undefined, extension);
}

const toMegabytes = (bytes: number): number => Math.ceil((bytes / 1024 / 1024) * 10) / 10;
const toName = (path: string): string =>
	path
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/[^A-Za-z0-9._/-]+/g, '-')
		.replace(/-+(?=\.[a-z]+$)/i, '')
		.replace(/\/[.-]+(?=[^/]*\.)/g, '/')
		.replace(/\/(?=\.?[a-z]+$)\.?/i, '/picture.');

/** The path below `content/` that an address in a page means: `../images/a.png`, as one writes it beside `text/`, is `images/a.png`. */
export function toImagePath(url: string): string {
	let path = url.replace(/^(?:\.{0,2}\/)+/, '');
	try {
		path = decodeURIComponent(path);
	} catch {
		// a stray % stays what it is
	}
	return path;
}
