/** What changed from one edition to another: every anchor that was added, reworded, annotated otherwise or is gone, and why. */
import type { Edition, EditionData } from '../model/edition.ts';
import { type AnchorKind, compareIds, labelOf } from '../model/ids.ts';
import { compareVersions } from '../model/versions.ts';
import { compareWords, type WordRun } from './compare-words.ts';
import { type Ledger, type LedgerEntry, leadsTo } from './ledger.ts';
import { type Anchor, selectAnchors } from './select-anchors.ts';

/** A property other than the words, such as the voice of a claim. A missing side did not have it. */
export interface FieldChange {
	field: string;
	before?: string;
	after?: string;
}
interface Subject {
	id: string;
	/** As printed: 67a, P3. */
	label: string;
	kind: AnchorKind;
	/** Of a relation: ids of its premises and of what it bears on, as they are now, or were when it went. */
	ends?: { from: string[]; to: string };
}
export interface Added extends Subject {
	change: 'added';
	text: string;
}
export interface Reworded extends Subject {
	change: 'reworded';
	/** typo: it says the same. Undefined where the ledger tells nothing. */
	class?: 'typo' | 'reworded';
	before: string;
	after: string;
	words: WordRun[];
	/** What else changed about it. */
	fields: FieldChange[];
	reasons: string[];
}
export interface Reannotated extends Subject {
	change: 'reannotated';
	text: string;
	fields: FieldChange[];
}
export interface Gone extends Subject {
	/** `gone` where the ledger does not tell what became of it, as before a release. */
	change: 'moved' | 'merged' | 'superseded' | 'withdrawn' | 'gone';
	text: string;
	successors: string[];
	/** What stands for it in the newer edition. */
	leadsTo: string[];
	reason?: string;
	date?: string;
}
export type Change = Added | Reworded | Reannotated | Gone;

/** The data of `/changes/<from>/<to>/`. */
export interface Changes {
	from: string;
	to: string;
	/** In the order of ids. */
	changes: Change[];
}

type Part = Pick<EditionData, 'sections' | 'passages' | 'claims' | 'relations' | 'citations'>;

/** What about each kind of thing, beside its words, says something to a reader. Addresses, labels and what is derived do not. */
const watched: { [list in keyof Part]: readonly (keyof Part[list][number])[] } = {
	sections: ['level', 'number'],
	passages: ['section', 'certainty', 'note'],
	claims: ['kind', 'voice', 'by', 'via', 'holder', 'says', 'implicit', 'why', 'proposition', 'certainty', 'note', 'gist'],
	relations: ['type', 'drawn', 'cue', 'scheme', 'from', 'to', 'certainty', 'note'],
	citations: ['key', 'locator', 'passage', 'claims', 'function'],
};

/** One anchor of an edition, with all a reader sees of it. */
interface Item extends Anchor {
	label: string;
	/** Its words for reading: of a relation only why, as its ends are fields. */
	text: string;
	fields: ReadonlyMap<string, string>;
	ends?: { from: string[]; to: string };
}

/**
 * Compares two editions of the same text, id by id. What became of an id, and why words changed, is told by the ledger's lines after
 * `older` was released, up to `newer`. An edition compared with itself has no changes.
 */
export function compareEditions(older: EditionData, newer: EditionData, ledger: Ledger): Changes {
	const [before, after] = [selectItems(older), selectItems(newer)];
	const from = older.edition.version;
	const to = newer.edition.version;
	const ids = [...new Set([...before.keys(), ...after.keys()])].sort(compareIds);
	const changes = ids.flatMap((id): Change[] => {
		const [old, now] = [before.get(id), after.get(id)];
		const lines = (ledger.history.get(id) ?? []).filter(
			({ edition }) => compareVersions(edition, from) > 0 && compareVersions(edition, to) <= 0,
		);
		if (!now) return old ? [buildGone(old, lines, after, ledger)] : [];
		const { text } = now;
		const subject = toSubject(now);
		if (!old) return [{ ...subject, change: 'added', text }];
		const fields = compareFields(old.fields, now.fields);
		if (old.words !== now.words) return [buildReworded(old, now, fields, lines)];
		return fields.length > 0 ? [{ ...subject, change: 'reannotated', text, fields }] : [];
	});
	return { from, to, changes };
}

