/** Pictures of an edition: what kinds there are, and what is known of each. */

/** The kinds that are shown, by the ends of their names. */
export const imageTypes = {
	png: 'image/png',
	jpg: 'image/jpeg',
	jpeg: 'image/jpeg',
	webp: 'image/webp',
	avif: 'image/avif',
	svg: 'image/svg+xml',
} as const;

/** A picture of `content/images/`. */
export interface ImageFile {
	/** Below `content/`, and its address below the site: `images/map.png`. */
	path: string;
	mediaType: string;
	/** In pixels of CSS. */
	width: number;
	height: number;
	data: Uint8Array;
	/** SHA-256 of `data`, in hexadecimal digits. */
	sha256: string;
}

/** Its name in the store of releases, made of its content: `0f3c….png`. */
export const storedName = ({ path, sha256 }: Pick<ImageFile, 'path' | 'sha256'>): string =>
	`${sha256.slice(0, 24)}.${path.slice(path.lastIndexOf('.') + 1).toLowerCase()}`;
