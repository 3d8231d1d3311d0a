/** Bytes → text: what the engine takes for a content file. */
import { createMessage, type Message } from '../diagnostics/messages.ts';
import { createSource, type Source } from './source.ts';

export type ContentFiles = ReadonlyMap<string, string | Uint8Array>;

/** Largest file that is read, in bytes (for text: UTF-16 units). */
const LARGEST = 4 * 1024 * 1024;

/** A page of the text: `text/09-learning-regions.md`. */
export const TEXT_PAGE = /^text\/(\d+)-([a-z0-9]+(?:-[a-z0-9]+)*)\.md$/;
/** An introduction: `propositions/3.md`. */
export const PROPOSITION_PAGE = /^propositions\/([1-9]\d*)\.md$/;
/** A ready lesson: `lessons/3-undercut.md`; and how work is judged. They are read when the edition is whole. */
export const LESSON_PAGE = /^lessons\/([1-9]\d*)-([a-z0-9]+(?:-[a-z0-9]+)*)\.md$/;
export const RUBRIC = 'lessons/rubric.md';
const READ = ['edition.yml', 'references.json', 'concepts.yml', 'maps.yml', 'anchors.jsonl', RUBRIC];
/** Known, and read by others. */
const OTHERS = ['division.tsv', 'places.json', 'collation.json', 'README.md'];
const OTHER_FOLDERS = /^(?:witness|readings|editions)\//;

/**
 * The files the edition reads, as sources by path. Files that can't be read are reported and left out, as are those that nothing reads
 * (a warning, so that `text/9_foo.md` is not silently missing).
 */
export function decodeFiles(files: ContentFiles): { sources: Map<string, Source>; messages: Message[] } {
	const sources = new Map<string, Source>();
	const messages: Message[] = [];
	const decoder = new TextDecoder('utf-8', { fatal: true });
	for (const [file, content] of files) {
		const at = { file, line: 1, column: 1 };
		if (OTHERS.includes(file) || OTHER_FOLDERS.test(file)) continue;
		if (!READ.includes(file) && !TEXT_PAGE.test(file) && !PROPOSITION_PAGE.test(file) && !LESSON_PAGE.test(file)) {
			messages.push(
				createMessage(
					'file-expected',
					at,
					`Nothing reads this file. Pages are text/NN-slug.md, propositions/N.md and lessons/N-slug.md; the others are ${[...READ, ...OTHERS].join(', ')}.`,
				),
			);
			continue;
		}
		if (content.length > LARGEST) {
			messages.push(createMessage('file-readable', at, `This file has ${Math.ceil(content.length / 1024 / 1024)} MB; at most 4 are read.`));
			continue;
		}
		try {
			sources.set(file, createSource(file, (typeof content === 'string' ? content : decoder.decode(content)).replace(/^\uFEFF/, '')));
		} catch {
			messages.push(createMessage('file-readable', at, 'This file is not UTF-8 text. Save it as UTF-8.'));
		}
	}
	return { sources, messages };
}