/** What names a thing, without what it says. */
function toSubject({ id, label, kind, ends }: Item): Subject {
	return { id, label, kind, ...(ends === undefined ? {} : { ends }) };
}

function buildReworded(old: Item, now: Item, fields: FieldChange[], lines: readonly LedgerEntry[]): Reworded {
	const listed = lines.filter((line) => line.class !== undefined && line.class !== 'new');
	// Several corrections are a rewording as soon as one of them is.
	const weight = listed.some((line) => line.class !== 'typo') ? 'reworded' : 'typo';
	const { text } = now;
	return {
		...toSubject(now),
		change: 'reworded',
		...(listed.length > 0 ? { class: weight } : {}),
		before: old.text,
		after: text,
		words: compareWords(old.text, text),
		fields,
		reasons: [...new Set(listed.flatMap(({ reason }) => reason ?? []))],
	};
}

function buildGone(old: Item, lines: readonly LedgerEntry[], after: ReadonlyMap<string, Item>, ledger: Ledger): Gone {
	const last = lines.findLast(({ status }) => status !== 'live');
	const { status = 'live', successors = [], reason, date } = last ?? {};
	return {
		...toSubject(old),
		change: status === 'live' ? 'gone' : status,
		text: old.text,
		successors,
		leadsTo: successors.length > 0 ? leadsTo(old.id, ledger).filter((end) => after.has(end)) : [],
		...(reason === undefined ? {} : { reason }),
		...(date === undefined ? {} : { date }),
	};
}

function selectItems(whole: Part & Pick<EditionData, 'crossRelations'>): Map<string, Item> {
	// what a line points at is a field of it, be it an id or an address; what the other edition says is its own business
	const edition: Part = { ...whole, relations: [...whole.relations, ...(whole.crossRelations ?? [])] };
	const things = new Map<string, Partial<Pick<Item, 'label' | 'text' | 'ends'>> & { fields: Map<string, string> }>();
	for (const [list, names] of Object.entries(watched) as [keyof Part, readonly string[]][]) {
		for (const thing of edition[list] as readonly Record<string, unknown>[]) {
			const fields = new Map(names.flatMap((name) => (thing[name] === undefined ? [] : [[name, toWords(thing[name])] as const])));
			const text = list === 'relations' ? (thing['why'] as string) : undefined;
			const label = thing['label'] as string | undefined;
			things.set(thing['id'] as string, { ...(label === undefined ? {} : { label }), ...(text === undefined ? {} : { text }), fields });
		}
	}
	for (const { id, from, to } of edition.relations) Object.assign(things.get(id) ?? {}, { ends: { from: [...from], to } });
	const anchors = selectAnchors(edition as Pick<Edition, keyof Part>);
	return new Map(
		anchors.map((anchor) => {
			const { label = labelOf(anchor.id), text = anchor.words, fields = new Map(), ends } = things.get(anchor.id) ?? {};
			return [anchor.id, { ...anchor, label, text, fields, ...(ends === undefined ? {} : { ends }) }];
		}),
	);
}

const toWords = (value: unknown): string => (Array.isArray(value) ? value.join(' ') : value === true ? 'yes' : String(value));

function compareFields(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): FieldChange[] {
	return [...new Set([...before.keys(), ...after.keys()])]
		.filter((field) => before.get(field) !== after.get(field))
		.map((field) => {
			const [old, now] = [before.get(field), after.get(field)];
			return { field, ...(old === undefined ? {} : { before: old }), ...(now === undefined ? {} : { after: now }) };
		});
}
