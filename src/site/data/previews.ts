/** What is shown of something when a reader points at a link to it: small files, fetched when they are asked for. */

import { capitalize } from '#words/grammar.ts';
import { paragraphName } from '#words/paragraph.ts';
import * as words from '#words/preview.ts';
import { describeEvent, historyOf } from '../../anchors/history.ts';
import { describeRelation } from '../../argument/describe-relation.ts';
import { holder, shorten, wordsAlone } from '../../argument/set-phrases.ts';
import { authorYear } from '../../citations/author-year.ts';
import { labelOf } from '../../model/ids.ts';
import { layers } from '../../model/layers.ts';
import { classesOf } from '../../model/presentation.ts';
import { relationRow } from '../../model/relations.ts';
import { toSegment } from '../../model/routes.ts';
import type { SiteContext } from './context.ts';
import { type Preview, previewFile } from './preview.ts';

const escapeHtml = (text: string) => text.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);

/** Every preview; `kind` and `id` make its key: `a/p67a`, `sources/hess2004`, `concepts/trust`, `propositions/3`. */
function listPreviews(site: SiteContext): { kind: string; id: string; build: () => Preview }[] {
	const { edition, graph, sectionOf } = site;
	const named = (key: string) => {
		const source = site.sources.get(key);
		return source ? authorYear(source) : key;
	};
	const claims = site.claims.map((claim) => ({
		kind: 'a',
		id: claim.id,
		build: (): Preview => ({
			class: classesOf(claim),
			name: claim.label,
			note: holder(claim) + (claim.by ? ` (${named(claim.by)})` : ''),
			html: escapeHtml(capitalize(wordsAlone(claim))),
		}),
	}));
	const passages = edition.passages.map((passage) => ({
		kind: 'a',
		id: passage.id,
		build: (): Preview => ({
			class: '',
			name: paragraphName(passage.label),
			note: sectionOf(passage.id)?.title ?? '',
			html: escapeHtml(shorten(passage.text, 320)),
		}),
	}));
	const relations = site.relations.map((relation) => ({
		kind: 'a',
		id: relation.id,
		build: (): Preview => {
			const note = words.relation(describeRelation(relation, graph), layers[relation.drawn].legend, relation.certainty !== undefined);
			return { class: relationRow(relation).className, sign: relation.type, name: relation.id, note, html: escapeHtml(relation.why ?? '') };
		},
	}));
	const sources = edition.sources.map((source) => ({
		kind: 'sources',
		id: toSegment(source.id),
		build: (): Preview => ({
			class: '',
			name: authorYear(source),
			note: words.citations(site.citationsOf(source.id).length),
			html: site.reference(source, { links: false }),
		}),
	}));
	const concepts = edition.concepts.map((concept) => ({
		kind: 'concepts',
		id: concept.slug,
		build: (): Preview => ({ class: '', name: concept.term, note: words.concept, html: escapeHtml(concept.gloss) }),
	}));
	const propositions = site.propositions.map(({ number, claim, page }) => ({
		kind: 'propositions',
		id: String(number),
		build: (): Preview => ({
			class: classesOf(claim),
			name: `P${number}`,
			note: page?.title ?? words.proposition,
			html: escapeHtml(capitalize(wordsAlone(claim))),
		}),
	}));
	const gone = site.editions.gone.map((id) => ({
		kind: 'a',
		id,
		build: (): Preview => {
			const last = historyOf(id, site.editions.ledger).at(-1);
			return { class: '', name: labelOf(id), note: words.noLongerUsed, html: last ? escapeHtml(describeEvent(last, site.label)) : '' };
		},
	}));
	return [...claims, ...passages, ...relations, ...sources, ...concepts, ...propositions, ...gone];
}

/** The files of previews by their paths under `/data/previews/`, without the ending: in each its previews by their keys. */
export function listPreviewFiles(site: SiteContext): { path: string; build: () => Record<string, Preview> }[] {
	const previews = listPreviews(site).map(({ kind, id, build }) => ({ key: `${kind}/${id}`, build }));
	return [...Map.groupBy(previews, ({ key }) => previewFile(key))].map(([path, within]) => ({
		path,
		build: () => Object.fromEntries(within.map(({ key, build }) => [key, build()])),
	}));
}
