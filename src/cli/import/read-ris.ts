/**
 * RIS → CSL-JSON. Written here since citation-js's reader of RIS belongs to an older core than ours.
 * Source: Reference Manager’s RIS specification (2011), and what Zotero and EndNote write.
 */

const TYPES: Record<string, string> = {
	JOUR: 'article-journal',
	JFULL: 'periodical',
	MGZN: 'article-magazine',
	NEWS: 'article-newspaper',
	BOOK: 'book',
	EBOOK: 'book',
	EDBOOK: 'book',
	CHAP: 'chapter',
	ECHAP: 'chapter',
	CONF: 'paper-conference',
	CPAPER: 'paper-conference',
	RPRT: 'report',
	THES: 'thesis',
	ELEC: 'webpage',
	WEB: 'webpage',
	BLOG: 'post-weblog',
	ENCYC: 'entry-encyclopedia',
	DICT: 'entry-dictionary',
	MANSCPT: 'manuscript',
	UNPB: 'manuscript',
	DATA: 'dataset',
	STAND: 'standard',
	PAT: 'patent',
	CASE: 'legal_case',
	STAT: 'legislation',
	MAP: 'map',
	COMP: 'software',
	PAMP: 'pamphlet',
};
const NAMES: Record<string, string> = { AU: 'author', A1: 'author', A2: 'editor', ED: 'editor', A3: 'collection-editor', A4: 'translator' };
const FIELDS: Record<string, string> = {
	TI: 'title',
	T1: 'title',
	T2: 'container-title',
	JO: 'container-title',
	JF: 'container-title',
	JA: 'container-title-short',
	BT: 'container-title',
	T3: 'collection-title',
	VL: 'volume',
	IS: 'issue',
	PB: 'publisher',
	CY: 'publisher-place',
	PP: 'publisher-place',
	ET: 'edition',
	DO: 'DOI',
	UR: 'URL',
	AB: 'abstract',
	N2: 'abstract',
	N1: 'note',
	LA: 'language',
	ST: 'shortTitle',
	AN: 'call-number',
};

/** Each record as an item; fields that CSL-JSON has no name for keep theirs, so that whoever takes the item can tell of them. */
export function readRis(source: string): Record<string, unknown>[] {
	const items: Record<string, unknown>[] = [];
	let fields: [string, string][] = [];
	for (const line of source.split(/\r\n?|\n/)) {
		const found = /^([A-Z][A-Z0-9])[ \u00A0]{1,2}-(?:[ \u00A0](.*))?$/.exec(line);
		const last = fields.at(-1);
		if (!found && last && line.trim()) last[1] += ` ${line.trim()}`;
		if (!found) continue;
		// a record ends with ER, or where the next one begins
		if ((found[1] === 'ER' || found[1] === 'TY') && fields.length > 0) {
			items.push(toItem(fields));
			fields = [];
		}
		if (found[1] !== 'ER') fields.push([found[1] as string, (found[2] ?? '').trim()]);
	}
	if (fields.length > 0) items.push(toItem(fields));
	return withKeys(items);
}

function toItem(fields: readonly [string, string][]): Record<string, unknown> {
	const item: Record<string, unknown> = {};
	const value = (tag: string) => fields.find(([name]) => name === tag)?.[1];
	for (const [tag, said] of fields) {
		if (said === '') continue;
		const [names, field] = [NAMES[tag], FIELDS[tag]];
		if (tag === 'TY') {
			item['type'] = TYPES[said] ?? 'document';
			if (!(said in TYPES) && said !== 'GEN') item['RIS TY'] = said;
		} else if (tag === 'ID') item['id'] = said.replace(/[\s{}]+/g, '-');
		else if (names !== undefined) item[names] = [...((item[names] as object[] | undefined) ?? []), toName(said)];
		else if (field !== undefined) {
			if (item[field] !== undefined && item[field] !== said) item[`RIS ${tag}`] = said;
			else item[field] = said;
		} else if (['PY', 'Y1', 'DA'].includes(tag)) {
			// years of a span are no month
			if (/^\d{4}\s*[-–/]\s*\d{4}$/.test(said)) {
				item['issued'] ??= { raw: said.replace(/\s*[-–]\s*/, '/') };
				continue;
			}
			// before Christ
			if (/^-\d+$/.test(said)) {
				item['issued'] ??= { 'date-parts': [[Number(said)]] };
				continue;
			}
			const parts = said
				.split(/[/-]/)
				.filter((part) => /^\d+$/.test(part))
				.map(Number);
			const known = (item['issued'] as { 'date-parts'?: number[][] } | undefined)?.['date-parts']?.[0] ?? [];
			// a season, or what else stands behind the day
			if (parts.length > 0 && /(?:^|[/-])\s*[^\s\d/-]/.test(said)) item[`RIS ${tag}`] = said;
			if (parts.length > known.length) item['issued'] = { 'date-parts': [parts.slice(0, 3)] };
			else if (parts.length === 0) item['issued'] ??= { literal: said };
		} else if (tag === 'SN') item[/^[\d-]{8,9}X?$/i.test(said) ? 'ISSN' : 'ISBN'] ??= said;
		else if (tag === 'KW') item['keyword'] = item['keyword'] === undefined ? said : `${item['keyword']}, ${said}`;
		else if (tag !== 'SP' && tag !== 'EP') item[`RIS ${tag}`] = said;
	}
	const [first, last] = [value('SP'), value('EP')];
	if (first !== undefined && first !== '') item['page'] = last && !first.includes('-') && last !== first ? `${first}-${last}` : first;
	return item;
}

function toName(said: string): Record<string, string> {
	const [family = '', given, suffix] = said.split(',').map((part) => part.trim());
	return given ? { family, given, ...(suffix ? { suffix } : {}) } : { literal: family };
}

/** `hess2004`, `hess2004a` for works that have no key. */
export function withKeys(items: Record<string, unknown>[]): Record<string, unknown>[] {
	const taken = new Set(items.map(({ id }) => id));
	return items.map((item) => {
		if (item['id'] !== undefined) return item;
		const [name] = (item['author'] ?? item['editor'] ?? []) as { family?: string; literal?: string }[];
		const year = (item['issued'] as { 'date-parts'?: number[][] } | undefined)?.['date-parts']?.[0]?.[0] ?? '';
		const stem = `${
			(name?.family ?? name?.literal ?? String(item['title'] ?? 'work'))
				.toLowerCase()
				.replace(/[^\p{L}\p{N}]+/gu, '')
				.slice(0, 30) || 'work'
		}${year}`;
		let id = stem;
		for (let n = 97; taken.has(id); n++) id = `${stem}${String.fromCharCode(n)}`;
		taken.add(id);
		return { id, ...item };
	});
}
