/** What an editor is told. Each folder of `fixtures/broken` is the cave with a few files changed, and the exact messages they give. */
import { describe, expect, test } from 'vitest';
import { formatMessages } from '../../src/diagnostics/messages.ts';
import { rules } from '../../src/diagnostics/rules.ts';
import { compile } from '../../src/edition.ts';
import { fixtureNames, fixturePath, readBroken } from './fixtures.ts';

const told = new Set<string>();

describe('a broken edition', () => {
	test.each(fixtureNames('broken'))('%s', async (name) => {
		const { edition, messages } = compile(await readBroken('cave', name), { ledger: false });
		for (const { ruleId } of messages) told.add(ruleId);
		expect(messages.length).toBeGreaterThan(0);
		expect(edition === undefined).toBe(messages.some(({ fatal }) => fatal));
		await expect(formatMessages(messages)).toMatchFileSnapshot(fixturePath('broken', name, 'messages.txt'));
	});

	test('between them they break every rule but those of the ledger and of releases, and that of large pictures', () => {
		const ledger = /^(?:anchor|ledger|address)-|^edition-(?:frozen|repair)$|^release-finished$|^image-small$/;
		expect(Object.keys(rules).filter((rule) => !told.has(rule) && !ledger.test(rule))).toEqual([]);
	});
});
