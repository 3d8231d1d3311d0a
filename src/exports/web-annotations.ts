/**
 * Every claim and assumption as a W3C Web Annotation on its passage: an AnnotationCollection with one page. An unstated assumption is on the
 * words it hangs on, and says itself in its body. Relations are not told here.
 */
import { annotations } from '#words/exports.ts';
import type { Claim, Edition } from '../model/edition.ts';

/** How many characters before and after the words are given, to tell one occurrence from another. */
const AROUND = 32;

/** A piece of text found by its words and what stands around them (Web Annotation Data Model, section 4.2.4). */
export interface TextQuoteSelector {
	type: 'TextQuoteSelector';
	exact: string;
	prefix?: string;
	suffix?: string;
}

/** The words of a claim in the text of its passage; around them nothing, if they do not stand there as one run. */
export function buildQuoteSelector(exact: string, text: string): TextQuoteSelector {
	const offset = text.indexOf(exact);
	if (offset < 0) return { type: 'TextQuoteSelector', exact };
	const prefix = text.slice(Math.max(0, offset - AROUND), offset);
	const suffix = text.slice(offset + exact.length, offset + exact.length + AROUND);
	return { type: 'TextQuoteSelector', exact, ...(prefix ? { prefix } : {}), ...(suffix ? { suffix } : {}) };
}

/** The collection, with its one page written in; a claim's annotation has its own address, the target is the page where its passage is read. */
export function toWebAnnotations(edition: Edition): object {
	const { info, claims, passages, sections } = edition;
	const base = info.baseUrl;
	const slugs = new Map(sections.map(({ id, slug }) => [id, slug]));
	const places = new Map(passages.map((passage) => [passage.id, passage]));
	const id = `${base}/data/annotations.jsonld`;
	const annotation = (claim: Claim) => {
		const passage = places.get(claim.passage);
		const body = (purpose: string, value: string) => ({ type: 'TextualBody', purpose, value, language: info.language });
		return {
			id: `${base}/a/${claim.id}/#annotation`,
			type: 'Annotation',
			motivation: 'classifying',
			canonical: `${base}/a/${claim.id}/`,
			rights: info.rights.editionUrl,
			creator: info.editors.map((name) => ({ type: 'Organization', name })),
			body: [
				{ type: 'SpecificResource', purpose: 'identifying', source: `${base}/a/${claim.id}/` },
				body('classifying', claim.kind),
				body('tagging', `voice: ${claim.voice}`),
				...(claim.says === undefined ? [] : [body('describing', claim.says)]),
				...(claim.gist === undefined ? [] : [body('describing', claim.gist)]),
				...(claim.note === undefined ? [] : [body('commenting', claim.note)]),
			],
			target: {
				source: `${base}/text/${slugs.get(passage?.section ?? '') ?? ''}/`,
				selector: {
					type: 'FragmentSelector',
					conformsTo: 'http://tools.ietf.org/rfc/rfc3236',
					value: claim.passage,
					refinedBy: buildQuoteSelector(claim.phrase ?? claim.text, passage?.text ?? ''),
				},
			},
		};
	};
	return {
		'@context': 'http://www.w3.org/ns/anno.jsonld',
		id,
		type: 'AnnotationCollection',
		label: annotations(info.title),
		total: claims.length,
		first: { id: `${id}#page-1`, type: 'AnnotationPage', partOf: id, startIndex: 0, items: claims.map(annotation) },
	};
}
