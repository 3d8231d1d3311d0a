/** What the words of a text are read into, and what they are read with. */
import type { CitedForm } from '../citations/author-year.ts';
import type { PageMark } from '../model/content.ts';
import type { Citation, Claim, Passage } from '../model/edition.ts';
import type { ParsedId } from '../model/ids.ts';
import type { Notes } from './notes.ts';
import type { Images } from './read-images.ts';
import type { Report, Source } from './source.ts';

/** An id and where it is written (`at` is an offset). */
export interface WrittenId {
	id: string;
	at: number;
}
/** A place where an id is missing, which `npm run mint` fills in. */
export interface MissingId {
	form: ParsedId['form'];
	/** Offset of the `{` that is there, or of where one is to stand. */
	at: number;
	/** Whether there is a `{…}` already. */
	braces: boolean;
	/** How many are missing: one, or as many works as a citation leaves without. */
	count: number;
	/** What is written before it, where a line of its own is begun for it. */
	opens?: string;
}
/** A word that is said to stand in the index of concepts. */
export interface TermUse {
	slug: string;
	term: string;
	passage: string | undefined;
	at: number;
}
/** A link whose address is still to be resolved. */
export interface LinkUse {
	node: { url: string };
	at: number;
}
/** `for=` of a citation: ids that must be claims. */
export interface ClaimUse {
	id: string;
	at: number;
}

/** What the blocks of one file are read into. */
export interface Findings {
	claims: Claim[];
	citations: Citation[];
	terms: TermUse[];
	links: LinkUse[];
	written: WrittenId[];
	missing: MissingId[];
	/** Passages in which a claim or an assumption is marked that has no id yet. */
	unnamed: Set<string>;
	claimUses: ClaimUse[];
	/** Names of holders, as claims give them. */
	holderUses: ClaimUse[];
	/** Keys of references that are cited, or named by `by=` or `via=`. */
	usedKeys: Set<string>;
	/** Pictures that are shown, by their paths. */
	images: Set<string>;
	/** Pages and leaves of the printed source that begin, in the order of the text: `page 12` → what begins, and where its number is written. */
	marks: Map<string, PageMark & { at: number }>;
}

/** An empty set of findings. */
export function createFindings(): Findings {
	return {
		claims: [],
		citations: [],
		terms: [],
		links: [],
		written: [],
		missing: [],
		unnamed: new Set(),
		claimUses: [],
		holderUses: [],
		usedKeys: new Set(),
		images: new Set(),
		marks: new Map(),
	};
}

export interface ReadingContext {
	source: Source;
	report: Report;
	/** How each work is named in the text, by its key. */
	references: ReadonlyMap<string, CitedForm>;
	findings: Findings;
	/** The pictures there are; missing where figures have no place. */
	images?: Images;
	/** The author's notes of the page; there are none where the editors speak. */
	notes?: Notes;
}

/** The passage whose words are read; its id may be missing, which has been told. Without a passage, no annotation is allowed. */
export interface PassageContext {
	id: string | undefined;
	/** Pages and leaves of the printed source that begin in it, in the order of the text; filled while it is read. */
	marks?: PageMark[];
	/** The author's notes that stand at it, filled likewise. */
	notes?: NonNullable<Passage['notes']>;
}
