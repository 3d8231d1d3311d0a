/** How much a release may add to a site, so that a free host carries them for decades (ARCHITECTURE.md, “The ledger and releases”). */

/** Files, and bytes. */
export const MOST_OF_RELEASE = { files: 400, bytes: 8_000_000 } as const;

/** What a release adds. */
export interface ReleaseSize {
	version: string;
	files: number;
	bytes: number;
}

/** What is left when everything is counted that lies in the release and not yet in the store of earlier ones. */
export function measureRelease(
	version: string,
	files: ReadonlyMap<string, Uint8Array>,
	stored: { has(path: string): boolean } = new Set(),
): ReleaseSize {
	const own = [...files].filter(([path]) => !stored.has(path));
	return { version, files: own.length, bytes: own.reduce((sum, [, bytes]) => sum + bytes.length, 0) };
}

export const isTooLarge = ({ files, bytes }: ReleaseSize): boolean => files > MOST_OF_RELEASE.files || bytes > MOST_OF_RELEASE.bytes;
