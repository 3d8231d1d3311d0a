/** How the edition as a whole is cited; its parts are cited by `cite-anchor.ts`. */
import * as words from '#words/citations.ts';
import { type CslItem, type Edition, textKindOf } from '../model/edition.ts';
import { type CitationStyle, citationStyles, type Formatted, formatCitation } from './citation-styles.ts';
import {
	type AnchorCitation,
	adaptItem,
	buildItem,
	type CitationForms,
	type CitedRelease,
	citeInText,
	describeOriginal,
} from './cite-anchor.ts';
import { toBibtex, toRis } from './reference-formats.ts';

/** APA takes what has a version for a program, so that of an edition is printed as its edition. */
function adaptWhole(item: CslItem, style: CitationStyle): CslItem {
	const { version, ...rest } = item;
	return style === 'apa' ? { ...rest, edition: words.versionAsEdition(version as string) } : adaptItem(item, style);
}

/** The citations of the whole edition, in one version. */
export function citeEdition(edition: Edition, release: CitedRelease): AnchorCitation {
	const original = describeOriginal(edition);
	const forms = (url: string): CitationForms => {
		const part = buildItem(edition, release, `edition-v${release.version}`, edition.info.title, url);
		const { 'container-title': _container, ...whole } = part;
		const item: CslItem = { ...whole, type: 'book' };
		const noted = original === undefined ? item : { ...item, note: original.sentence };
		const styles = citationStyles.map((style): [CitationStyle, Formatted] => {
			const { html, text } = formatCitation(adaptWhole(item, style), style);
			const after = original === undefined ? '' : ` ${style === 'apa' ? original.apa : original.sentence}`;
			return [style, { html: html + after, text: text + after }];
		});
		return {
			url,
			...(Object.fromEntries(styles) as Record<CitationStyle, Formatted>),
			bibtex: toBibtex([noted]),
			ris: toRis([noted]),
			cslJson: noted,
		};
	};
	const { baseUrl } = edition.info;
	return {
		name: edition.info.short,
		wording: 'own',
		statement: words.whose.edition[textKindOf(edition.info)],
		...(original === undefined ? {} : { original: original.sentence }),
		inText: citeInText(edition, release, 'author'),
		fixed: forms(`${baseUrl}/v/${release.version}/`),
		latest: forms(`${baseUrl}/`),
	};
}
