/** How many reasons and objections a claim has is one number each, wherever it is told: each place asks what the others ask. */
import { describe, expect, test } from 'vitest';
import { describeClaim } from '../../src/argument/describe-claim.ts';
import type { Edition } from '../../src/model/edition.ts';
import { isWithin, layerNames } from '../../src/model/layers.ts';
import { isObjection } from '../../src/model/relations.ts';
import { buildSearchRecords } from '../../src/search/search-records.ts';
import { buildHub } from '../../src/site/data/hub.ts';
import { buildMatrix } from '../../src/site/data/matrix.ts';
import { buildRegister } from '../../src/site/data/register.ts';
import { buildSiteData } from '../../src/site/data/site-data.ts';
import { tallyOf } from '../../src/site/data/tally.ts';
import { readWhole } from './whole.ts';

const editions = new Map<string, Edition>();
for (const name of ['content', 'cave', 'sourdough', 'lanterns'] as const) editions.set(name, await readWhole(name));

describe.each([...editions.keys()])('in %s', (name) => {
	const edition = editions.get(name) as Edition;
	const site = buildSiteData(edition);
	const records = new Map(buildSearchRecords(edition).map((record) => [record.meta['id'], record]));
	const rows = new Map(buildRegister(site).parts.flatMap(({ rows }) => rows.map((row) => [row.claim.id, row] as const)));

	test('the search counts what the table of claims and a card list, and is filed under who draws it', () => {
		for (const claim of site.claims) {
			const { filters } = records.get(claim.id) ?? {};
			const row = rows.get(claim.id);
			const card = describeClaim(claim, site);
			expect([claim.id, Number(filters?.['objections']?.[0] ?? 0), Number(filters?.['reasons']?.[0] ?? 0)]).toEqual([
				claim.id,
				row?.objections.length,
				row?.reasons.length,
			]);
			expect([card.against.length, card.reasons.length]).toEqual([row?.objections.length, row?.reasons.length]);
			expect(new Set(filters?.['drawn'])).toEqual(new Set(row?.objections.map(({ layer }) => layer)));
		}
	});

	test('a proposition has on its page as many as its tally, its column of the matrix and its row of the table have, by each layer', () => {
		const matrix = buildMatrix(site);
		for (const [at, proposition] of site.propositions.entries()) {
			const { claim } = proposition;
			const hub = buildHub(site, proposition);
			const tally = tallyOf(site, claim.id);
			const row = rows.get(claim.id);
			const marks = matrix.rows.flatMap(({ cells }) => cells[at]?.marks ?? []);
			expect(matrix.totals[at]).toMatchObject({ against: hub.against.length, for: hub.reasons.length });
			expect(tally).toMatchObject({ objections: hub.against.length, reasons: hub.reasons.length });
			for (const layer of layerNames) {
				const drawn = (list: readonly { layer: string }[] | undefined) => list?.filter((one) => one.layer === layer).length;
				expect([layer, drawn(row?.objections), drawn(marks.filter(({ side }) => side === 'against'))]).toEqual([
					layer,
					drawn(hub.against),
					drawn(hub.against),
				]);
			}
			expect(tally.own).toBe(hub.against.filter(({ layer }) => layer === 'article').length);
		}
	});

	test('no objection to the words of a claim is left out, and none is nearer to the article than its line', () => {
		for (const { id } of site.claims) {
			const told = rows.get(id)?.objections ?? [];
			const direct = edition.relations.filter((one) => one.to === id && isObjection(one));
			expect(told.map((one) => one.id)).toEqual(expect.arrayContaining(direct.map((one) => one.id)));
			for (const one of told) {
				const line = site.graph.relations.get(one.id);
				if (line) expect(isWithin(line, one.layer), one.id).toBe(true);
			}
		}
	});
});
