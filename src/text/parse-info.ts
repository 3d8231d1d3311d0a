/** `edition.yml`: what an edition says of itself. */
import type { Message } from '../diagnostics/messages.ts';
import { createMessage } from '../diagnostics/messages.ts';
import { type EditionInfo, editionInfoSchema } from '../model/edition.ts';
import { parseYaml } from './parse-data.ts';
import { createReport, type Source } from './source.ts';

/** Reads `edition.yml`; a missing file is an error. */
export function parseInfo(source: Source | undefined): { info: EditionInfo | undefined; messages: Message[] } {
	if (!source) {
		const reason = 'There is no edition.yml. It says title, author, version, editors, rights.';
		return { info: undefined, messages: [createMessage('edition-valid', { file: 'edition.yml', line: 1, column: 1 }, reason)] };
	}
	const messages: Message[] = [];
	const { data } = parseYaml(source, editionInfoSchema, createReport(source, messages), {
		rule: 'edition-valid',
		fields: Object.keys(editionInfoSchema.shape),
	});
	return { info: data, messages };
}
