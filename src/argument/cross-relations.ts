/**
 * Lines that lead to claims of other editions: joined to what was harvested of those, and checked. They are in no graph, since what they
 * point at stands or falls elsewhere: no status here depends on them.
 */
import { didYouMean } from '#words/messages.ts';
import { line as lineWords } from '#words/messages-argument.ts';
import * as words from '#words/messages-records.ts';
import { createMessage, type Message } from '../diagnostics/messages.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { RuleId } from '../diagnostics/rules.ts';
import { comparableAddress, hidePassword } from '../formats/comparable-address.ts';
import { decodeSafely } from '../formats/decode-safely.ts';
import type { Claim, CrossRelation, OtherClaim, Place, Relation } from '../model/edition.ts';
import { isAddress } from '../model/ids.ts';
import type { ClaimRecord, EditionRecord } from '../model/records.ts';
import { deriveAttackType, relationRow, sideOf } from '../model/relations.ts';
import { route } from '../model/routes.ts';
import { compareVersions } from '../model/versions.ts';
import type { HarvestedEdition } from '../text/parse-harvested.ts';
import { conjugate } from './describe-relation.ts';

/** Lines within the edition, and those that lead out of it: no id has a slash. */
export function partRelations(relations: readonly Relation[]): { within: Relation[]; across: Relation[] } {
	const { within = [], across = [] } = Object.groupBy(relations, ({ to }) => (to.includes('/') ? 'across' : 'within'));
	return { within, across };
}

/** What a line that can't be joined points at, as a rule and a sentence. */
type Fault = { rule: RuleId; reason: string };

/**
 * Joins each line to its claim as the newest record of that edition has it. `places` has both ends of each line, as for those within.
 * A harvested edition at which no line points is told too. `ownAddress` is that of the edition itself.
 */
export function buildCrossRelations(
	relations: readonly Relation[],
	claims: readonly Claim[],
	harvested: readonly HarvestedEdition[],
	places: ReadonlyMap<string, Place>,
	ownAddress?: string,
): { crossRelations: CrossRelation[]; messages: Message[] } {
	const messages: Message[] = [];
	const own = new Map(claims.map((claim) => [claim.id, claim]));
	const placeOf = (id: string, end?: 'from' | 'to'): Place =>
		(end && places.get(`${id}.${end}`)) ?? places.get(id) ?? { file: 'edition.yml', line: 1, column: 1 };
	const report = (rule: RuleId, place: Place, reason: string, other?: Place) =>
		messages.push(createMessage(rule, place, reason, other ? { other } : {}));
	const editions = Map.groupBy(harvested, ({ records }) => comparableAddress(records.edition.address));
	for (const versions of editions.values()) versions.sort((a, b) => compareVersions(b.records.edition.version, a.records.edition.version));

	const pointedAt = new Set<string>();
	const stated = new Map<string, string>();
	const sides = new Map<string, Relation>();
	const crossRelations = relations.flatMap((relation): CrossRelation[] => {
		const { main, ...line } = relation;
		for (const premise of relation.from) {
			if (own.has(premise)) continue;
			const near = nearest(premise, own.keys());
			report(
				'relation-source-exists',
				placeOf(relation.id, 'from'),
				lineWords.noPremise(premise, near === undefined ? '' : didYouMean(near)),
			);
		}
		if (main) report('main-line', placeOf(relation.id), words.target.main);
		const target = comparableAddress(relation.to);
		const key = `${relation.type} ${[...new Set(relation.from)].sort().join(' ')} > ${target}`;
		const twin = stated.get(key);
		if (twin !== undefined) report('relation-once', placeOf(relation.id), lineWords.twice(relation.id, twin), placeOf(twin));
		else stated.set(key, relation.id);
		for (const premise of new Set(relation.from)) {
			const pair = `${premise} > ${target}`;
			const before = sides.get(pair);
			if (before && sideOf(before) !== sideOf(relation)) {
				const verb = (relation: Relation) => conjugate(relationRow(relation).verb, 1);
				const reason = lineWords.bothWays(premise, verb(relation), relation.to, { verb: verb(before), id: before.id });
				report('relation-consistent', placeOf(relation.id), reason, placeOf(before.id));
			} else if (!before) sides.set(pair, relation);
		}
		const found = isOwn(relation.to, ownAddress, editions)
			? { rule: 'other-claim-exists' as const, reason: words.target.own(hidePassword(relation.to), nameIn(relation.to, [...own.keys()])) }
			: findClaim(relation.to, editions);
		if ('place' in found) pointedAt.add(found.place);
		if ('rule' in found) {
			report(found.rule, placeOf(relation.id, 'to'), found.reason);
			return [];
		}
		const attackType = deriveAttackType(relation, { relation: false, assumption: found.claim.kind === 'assumption' });
		return [{ ...line, ...(attackType ? { attackType } : {}), other: toOther(found.claim, found.edition) }];
	});
	for (const [address, versions] of editions)
		if (!pointedAt.has(address))
			for (const { file, records } of versions) report('record-used', { file, line: 1, column: 1 }, words.unused(records.edition.address));
	return { crossRelations, messages };
}

