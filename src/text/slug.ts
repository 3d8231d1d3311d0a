/** `Local buzz` → `local-buzz`: a name as a fragment of a URL, in ASCII; terms that differ only in case or accents share one. */
export function toSlug(name: string): string {
	return name
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
}
