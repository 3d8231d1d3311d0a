/** What is said of a claim and of the lines at it: who holds it, how it stands, what speaks for and against it. */
import { agree, capitalize, count, enumerate, inWords } from './grammar.ts';
import { DerArtikel, DerAutor, derAutor, dieTheorien, does, er, InDenTheorien } from './work.ts';

/** Who holds what is said in a voice, as a sentence; `works` is empty where none is named. */
export const heldInVoice = {
	author: (works: string) => (works ? ended(`${DerAutor}, mit ${works}`) : `${DerAutor}.`),
	shared: (works: string) =>
		works
			? `Vertreten von ${works}; ${derAutor} ${does('stimmt', 'stimmen')} zu.`
			: `${DerAutor} ${does('stimmt', 'stimmen')} denen zu, die sie vertreten.`,
	conceded: (works: string) =>
		works ? `${DerAutor} ${does('räumt', 'räumen')} sie gegenüber ${works} ein.` : `${DerAutor} ${does('räumt', 'räumen')} sie ein.`,
	reported: (works: string) =>
		works
			? `${DerAutor} ${does('berichtet', 'berichten')} sie nach ${works}, ohne sie sich zu eigen zu machen.`
			: `${DerAutor} ${does('berichtet', 'berichten')} sie, ohne sie sich zu eigen zu machen.`,
	ascribed: (works: string) =>
		works
			? `${InDenTheorien} vorausgesetzt, wie ${derAutor} sie ${does('liest', 'lesen')} (${works}).`
			: `${InDenTheorien} vorausgesetzt, wie ${derAutor} sie ${does('liest', 'lesen')}.`,
};
export const heldBy = (holder: string, works: string) =>
	ended(works ? `Vertreten von: ${holder}, nach ${works}` : `Vertreten von: ${holder}`);
export const nowhereStated = 'Nirgends ausgesprochen; von den Herausgebern ergänzt.';
export const takenForGranted = `${DerAutor} ${does('setzt', 'setzen')} sie selbst voraus.`;

/** Who holds a claim, in a few words. */
export const nameOfHolder = {
	editors: 'von den Herausgebern ergänzt',
	named: (holder: string, works: string) => (works ? `${holder}, nach ${works}` : holder),
	author: (works: string) => (works ? `${derAutor}, mit ${works}` : derAutor),
	theories: dieTheorien,
	others: 'berichtet',
};
/** Who holds it and where: `Der Autor, ¶ 59`; what others say is said in a paragraph of the author’s. */
export const saidAt = (holder: string, paragraph: string, byAuthor: boolean) =>
	byAuthor ? `${capitalize(holder)}, ¶\u00A0${paragraph}` : `${capitalize(holder)}, in ¶\u00A0${paragraph}`;

/** What an objection aims at, where that is not the claim itself. */
export const aim = {
	wording: (label: string) => `dasselbe im Wortlaut von ${label}`,
	part: (label: string) => `einen Teil davon, ${label}`,
	presupposed: (label: string) => `eine Voraussetzung, ${label}`,
	/** `join`: `Folgerung von`, `Bestreitung durch`. */
	line: (join: string, premises: readonly string[]) => `die ${join} ${enumerate(premises)}`,
};

/** How many moves of one kind: `sechs begrenzen sie`. */
export const moves = (n: number, does: { one: string; many: string }) =>
	`${n === 1 ? 'einer' : inWords(n)} ${agree(n, { one: does.one, other: does.many })}`;

/** How many of `all` readings are doubtful, as a clause that follows. */
function doubts(doubtful: number, all: number): string {
	if (doubtful === 0) return '';
	if (doubtful === all) return all === 1 ? ', und die Lesart ist unsicher' : ', und alle diese Lesarten sind unsicher';
	return doubtful === 1 ? ', und eine dieser Lesarten ist unsicher' : `, und ${inWords(doubtful)} dieser Lesarten sind unsicher`;
}

/** Objections of one layer: how many, by what moves, how many of them doubtful. */
interface Objections {
	n: number;
	/** The move of a single one: `der nach einem Grund fragt`. */
	by: string;
	/** The moves of several, counted. */
	moves: readonly string[];
	doubtful: number;
}
/** A full stop where the words before have none (`o. J.`). */
const ended = (sentence: string) => (sentence.endsWith('.') ? sentence : `${sentence}.`);

const how = ({ n, by, moves, doubtful }: Objections) => `${n === 1 ? `, ${by}` : `: ${enumerate(moves)}`}${doubts(doubtful, n)}`;

/** Objections to a claim, a sentence for each layer. */
export const objections = {
	none: 'Gegen sie wird kein Einwand erhoben.',
	noneOfArticle: `${DerArtikel} selbst erhebt keinen Einwand gegen sie.`,
	ofArticle: (raised: Objections) =>
		`${DerArtikel} selbst erhebt ${count(raised.n, 'Einwand', 'Einwände', 'accusative')} gegen sie${how(raised)}.`,
	ofSources: (raised: Objections) =>
		`${capitalize(er)} berichtet ${count(raised.n, 'Einwand', 'Einwände', 'accusative')} aus anderen Werken${how(raised)}.`,
	/** `more`: the article or a work it reports objects too. */
	ofEditors: (raised: Objections, more: boolean) =>
		`Die Herausgeber ziehen ${more ? (raised.n === 1 ? 'einen weiteren Einwand' : `${inWords(raised.n)} weitere Einwände`) : count(raised.n, 'Einwand', 'Einwände', 'accusative')} aus dem Text heran${how(raised)}.`,
	noneDenies: 'Keine Stelle bestreitet sie rundheraus.',
};

/** What a claim does to another, or to a line at it. */
export const bearsOnLine = (verb: string) => `${verb} eine Linie zu`;
export const doubtful = 'unsicher';
export const uncertain = 'Die Herausgeber sind sich dieser Lesart nicht sicher.';
export const whySupplied = (why: string) => `Warum sie ergänzt ist: ${why}`;
/** A citation whose purpose the editors did not type. */
export const notTyped = 'ohne Angabe';

/** Why a work is cited (CiTO), in a reader’s words. */
export const purposes = {
	agreesWith: 'zustimmend angeführt',
	citesAsAuthority: 'als Autorität angeführt',
	citesAsEvidence: 'als Beleg angeführt',
	citesAsRelated: 'als verwandt angeführt',
	critiques: 'kritisiert',
	disagreesWith: 'ablehnend angeführt',
	discusses: 'erörtert',
	extends: 'weitergeführt',
	includesQuotationFrom: 'zitiert',
	obtainsBackgroundFrom: 'als Hintergrund angeführt',
	obtainsSupportFrom: 'als Stütze angeführt',
	qualifies: 'eingeschränkt',
	citesAsSourceDocument: 'als Quelle angeführt',
	usesConclusionsFrom: 'seine Ergebnisse werden genutzt',
};
