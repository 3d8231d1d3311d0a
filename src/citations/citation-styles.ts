/** Citations in the styles scholars ask for, by citation-js and CSL. At build time only: citeproc's licence keeps it out of what readers download. */

import chicago from '@citation/csl-style-chicago-fullnote-bibliography/info.json' with { type: 'json' };
import { Cite, plugins } from '@citation-js/core';
import adapter from '@citation-js/plugin-csl/package.json' with { type: 'json' };
import processor from 'citeproc/package.json' with { type: 'json' };
import { locale } from '#words/citations.ts';
import { rememberLast } from '../formats/memory.ts';
import type { CslItem } from '../model/edition.ts';
import { MLA_STYLE } from './csl-style-mla.ts';
import { getProcessor, inProcessor } from './processor.ts';
import { keepSet } from './set-references.ts';

/** A piece of formatted text, twice: with `<i>` and `<a>`, escaped; and plain. */
export interface Formatted {
	html: string;
	text: string;
}

export const citationStyles = ['apa', 'chicagoNote', 'chicagoBibliography', 'mla', 'harvard'] as const;
export type CitationStyle = (typeof citationStyles)[number];

const { styles } = plugins.config.get('@csl');
styles.add('chicago', chicago.content);
styles.add('mla', MLA_STYLE);

/** The CSL style behind each of ours; Chicago has a form for notes and one for the bibliography. */
const TEMPLATES: Record<CitationStyle, { template: string; form: 'bibliography' | 'citation' }> = {
	apa: { template: 'apa', form: 'bibliography' },
	chicagoNote: { template: 'chicago', form: 'citation' },
	chicagoBibliography: { template: 'chicago', form: 'bibliography' },
	mla: { template: 'mla', form: 'bibliography' },
	harvard: { template: 'harvard1', form: 'bibliography' },
};

/** What was set last, by style and item: each citer of one edition and version asks for the same. */
const setLast = rememberLast(64, (asked) => {
	const [style, item] = JSON.parse(asked) as [CitationStyle, CslItem];
	const { template, form } = TEMPLATES[style];
	const setter = `2 ${locale} ${processor.version} ${adapter.version} ${form} ${styles.get(template)}`;
	return keepSet([setter, JSON.stringify(item)], () => formatOnce(item, style));
});

/** One work in one style. Throws on what is no CSL-JSON. Takes about a hundredth of a second, and the first of a style up to a tenth more: so it is kept where references are. */
export function formatCitation(item: CslItem, style: CitationStyle): Formatted {
	return setLast(JSON.stringify([style, item]));
}

function formatOnce(item: CslItem, style: CitationStyle): Formatted {
	const { template, form } = TEMPLATES[style];
	const { data } = new Cite([item]);
	const tidy = (written: string) => written.replace(/<\/?div[^>]*>/g, '').trim();
	if (form === 'citation') {
		const citation = { citationItems: [{ id: inProcessor(item.id) }], properties: { noteIndex: 0 } };
		const write = (format: 'html' | 'text') =>
			tidy(getProcessor(data, template, format).rebuildProcessorState([citation], format, [])[0]?.[2] ?? '');
		return { html: write('html'), text: write('text') };
	}
	const engine = getProcessor(data, template, 'html');
	engine.updateItems([inProcessor(item.id)]);
	const write = (format: 'html' | 'text') => {
		engine.setOutputFormat(format);
		const bibliography = engine.makeBibliography();
		return bibliography ? tidy(bibliography[1].join('')) : '';
	};
	return { html: write('html'), text: write('text') };
}