/** The place of an edition to which an address belongs; of two editions, one below the other, the nearer. */
const placeOver = (to: string, places: Iterable<string>): string | undefined => {
	const meant = comparableAddress(to);
	return [...places].filter((address) => meant.startsWith(address)).sort((a, b) => b.length - a.length)[0];
};

/** Whether an address is one of this edition, and not of another that lies below it. */
function isOwn(to: string, ownAddress: string | undefined, editions: ReadonlyMap<string, unknown>): boolean {
	if (ownAddress === undefined) return false;
	const own = comparableAddress(ownAddress);
	return placeOver(to, [...editions.keys(), own]) === own;
}

/** The id that an address names somewhere: at its end, behind a `#`, or as the name of a file. */
function nameIn(to: string, ids: readonly string[]): string | undefined {
	const parts = to.split(/[/?#]/).map((part) =>
		decodeSafely(part)
			.replace(/\.[a-z]+$/, '')
			.toLowerCase(),
	);
	return parts.reverse().flatMap((part) => ids.find((id) => id.toLowerCase() === part) ?? [])[0];
}

/**
 * The claim at an address, by the newest record of its edition, or why there is none: what is written is published, so it has to be the very address. `place` is
 * that of the edition, where one is meant.
 */
function findClaim(
	to: string,
	editions: ReadonlyMap<string, readonly HarvestedEdition[]>,
): { place: string; claim: ClaimRecord; edition: EditionRecord } | (Fault & { place: string }) | Fault {
	const fault = (reason: string, rule: RuleId = 'other-claim-exists'): Fault => ({ rule, reason });
	if (!isAddress(to) && !/^https?:/i.test(to)) return fault(words.target.noAddress(to));
	const over = placeOver(to, editions.keys());
	if (over === undefined) {
		const known = [...editions.values()].flatMap(([newest]) => newest?.records.edition.address ?? []);
		const near = nearest(to.replace(/\/a\/[^/]*\/?$/, '/'), known);
		return fault(words.target.noEdition(hidePassword(to), near === undefined ? '' : didYouMean(near)), 'other-edition-harvested');
	}
	const versions = editions.get(over) as readonly HarvestedEdition[];
	const [newest, ...older] = versions as [HarvestedEdition, ...HarvestedEdition[]];
	const { edition, claims, relations } = newest.records;
	const here = (reason: string) => ({ ...fault(reason), place: over });
	const ids = claims.map(({ id }) => id);
	const pageOf = (id: string) => edition.address.replace(/\/$/, '') + route.anchor(id);
	const below = versions.map(({ records }) => records.edition.address.replace(/\/?$/, '/')).find((address) => to.startsWith(address));
	const id = below === undefined ? undefined : /^a\/([^/#?]+)\/?$/.exec(to.slice(below.length))?.[1];
	const claim = claims.find((one) => one.id === id);
	if (claim) return { place: over, claim, edition };
	const meant = nameIn(to, ids);
	if (meant !== undefined) return here(words.target.otherwise(hidePassword(to), meant, pageOf(meant)));
	if (id === undefined) return here(words.target.noPage(edition.short, hidePassword(to), pageOf('p12a')));
	if (relations.some((one) => one.id === id)) return here(words.target.relation(edition.short, id));
	const last = older.find(({ records }) => records.claims.some((one) => one.id === id))?.records.edition.version;
	if (last !== undefined) return here(words.target.gone(edition.short, id, edition.version, last));
	const near = nearest(id, ids);
	return here(words.target.noClaim(edition.short, edition.version, id, near === undefined ? '' : didYouMean(near)));
}

const toOther = ({ label, kind, voice, words: says }: ClaimRecord, edition: EditionRecord): OtherClaim => ({
	edition: edition.short,
	title: edition.title,
	author: edition.author,
	version: edition.version,
	address: edition.address,
	language: edition.language,
	label,
	kind,
	voice,
	words: says,
});
