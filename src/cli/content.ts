/** The content folder of a command, and what is in it. */
import { keepReferencesIn } from '../citations/set-references.ts';
import { formatMessages } from '../diagnostics/messages.ts';
import { createArchiveStore, createReferenceStore } from '../disk/kept-on-disk.ts';
import { readContent } from '../disk/read-content.ts';
import { type Compiled, type CompileOptions, compile } from '../edition.ts';
import type { Edition } from '../model/edition.ts';
import type { ContentFiles } from '../text/decode-files.ts';
import { Refusal } from './run.ts';

export { contentFolder } from '../disk/content-folder.ts';

/** Compiles files, and opens no frozen edition that was opened on this machine before. */
export const compileFiles = (files: ContentFiles, options?: CompileOptions): Compiled => compile(files, { opened: store, ...options });
const store = createArchiveStore();
keepReferencesIn(createReferenceStore());

/** Reads a folder and compiles it. With an error in it, all messages are the refusal. */
export async function compileFolder(folder: string, options?: CompileOptions): Promise<Compiled & { edition: Edition }> {
	return requireEdition(compileFiles(await readContent(folder), options), folder);
}

/** What was compiled, which has an edition; else its messages are the refusal. */
export function requireEdition(compiled: Compiled, folder?: string): Compiled & { edition: Edition } {
	const { edition, messages } = compiled;
	if (!edition) throw new Refusal(formatMessages(messages, folder));
	return { ...compiled, edition };
}
