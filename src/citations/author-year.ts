/** Works in author–year form, "MacKinnon et al. 2002", as they are printed in the text. */
import type { CslItem } from '../model/csl.ts';
import { toPlainWords } from './rich-text.ts';

/** A work's name in the text, as the bibliography has it (`set-references.ts`): `MacKinnon et al.` and `2002`. */
export interface CitedForm {
	names: string;
	year: string;
}

/** `MacKinnon et al. 2002`: what was settled when the bibliography was set; for a work of no bibliography its title. */
export function authorYear(item: CslItem): string {
	return item['citation-label'] ?? (toPlainWords(item.title ?? '') || item.id);
}
