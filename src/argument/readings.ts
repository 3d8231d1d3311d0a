/**
 * The readings that are compared, as they stand in `content/readings/`: where in the article's own words (counted within a passage, from 1)
 * a reader marked what. The edition's own reading holds places only; kind, voice and relations are the edition's.
 */

import { z } from 'zod';
import { readingAlone } from '#words/messages-argument.ts';
import { createMessage, type Message } from '../diagnostics/messages.ts';
import type { Edition } from '../model/edition.ts';
import { layerNames } from '../model/layers.ts';
import { relationTypes } from '../model/relations.ts';
import { parseJson } from '../text/parse-data.ts';
import { createReport, type Source } from '../text/source.ts';
import { type Agreement, type AnnotatedReading, alphaNominal, measureAgreement, type Score, scoreRelations } from './agreement.ts';
import { selectBetween } from './annotated-copy.ts';

const place = z.strictObject({ id: z.string(), passage: z.string(), from: z.int().min(1), to: z.int().min(1) });
export const readPlacesSchema = z.strictObject({ reader: z.string(), spans: z.array(place) });
export const readingSchema = z.strictObject({
	reader: z.string(),
	/** Who made the readings that are compared, in a sentence. */
	readers: z.exactOptional(z.string()),
	/** What one should know before trusting the comparison. */
	remarks: z.exactOptional(z.string()),
	spans: z.array(place.extend({ kind: z.string(), voice: z.string() })),
	relations: z.array(z.strictObject({ type: z.enum(relationTypes), from: z.array(z.string()).min(1), to: z.string() })),
});
const decision = z.enum(['first kept', 'second taken']);
export const settlementsSchema = z.array(
	z.strictObject({
		/** What the readers differ on: ids of the edition, or what the second reader marked. */
		about: z.string(),
		first: z.string(),
		second: z.string(),
		decision,
		reason: z.string(),
	}),
);
/** A second reading of lines alone: who draws each, and of what kind it is, from the two ends and not from our label. */
export const linesSchema = z.strictObject({
	reader: z.string(),
	remarks: z.exactOptional(z.string()),
	labels: z.array(z.strictObject({ id: z.string(), drawn: z.enum(layerNames), type: z.enum(relationTypes) })),
	/** How differences were settled. */
	settled: z.exactOptional(z.array(z.strictObject({ id: z.string(), reason: z.string() }))),
	/** The lines of some passages as a second reader drew them between the edition's claims, without having seen its lines. */
	afresh: z.exactOptional(
		z.strictObject({
			remarks: z.exactOptional(z.string()),
			passages: z.array(z.string()).min(1),
			relations: z.array(
				z.strictObject({ type: z.enum(relationTypes), drawn: z.enum(layerNames), from: z.array(z.string()).min(1), to: z.string() }),
			),
			settled: z.exactOptional(z.array(z.strictObject({ about: z.string(), decision, reason: z.string() }))),
		}),
	),
});
export type LinesReading = z.infer<typeof linesSchema>;
/** The edition's own reading: where it marked what. */
export type PlacedReading = z.infer<typeof readPlacesSchema>;
/** How a difference was settled, and why. */
export type Settlement = z.infer<typeof settlementsSchema>[number];

/**
 * The edition as a reading: the places given, each with the kind and voice the edition gives it, and the relations between them
 * (an undercut points at its step by number). Places of claims the edition no longer has are left out.
 */
function selectReading(edition: Edition, { reader, spans }: PlacedReading): AnnotatedReading {
	const claims = new Map(edition.claims.map((claim) => [claim.id, claim]));
	const placed = spans.flatMap((span) => {
		const claim = claims.get(span.id);
		return claim ? [{ ...span, kind: claim.kind, voice: claim.voice }] : [];
	});
	const relations = selectBetween(edition, new Set(placed.map((span) => span.id)));
	return { reader, spans: placed, relations };
}

