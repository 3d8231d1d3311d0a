/** How sure it is which work a citation means. */
import * as words from '#words/citations.ts';
import type { CslItem } from '../model/edition.ts';

/** What the editors know of a work's identity, from `custom`; facts nobody checked stay marked as such. */
export interface Identification {
	/** certain, probable, ambiguous (several candidates) or unknown. */
	identification: string;
	/** verified, known (from the editors' own knowledge) or uncertain. */
	confidence: string;
	note?: string;
	evidence?: string;
	/** How the article prints the citation, where that differs. */
	citedAs: string[];
	/** Works that may be meant, as CSL-JSON or plain words. */
	candidates: unknown[];
	/** Of a work known from the editors' own knowledge: what a published record shows all the same. */
	checked: string[];
	/** Fields that were filled in from the editors' own knowledge and that no published record was found to show. */
	unchecked: string[];
}

/** Reads `custom` of a reference; anything missing comes out as "unchecked". */
export function describeIdentification(item: CslItem): Identification {
	const custom = (typeof item['custom'] === 'object' && item['custom'] !== null ? item['custom'] : {}) as Record<string, unknown>;
	const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);
	const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]);
	const note = text(custom['note']);
	const evidence = text(custom['evidence']);
	return {
		identification: text(custom['identification']) ?? 'unchecked',
		confidence: text(custom['confidence']) ?? 'unchecked',
		...(note === undefined ? {} : { note }),
		...(evidence === undefined ? {} : { evidence }),
		citedAs: list(custom['citedAs']).filter((one) => typeof one === 'string'),
		candidates: list(custom['candidates']),
		checked: list(custom['fieldsChecked']).filter((one) => typeof one === 'string'),
		unchecked: [...list(custom['fieldsFromOwnKnowledge']), ...(custom['doiFromMemoryUnverified'] ? [words.doiNotPrinted] : [])].filter(
			(one) => typeof one === 'string',
		),
	};
}

/** A sentence for reference managers, where nobody sees the editors' remarks, on a work whose identity is not known or not sure. */
export function identificationNote(item: CslItem): string | undefined {
	const { identification } = describeIdentification(item);
	if (identification === 'unknown') return words.notIdentified;
	return identification === 'ambiguous' ? words.notIdentifiedForSure : undefined;
}
