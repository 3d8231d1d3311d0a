/** Small files that are kept several to one, and by which name: pages, scripts and the build find it from the id alone. It imports nothing, since scripts do. */

const PASSAGE_OR_CLAIM = /^(p[1-9]\d*(?:-[1-9]\d*)?)[a-z]{0,2}$/;
const COUNTED = /^([a-z]?)(\d+)$/;

/**
 * The bundle of an id or key: claims are with their passage (`p67a` → `p67`), what is counted by tens (`s37` → `s30`, `3` → `0`), anything
 * else by its first letter or digit (`Hess2004` → `h`), or under `_` where it has none.
 */
export function bundleOf(id: string): string {
	const passage = PASSAGE_OR_CLAIM.exec(id)?.[1];
	if (passage !== undefined) return passage;
	const [, letter, number] = COUNTED.exec(id) ?? [];
	if (number !== undefined) return `${letter}${Math.floor(Number(number) / 10) * 10}`;
	return /[a-z0-9]/.exec(id.toLowerCase())?.[0] ?? '_';
}

/** Whether an id tells by its form in which bundle it is: that of a passage, a claim or a line, but no name. */
export function hasBundle(id: string): boolean {
	return PASSAGE_OR_CLAIM.test(id) || /^[a-z]\d+$/.test(id);
}
