/** Names of people and bodies as exports write them, with all their parts. */
import type { CslName } from '../model/csl.ts';

/** The family name with the particle that belongs to it: `de Retz`. */
export const familyOf = ({ family, 'non-dropping-particle': particle }: CslName): string =>
	[particle, family].filter(Boolean).join(/[’'-]$/.test(particle ?? '') ? '' : ' ');

/** The given names with the particle that is dropped where the family name stands alone: `Ludwig van`. */
export const givenOf = ({ given, 'dropping-particle': particle }: CslName): string => [given, particle].filter(Boolean).join(' ');

/** As one says it: `Ludwig van Beethoven`, `Martin Luther King Jr.`, `United Nations`. */
export function fullName(name: CslName): string {
	return name.literal ?? [givenOf(name), familyOf(name), name.suffix].filter(Boolean).join(' ');
}

/** As a list sorts it: `de Retz, Jean François Paul`, `King, Jr., Martin Luther` (BibTeX), with `suffix: 'last'` `King, Martin Luther, Jr.` (RIS). */
export function sortedName(name: CslName, suffix: 'middle' | 'last' = 'middle'): string {
	if (name.literal !== undefined) return name.literal;
	const parts = suffix === 'middle' ? [familyOf(name), name.suffix, givenOf(name)] : [familyOf(name), givenOf(name), name.suffix];
	return parts.filter(Boolean).join(', ');
}
