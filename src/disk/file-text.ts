/** A content file as text to be written again: what was in front of it and behind it stays. */

export interface FileText {
	/** The byte order mark, if there is one, which is no part of the text. */
	mark: string;
	text: string;
}

/** A file's text without its byte order mark. */
export function toText(content: string | Uint8Array): FileText {
	const whole = typeof content === 'string' ? content : new TextDecoder('utf-8', { ignoreBOM: true }).decode(content);
	const mark = whole.startsWith('\uFEFF') ? '\uFEFF' : '';
	return { mark, text: whole.slice(mark.length) };
}

/** The file with more lines behind its last. */
export function appendLines({ mark, text }: FileText, lines: string): string {
	return `${mark}${text}${text === '' || text.endsWith('\n') ? '' : '\n'}${lines}`;
}
