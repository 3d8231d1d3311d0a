/** What `npm run mint` does, on files in memory. */
import { minted } from '#words/messages-commands.ts';
import { fillGaps } from '../anchors/fill-gaps.ts';
import { LEDGER } from '../anchors/ledger.ts';
import { toMintLines } from '../anchors/ledger-lines.ts';
import { atColumn, createMessage, isError, type Message } from '../diagnostics/messages.ts';
import { appendLines, toText } from '../disk/file-text.ts';
import type { Compiled } from '../edition.ts';
import type { ContentFiles } from '../text/decode-files.ts';
import type { Insertion } from '../text/insert-ids.ts';
import { compileFiles } from './content.ts';
import { mendTwins, type Renamed } from './mend-twins.ts';

export interface Minted {
	/** The files that change, whole. None when there is an error. */
	files: Map<string, string>;
	/** New ids of the text, in reading order. */
	ids: string[];
	/** How many lines the ledger gains. */
	entries: number;
	/** What two editors had given the same id, and now has another. */
	renamed: Renamed[];
	/** What the edition will be told; positions are those of the files as they are now. */
	messages: Message[];
}

/**
 * Gives an id to everything in the text that has none, another to what was given the id of something else, and to every id its line in the ledger.
 * Nothing else changes, byte for byte.
 * When an error remains that an id doesn't mend, no file changes at all.
 */
export function mintIds(content: ContentFiles): Minted {
	const book = toText(content.get(LEDGER) ?? '');
	const found = compileFiles(content, { ledger: false });
	const mended = mendTwins(content, found);
	const { renamed } = mended;
	const files: ContentFiles = renamed.length > 0 ? new Map([...content, ...mended.files]) : content;
	const read = renamed.length > 0 ? compileFiles(files, { ledger: false }) : found;
	const { ledger } = read;
	const { changed, insertions, ids } = fillGaps(files, read.ids, ledger.history.keys());
	const after = ids.length > 0 ? compileFiles(new Map([...files, ...changed]), { ledger: false }) : read;
	const messages = after.messages.map((message) => moveBack(message, read, insertions));
	const nothing = { files: new Map(), ids: [], renamed: [], entries: 0 };
	if (!after.edition) return { ...nothing, messages: [...renamed.map(tellTwin), ...messages] };

	const lines = toMintLines(after.edition, ledger);
	const { version } = after.edition.info;
	if (lines !== '' && ledger.releases.some(({ release }) => release === version)) {
		const refusal = createMessage('anchor-edition', { file: 'edition.yml', line: 1, column: 1 }, minted.released(version));
		return { ...nothing, messages: [...messages, refusal] };
	}
	if (lines !== '') changed.set(LEDGER, appendLines(book, lines));
	return {
		files: new Map([...mended.files, ...changed]),
		ids,
		renamed,
		entries: lines.split('\n').length - 1,
		messages: messages.filter((message) => !isError(message)),
	};
}

/** What would be called otherwise if nothing else were wrong; what else is wrong is told by that name. */
const tellTwin = ({ from, to, place, uses }: Renamed): Message =>
	createMessage('id-unique', place, minted.wouldBeRenamed(from, to), uses[0] === undefined ? {} : { other: uses[0] });

/** A message about the text with its new ids, at the column where its place is now. Ids never span lines, so the line is the same. */
function moveBack(message: Message, { ids }: Compiled, insertions: ReadonlyMap<string, readonly Insertion[]>): Message {
	const source = ids.find((page) => page.source.file === message.file)?.source;
	let moved = 0;
	for (const { at, text } of (source && insertions.get(message.file)) ?? []) {
		const place = source?.place(at);
		if (place?.line === message.line && place.column + moved < message.column) moved += text.length;
	}
	return moved === 0 ? message : atColumn(message, message.column - moved);
}
