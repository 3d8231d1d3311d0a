/** Small arguments for tests, written as one thinks them: `claim('p1a')`, `relation('s1', 'p1a p1b', 'p2a')`. */
import type { Claim, Relation } from '../../src/model/edition.ts';
import { labelOf } from '../../src/model/ids.ts';
import { route } from '../../src/model/routes.ts';

export function claim(id: string, more: Partial<Claim> = {}): Claim {
	return {
		id,
		label: labelOf(id, more.proposition),
		kind: 'claim',
		voice: 'author',
		passage: id.replace(/[a-z]+$/, ''),
		text: `The words of ${id}`,
		url: route.anchor(id),
		...more,
	};
}

/** A relation of the article’s own; an `s` supports and an `x` attacks, unless `more` says otherwise. */
export function relation(id: string, from: string, to: string, more: Partial<Relation> = {}): Relation {
	const type = more.type ?? (id.startsWith('s') ? 'support' : 'attack');
	return {
		id,
		type,
		...(type === 'attack' ? { attackType: /^[sx]/.test(to) ? ('undercut' as const) : ('rebut' as const) } : {}),
		drawn: 'article',
		cue: 'position',
		from: from.split(' '),
		to,
		why: `Why ${id}`,
		passage: 'p1',
		url: route.anchor(id),
		...more,
	};
}
