/** Where something stands in the text. */
import type { Section } from '../../model/edition.ts';
import type { SiteData } from './site-data.ts';

/** A passage, the section it stands in, and the part above that, as far as the text has them. */
export interface TextPlace {
	part: Section | undefined;
	section: Section | undefined;
	passage: { id: string; label: string };
}

/** The place of a passage. */
export function placeOf(site: Pick<SiteData, 'sectionOf' | 'partOf' | 'label'>, passage: string): TextPlace {
	const section = site.sectionOf(passage);
	return { part: section && site.partOf(section), section, passage: { id: passage, label: site.label(passage) } };
}
