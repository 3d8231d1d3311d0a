/** One result as it stands on the page: what it is, its words with the hits marked, how it fares, where it stands. */
import { paragraphName } from '#words/paragraph.ts';
import * as told from '#words/scripts-hit.ts';
import { holder } from '../../../argument/set-phrases.ts';
import { bindSigns } from '../../../formats/bind-signs.ts';
import type { Claim } from '../../../model/edition.ts';
import type { ClaimKind } from '../../../model/kinds.ts';
import { classesOf } from '../../../model/presentation.ts';
import { route } from '../../../model/routes.ts';
import type { ClaimVoice } from '../../../model/voices.ts';
import { markWords } from '../../../search/search-query.ts';
import { element } from '../shell/elements.ts';
import { sign } from '../shell/signs.ts';
import type { Fragment } from './search-engine.ts';

/** Between parts of a line: a dot to the eye, a pause to the ear. */
function dot(): Node[] {
	return [element('span', 'vh', ', '), element('span', { 'aria-hidden': 'true' }, ' · ')];
}

/** Pagefind's excerpt is escaped text with `<mark>`: taken apart, not trusted; commas and brackets at a hit are not part of it. */
function toMarked(html: string): (string | Node)[] {
	const parsed = new DOMParser().parseFromString(html, 'text/html').body;
	return [...parsed.childNodes].flatMap((node) => {
		const text = bindSigns(node.textContent ?? '');
		if (node.nodeName !== 'MARK') return [text];
		const [, before = '', word = text, after = ''] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(text) ?? [];
		return [before, ...(word ? [element('mark', '', word)] : []), after].filter((piece) => piece !== '');
	});
}

/** Words of ours, marked where they begin as one that is looked for does. */
export function marked(text: string, wanted: readonly string[]): (string | Node)[] {
	const pieces: (string | Node)[] = [];
	for (const { hit, text: words } of markWords(text, wanted)) {
		// what is not marked is one run of text, and heard as one
		if (!hit && typeof pieces.at(-1) === 'string') pieces.push(`${pieces.pop()}${words}`);
		else pieces.push(hit ? element('mark', '', words) : words);
	}
	return pieces;
}

/** The claim that a record tells of, as far as it does. */
function claimOf({ filters, meta }: Fragment): Claim | undefined {
	const voice = filters['voice']?.[0] as ClaimVoice | undefined;
	if (!voice) return undefined;
	const kind = filters['kind']?.[0];
	const label = meta['title'] ?? '';
	return {
		id: meta['id'] ?? '',
		label,
		kind: kind === 'proposition' ? 'claim' : (kind as ClaimKind),
		voice,
		passage: '',
		text: '',
		url: '',
		...(kind === 'proposition' ? { proposition: Number(label.slice(1)) } : {}),
	};
}

/** `two objections, three reasons`, with signs. */
function fares({ filters }: Fragment): HTMLElement | undefined {
	const n = (name: string) => Number(filters[name]?.[0] ?? 0);
	const objections = n('objections');
	const reasons = n('reasons');
	const parts = [
		...(objections > 0 ? [element('span', 'denies', sign('s-attack'), told.objections(objections))] : []),
		...(reasons > 0 ? [element('span', 'supports', sign('s-support'), told.reasons(reasons))] : []),
	];
	if (parts.length === 0) return undefined;
	const line = element('span', 'standing');
	for (const [index, part] of parts.entries()) line.append(...(index > 0 ? [element('span', 'vh', ', '), part] : [part]));
	return line;
}

/**
 * A result. `wanted`: the words to mark in what stands beside the excerpt; `matched`: the fields in which they were found;
 * `root`: the path of the site, with a slash at its end.
 */
export function toHit(fragment: Fragment, wanted: readonly string[], matched: readonly string[], root: string): HTMLLIElement {
	const { meta, filters, excerpt, raw_url } = fragment;
	const claim = claimOf(fragment);
	const kind = filters['kind']?.[0] ?? '';
	const path = (to: string) => root.replace(/\/$/, '') + to;
	const item = element('li', `hit ${claim ? classesOf(claim) : kind}`);
	const link = element('a', '', ...(claim || kind === 'paragraph' ? toMarked(excerpt) : marked(meta['title'] ?? '', wanted)));
	link.href = path(claim?.proposition === undefined ? raw_url : route.proposition(claim.proposition));
	const what = element('h2', 'what');
	if (claim || kind === 'paragraph') what.append(element('b', 'id', ...marked(meta['title'] ?? '', claim ? wanted : [])), ' ');
	else what.append(element('span', 'vh', `${meta['title'] ?? ''}, `));
	what.append(element('i', '', claim ? holder(claim) : (told.kinds[kind] ?? kind)));
	const standing = claim && fares(fragment);
	if (standing) what.append(element('span', 'vh', ', '), ' ', standing);
	const found = element('p', `found${claim ? ' said' : ''}`, link);
	if (claim || kind === 'paragraph') found.dataset['words'] = meta['id'];
	item.append(what, found);
	if (!claim && kind !== 'paragraph') item.append(element('p', 'gloss', ...toMarked(excerpt)));
	// what stands beside the words is shown where they alone don't tell why this was found
	const plain = excerpt.replace(/<[^>]*>/g, '');
	const missing = wanted.filter((word) => !markWords(plain, [word]).some((piece) => piece.hit));
	for (const [name, lead] of [
		['people', ''],
		['gist', told.inShort],
		['note', told.editorsNote],
	] as const) {
		const text = meta[name];
		if (text && missing.length > 0 && matched.includes(name))
			item.append(element('p', 'gloss', element('i', '', lead), ...marked(text, wanted)));
	}
	const where = element('p', 'where');
	const passage = /^\/a\/(p\d+(?:-\d+)?)[a-z]*\/$/.exec(raw_url)?.[1];
	if (claim && passage) {
		const to = element('a', '', paragraphName(passage.slice(1)));
		to.href = path(route.anchor(passage));
		where.append(to, filters['section'] ? ', ' : '');
	}
	if (filters['section']) where.append(filters['section'].join('; '));
	if (claim && meta['cited'])
		where.append(...(where.childNodes.length > 0 ? dot() : []), element('i', '', told.cites), ...marked(meta['cited'], wanted));
	if (filters['proposition'] && claim?.proposition === undefined)
		where.append(...(where.childNodes.length > 0 ? dot() : []), told.bearsOn(filters['proposition']));
	if (where.childNodes.length > 0) item.append(where);
	return item;
}
