/** As `decodeURIComponent`, but what escapes nothing stays as it is. */
export function decodeSafely(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
