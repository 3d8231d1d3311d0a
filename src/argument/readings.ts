/**
 * The readings that are compared, as they stand in `content/readings/`: where in the article's own words (counted within a passage, from 1)
 * a reader marked what. The edition's own reading holds places only; kind, voice and relations are the edition's.
 */
import { z } from 'zod';
import type { Edition } from '../model/edition.ts';
import { isStep, relationTypes } from '../model/relations.ts';
import { type Agreement, measureAgreement, type Reading, type ReadRelation } from './agreement.ts';

const place = z.strictObject({ id: z.string(), passage: z.string(), from: z.int().min(1), to: z.int().min(1) });
const placesSchema = z.strictObject({ reader: z.string(), spans: z.array(place) });
const readingSchema = z.strictObject({
	reader: z.string(),
	/** What one should know before trusting the comparison. */
	remarks: z.exactOptional(z.string()),
	spans: z.array(place.extend({ kind: z.string(), voice: z.string() })),
	relations: z.array(z.strictObject({ type: z.enum(relationTypes), from: z.array(z.string()).min(1), to: z.string() })),
});
const settlementsSchema = z.array(
	z.strictObject({
		/** What the readers differ on: ids of the edition, or what the second reader marked. */
		about: z.string(),
		first: z.string(),
		second: z.string(),
		decision: z.enum(['first kept', 'second taken']),
		reason: z.string(),
	}),
);
export type Settlement = z.infer<typeof settlementsSchema>[number];

/** A reading of its own: spans with kind and voice, and relations. Throws a ZodError on anything else. */
export function parseReading(data: unknown): Reading {
	return readingSchema.parse(data);
}

/** How differences were settled, each with its reason. Throws a ZodError on anything else. */
export function parseSettlements(data: unknown): Settlement[] {
	return settlementsSchema.parse(data);
}

/**
 * The edition as a reading: the places given, each with the kind and voice the edition gives it, and the relations between them
 * (an undercut points at its step by number). Places of claims the edition no longer has are left out.
 */
export function selectReading(edition: Edition, data: unknown): Reading {
	const { reader, spans } = placesSchema.parse(data);
	const claims = new Map(edition.claims.map((claim) => [claim.id, claim]));
	const placed = spans.flatMap((span) => {
		const claim = claims.get(span.id);
		return claim ? [{ ...span, kind: claim.kind, voice: claim.voice }] : [];
	});
	const ids = new Set(placed.map((span) => span.id));
	const between = edition.relations.filter((one) => one.from.every((premise) => ids.has(premise)));
	const steps = new Set(between.filter((one) => isStep(one) && ids.has(one.to)).map((one) => one.id));
	const kept = between.filter((one) => ids.has(one.to) || steps.has(one.to));
	const number = new Map(kept.map((one, index) => [one.id, index + 1]));
	const relations = kept.map(({ type, from, to }): ReadRelation => ({ type, from, to: ids.has(to) ? to : `#${number.get(to)}` }));
	return { reader, spans: placed, relations };
}

/** Two readings of some passages, compared, and what was decided where they differ. */
export interface ComparedReadings {
	first: Reading;
	second: Reading;
	agreement: Agreement;
	settlements: Settlement[];
}

/** The comparison that stands in `readings/` of a content folder; undefined where there is no second reading. Throws on files of another shape. */
export function compareReadings(edition: Edition, files: ReadonlyMap<string, string | Uint8Array>): ComparedReadings | undefined {
	const json = (name: string): unknown => {
		const file = files.get(`readings/${name}.json`);
		return file === undefined ? undefined : JSON.parse(typeof file === 'string' ? file : new TextDecoder().decode(file));
	};
	const [places, other] = [json('first'), json('second')];
	if (places === undefined || other === undefined) return undefined;
	const first = selectReading(edition, places);
	const second = parseReading(other);
	return { first, second, agreement: measureAgreement(first, second), settlements: parseSettlements(json('settled') ?? []) };
}
