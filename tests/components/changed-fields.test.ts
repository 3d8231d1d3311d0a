/** What changed about an id beside its words is told by names and labels, never by keys. */
import { expect, test } from 'vitest';
import { parseLedger } from '../../src/anchors/ledger.ts';
import type { FrozenEdition } from '../../src/anchors/read-releases.ts';
import type { EditionData } from '../../src/model/edition.ts';
import AnchorHistory from '../../src/site/components/AnchorHistory.astro';
import Change from '../../src/site/components/Change.astro';
import { changeProps } from '../../src/site/data/change-props.ts';
import { describeHistory } from '../../src/site/data/histories.ts';
import { buildEditions } from '../../src/site/releases/editions.ts';
import { readTiny, render, textOf } from './render.ts';

const site = await readTiny('cave');
const now: EditionData = structuredClone(site.editions.current.data);
now.edition.version = '0.2.0';
const then: EditionData = structuredClone(now);
then.edition.version = '0.1.0';
const of = <T extends { id: string }>(list: readonly T[], id: string) => list.find((one) => one.id === id) as T;

// then: 2c was Lamp's, x1 had two premises and another end, q1 stood elsewhere and was of a work that the bibliography has no longer
Object.assign(of(then.claims, 'p2c'), { by: 'lamp2001', holder: 'guards' });
then.edition.holders = { guards: 'the guards of the cave' };
Object.assign(of(then.relations, 'x1'), { from: ['p7a', 'p2b'], to: 'p4a' });
then.sources.push({ id: 'wick1801', type: 'book', title: 'On Wicks', 'citation-label': 'Wick 1801' });
Object.assign(of(then.citations, 'q1'), { key: 'wick1801', passage: 'p7', claims: ['p7a', 'p7b'] });
of(then.passages, 'p4').section = of(then.passages, 'p7').section;

const { ledger } = parseLedger('{"release":"0.1.0","date":"2026-01-01"}\n');
const editions = buildEditions(now, ledger, [{ release: ledger.releases[0], data: then, repairs: [] } as unknown as FrozenEdition]);
const changed = { ...site, editions };

/** What the page of an id, and the page of all changes, say that it was and is. */
async function told(id: string): Promise<string[]> {
	const change = editions.changesOf(id)[0]?.change;
	if (!change) throw new Error(`${id} has not changed`);
	const pages = [
		await render(AnchorHistory, describeHistory(changed, id)),
		await render(Change, { ...changeProps(changed, change), old: undefined }),
	];
	const [history, report] = pages.map((html) =>
		[...html.matchAll(/<li><i>(.*?)<\/li>/g)].map(([, one = '']) => textOf(one.replace(/<span class="vh">.*?<\/span>/g, ''))),
	);
	expect(report).toEqual(history);
	return history as string[];
}

test.each([
	['p2c', ['held by: Lamp 2001 → Shade &amp; Cole 1999', 'holder: the guards of the cave → none']],
	['x1', ['premises: 7a and 2b → 7b', 'bears on: P1 → P2']],
	['q1', ['work: Wick 1801 → Lamp 2001', 'passage: ¶ 7 → ¶ 2', 'cited at: 7a and 7b → 2a']],
	['p4', ['under: Outside → What is said']],
])('what changed about %s beside its words is told by names and labels', async (id, expected) => {
	expect(await told(id)).toEqual(expected);
});
