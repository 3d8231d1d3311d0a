/** What became of an id, as its page tells it. */

import * as words from '#words/anchor.ts';
import { paragraphName } from '#words/paragraph.ts';
import type { Change } from '../../anchors/compare-editions.ts';
import { describeEvent, historyOf } from '../../anchors/history.ts';
import { leadsTo } from '../../anchors/ledger.ts';
import { shorten } from '../../argument/set-phrases.ts';
import { hasPage, labelOf } from '../../model/ids.ts';
import { route } from '../../model/routes.ts';
import { kindNames, wordsOf } from '../releases/words-of-editions.ts';
import { type ChangedField, describeField } from './changed-fields.ts';
import type { SiteContext } from './context.ts';

/** What happened to an id since it was first published. */
export interface History {
	id: string;
	/** The version that is shown. */
	current: string;
	/** Oldest first: in which edition, what the ledger says of it, and what changed where two editions can be compared. */
	editions: readonly { version: string; events: readonly string[]; change: Change | undefined; fields: readonly ChangedField[] }[];
	/** The versions in which it is kept as it stood, and the path of its page there, or of its place on one. */
	kept: readonly { version: string; path: string }[];
}

export function describeHistory(site: Pick<SiteContext, 'editions' | 'label' | 'sources' | 'holders'>, id: string): History {
	const { editions, label } = site;
	const { ledger, known, current } = editions;
	const changes = editions.changesOf(id);
	const history = historyOf(id, ledger);
	const indexOfVersion = (wanted: string) => known.findIndex(({ version }) => version === wanted);
	const versions = [...new Set([...history.map(({ edition }) => edition), ...changes.map(({ to }) => to)])].sort(
		(a, b) => indexOfVersion(a) - indexOfVersion(b),
	);
	return {
		id,
		current: current.version,
		editions: versions.map((version) => {
			const change = changes.find(({ to }) => to === version)?.change;
			return {
				version,
				events: history.filter(({ edition }) => edition === version).map((event) => describeEvent(event, label)),
				change,
				fields: change && 'fields' in change ? change.fields.map((field) => describeField(site, field)) : [],
			};
		}),
		kept: known
			.filter(({ frozen, version }) => frozen && editions.stoodIn(id, version))
			.map(({ version }) => ({ version, path: editions.pathIn(version, id) })),
	};
}

/** An id that was published once and is gone. */
export interface GonePage {
	/** `¶ 12`, `Claim 12a`. */
	title: string;
	/** What happened to it as sentences, oldest first. */
	events: readonly string[];
	/** What stands for it now: name, path and words in short. */
	successors: readonly { name: string; path: string; text: string }[];
	/** What it said last, in which version, and the path of its page there; `kept` where that page is. */
	last: { said: string; version: string; path: string; kept: boolean } | undefined;
}

export function describeGone(site: SiteContext, id: string): GonePage {
	const { editions, label } = site;
	const { ledger } = editions;
	const kind = ledger.history.get(id)?.at(-1)?.kind ?? 'claim';
	const citations = new Map(site.edition.citations.map((citation) => [citation.id, citation]));
	const pathOf = (version: string) => {
		const citation = citations.get(version);
		return citation ? route.anchor(citation.passage) : site.sections.has(version) ? site.reading(version) : route.anchor(version);
	};
	const textOf = (version: string) =>
		site.graph.claims.get(version)?.gist ??
		site.graph.claims.get(version)?.text ??
		site.graph.relations.get(version)?.why ??
		site.passages.get(version)?.text ??
		site.sections.get(version)?.title ??
		'';
	const then = editions.lastWith(id);
	const said = then && wordsOf(then.data, id);
	return {
		title: kind === 'passage' ? paragraphName(labelOf(id)) : words.relationTitle(kindNames[kind], labelOf(id)),
		events: historyOf(id, ledger).map((event) => describeEvent(event, label)),
		successors: leadsTo(id, ledger)
			.filter((one) => site.knows(one) || citations.has(one))
			.map((one) => ({
				name: site.passages.has(one) ? paragraphName(label(one)) : label(one),
				path: pathOf(one),
				text: shorten(textOf(one), 240),
			})),
		last:
			then && said !== undefined
				? { said, version: then.version, path: editions.pathIn(then.version, id), kept: then.frozen && hasPage(kind) }
				: undefined,
	};
}