/** Two readings of some passages, compared, and what was decided where they differ. */
export interface ComparedReadings {
	first: AnnotatedReading;
	second: AnnotatedReading;
	agreement: Agreement;
	settlements: Settlement[];
	/** The labels of lines that a second reader gave, compared, where there are any. */
	lines: ComparedLines | undefined;
}

/** Krippendorff's alpha for who draws a line and for its kind, over the lines both labelled. */
export interface ComparedLines {
	reading: LinesReading;
	count: number;
	drawn: number;
	type: number;
	/** Ids of lines on which the two differ. */
	differ: string[];
	/** How far the lines that the article and its sources draw are the same in both, where some passages were read afresh. */
	own: Score | undefined;
}

function compareLines({ claims, relations }: Pick<Edition, 'claims' | 'relations'>, reading: LinesReading): ComparedLines {
	const ours = new Map(relations.map((relation) => [relation.id, relation]));
	const pairs = reading.labels.flatMap((label) => {
		const own = ours.get(label.id);
		return own ? [[own, label] as const] : [];
	});
	return {
		reading,
		count: pairs.length,
		drawn: alphaNominal(pairs.map(([own, other]) => [own.drawn, other.drawn])),
		type: alphaNominal(pairs.map(([own, other]) => [own.type, other.type])),
		own: reading.afresh && compareAfresh({ claims, relations }, reading.afresh),
		differ: pairs.filter(([own, other]) => own.drawn !== other.drawn || own.type !== other.type).map(([{ id }]) => id),
	};
}

/** Lines of the article and of its sources alone: the editors' are nobody else's to find. */
function compareAfresh(
	edition: Pick<Edition, 'claims' | 'relations'>,
	{ passages, relations }: NonNullable<LinesReading['afresh']>,
): Score {
	const read = new Set(passages);
	const ids = new Set(edition.claims.filter(({ passage }) => read.has(passage)).map(({ id }) => id));
	return scoreRelations(selectBetween(edition, ids), relations, { counts: ({ drawn }) => drawn !== 'editors' });
}

/** What stands in `readings/`, each as far as it is there and can be read. */
export interface ReadingFiles {
	first: PlacedReading | undefined;
	second: AnnotatedReading | undefined;
	settled: Settlement[] | undefined;
	lines: LinesReading | undefined;
	messages: Message[];
}

const FIRST = 'readings/first.json';
const SECOND = 'readings/second.json';
const SETTLED = 'readings/settled.json';
const LINES = 'readings/lines.json';

/** Reads the readings, before there is an edition to compare them with. One that is compared with nothing is reported. */
export function parseReadings(sources: ReadonlyMap<string, Source>): ReadingFiles {
	const messages: Message[] = [];
	const parse = <T>(file: string, schema: z.ZodType<T>): T | undefined => {
		const source = sources.get(file);
		return source && parseJson(source, schema, createReport(source, messages), { rule: 'json-valid' }).data;
	};
	const missing = [FIRST, SECOND].filter((file) => !sources.has(file));
	for (const file of missing.length > 0 ? [FIRST, SECOND, SETTLED] : []) {
		const reason = readingAlone(FIRST, SECOND, missing);
		if (sources.has(file)) messages.push(createMessage('file-expected', { file, line: 1, column: 1 }, reason));
	}
	return {
		first: parse(FIRST, readPlacesSchema),
		second: parse(SECOND, readingSchema),
		settled: parse(SETTLED, settlementsSchema),
		lines: parse(LINES, linesSchema),
		messages,
	};
}

/** The comparison of the edition's own reading and a second one; undefined where there are no two. */
export function compareReadings(
	edition: Edition,
	{ first: places, second, settled = [], lines }: Omit<ReadingFiles, 'messages'>,
): ComparedReadings | undefined {
	if (!places || !second) return undefined;
	const first = selectReading(edition, places);
	return { first, second, agreement: measureAgreement(first, second), settlements: settled, lines: lines && compareLines(edition, lines) };
}
