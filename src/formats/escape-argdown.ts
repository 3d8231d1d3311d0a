/** Argdown (argdown.org) takes many signs for markup; here they are put out of its reach. */

/**
 * Text that Argdown reads as text. Every sign it might take for markup gets a backslash; `.` and `-` only where it could
 * (`.sigma.` is a shortcode, `--` begins an inference). The escape swallows spaces after it, so the parser's text keeps them itself.
 */
export function escapeArgdown(text: string): string {
	return (
		text
			.toWellFormed()
			// biome-ignore lint/suspicious/noControlCharactersInRegex: a tab or a bell is white space to a reader of one line
			.replace(/[\s\u0000-\u001F\u007F]+/g, ' ')
			.trim()
			.replace(/[\\@#*_[\]<>{}()/:|]|[.+=](?=\S)|^[-+]|-(?=-)|(?<=-)-/g, (sign) => `\\${sign}`)
	);
}
