/**
 * The edition's claims on the words of a reader's own PDF or EPUB, for the program in which it is read: as EPUB Annotations (W3C, draft of 2026) and
 * as Hypothesis takes them. They quote the article, so they are for the reader's own use and never published.
 */
import { claimHead, inAuthorsVoice } from '#words/copies.ts';
import type { Claim, Edition } from '../model/edition.ts';
import { labelOf } from '../model/ids.ts';
import { kindRow } from '../model/kinds.ts';
import { voiceRow } from '../model/voices.ts';
import type { ArticlePassage } from './article-passages.ts';
import type { Copy } from './parse-copy.ts';
import { splitWords } from './words.ts';

/** Characters before and behind the words, to tell one occurrence from another. */
const AROUND = 32;
/** Words with which a text fragment begins and ends. */
const FRAGMENT = 5;

/** A claim and where the copy has its words. */
interface Placed {
	claim: Claim;
	exact: string;
	prefix: string;
	suffix: string;
}

/** The claims and assumptions that were found, in the order of the article. */
function selectPlaced(passages: readonly ArticlePassage[], { claims }: Edition): Placed[] {
	const byId = new Map(claims.map((claim) => [claim.id, claim]));
	return passages.flatMap(({ text, spans }) =>
		spans.flatMap(({ id, start, end }) => {
			const claim = byId.get(id);
			if (!claim) return [];
			return {
				claim,
				exact: text.slice(start, end),
				prefix: text.slice(Math.max(0, start - AROUND), start),
				suffix: text.slice(end, end + AROUND),
			};
		}),
	);
}

const quote = ({ exact, prefix, suffix }: Placed) => ({
	type: 'TextQuoteSelector',
	exact,
	...(prefix ? { prefix } : {}),
	...(suffix ? { suffix } : {}),
});

/** What the edition says of a claim, in plain text. */
function describe(claim: Claim, { info }: Edition): string {
	const voice = claim.voice === 'author' ? inAuthorsVoice : voiceRow(claim.voice).short;
	const head = claimHead(labelOf(claim.id), kindRow(claim.kind).noun.one, voice);
	return [head, claim.gist, claim.note, `${info.baseUrl}/a/${claim.id}/`].filter(Boolean).join('\n');
}

const COLOURS: Readonly<Record<string, string>> = { assumption: 'purple', definition: 'green', evidence: 'blue', question: 'orange' };

/** An AnnotationSet (EPUB Annotations 1.0, editor's draft): of a book each target is the page of it that has the words. `now`: ISO 8601. */
export function toAnnotationSet(copy: Copy, passages: readonly ArticlePassage[], edition: Edition, now: string): object {
	const { info } = edition;
	const pages = (copy.parts ?? []).map(({ source, text }) => ({ source, words: ` ${splitWords(text).forms.join(' ')} ` }));
	const sourceOf = (exact: string): string => {
		const words = ` ${splitWords(exact).forms.join(' ')} `;
		return pages.find((page) => page.words.includes(words))?.source ?? copy.name;
	};
	return {
		'@context': 'https://www.w3.org/ns/epub-anno.jsonld',
		id: `${info.baseUrl}/#${encodeURIComponent(copy.name)}`,
		type: 'AnnotationSet',
		generator: { id: info.baseUrl, type: 'Software', name: info.short, homepage: `${info.baseUrl}/` },
		generated: now,
		title: info.short,
		about: {
			...(copy.id ? { 'dc:identifier': [copy.id] } : {}),
			'dc:title': copy.title ?? info.title,
			'dc:format': copy.format === 'EPUB' ? 'application/epub+zip' : copy.format === 'PDF' ? 'application/pdf' : 'text/plain',
			'dc:creator': [info.author],
		},
		items: selectPlaced(passages, edition).map((placed) => ({
			id: `${info.baseUrl}/a/${placed.claim.id}/#in-copy`,
			type: 'Annotation',
			motivation: 'commenting',
			created: now,
			creator: { id: `${info.baseUrl}/about/`, type: 'Organization', name: info.short },
			target: {
				source: sourceOf(placed.exact),
				selector: [
					quote(placed),
					{ type: 'FragmentSelector', conformsTo: 'https://wicg.github.io/scroll-to-text-fragment/', value: toTextFragment(placed.exact) },
				],
			},
			body: {
				type: 'TextualBody',
				value: describe(placed.claim, edition),
				format: 'text/plain',
				color: COLOURS[placed.claim.kind] ?? 'yellow',
				highlight: placed.claim.kind === 'assumption' ? 'outline' : 'solid',
				tags: [placed.claim.kind, `voice: ${placed.claim.voice}`],
			},
		})),
	};
}

/** `:~:text=first%20words,last%20words` (URL Fragment Text Directives). */
function toTextFragment(exact: string): string {
	const words = exact.split(/\s+/).filter(Boolean);
	const encode = (some: readonly string[]) => encodeURIComponent(some.join(' ')).replaceAll('-', '%2D');
	if (words.length <= 2 * FRAGMENT) return `:~:text=${encode(words)}`;
	return `:~:text=${encode(words.slice(0, FRAGMENT))},${encode(words.slice(-FRAGMENT))}`;
}

/** Annotations as the API of Hypothesis takes them, one a claim. A PDF is known by its fingerprint, whatever its name. */
export function toHypothesis(copy: Copy, passages: readonly ArticlePassage[], edition: Edition): object[] {
	const uri = copy.id ?? copy.name;
	return selectPlaced(passages, edition).map((placed) => ({
		uri,
		document: { title: [copy.title ?? edition.info.title] },
		target: [{ source: uri, selector: [quote(placed)] }],
		text: describe(placed.claim, edition),
		tags: [edition.info.short, placed.claim.kind],
	}));
}
