/** The kinds of page of a built site, with one page of each to look at. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EditionData } from '../../src/model/edition.ts';

export interface PageKind {
	name: string;
	/** One of them, from the root, with the query that shows what a reader came for. */
	path: string;
	/** The paths of all of them. */
	all: RegExp;
	/** There once its script has done its work. */
	ready?: string;
	/** What axe is not asked about, and why not, said where it is given. */
	spared?: string[];
}

/** One page of each kind, where the edition has that kind. `paths` are those of all its pages. */
export function listPageKinds(folder: string, paths: readonly string[]): PageKind[] {
	const data: EditionData = JSON.parse(readFileSync(join(folder, 'data/edition.json'), 'utf8'));
	const bearing = (id: string) => data.relations.filter(({ from, to }) => from.includes(id) || to === id).length;
	const most = (ids: readonly string[]) => [...ids].sort((a, b) => bearing(b) - bearing(a))[0] ?? '';
	const claims = data.claims.filter(({ kind, proposition }) => kind !== 'assumption' && proposition === undefined);
	const claim = most(claims.map(({ id }) => id));
	const passage = data.claims.find(({ id }) => id === claim)?.passage;
	const section = data.sections.find(({ id }) => id === data.passages.find((one) => one.id === passage)?.section);
	const first = (all: RegExp) => paths.find((path) => all.test(path)) ?? '';
	const anyOf = (name: string, all: RegExp): PageKind => ({ name, path: first(all), all });
	const relation = (type: string) => data.relations.find((one) => one.type === type)?.id;
	const proposition = Math.min(1, data.edition.propositions);
	const kinds: PageKind[] = [
		{ name: 'title', path: '/', all: /^\/$/ },
		{ name: 'contents', path: '/text/', all: /^\/text\/$/ },
		{ name: 'text', path: section?.url.replace(/^https?:\/\/[^/]+|#.*/g, '') ?? '', all: /^\/text\/[^/]+\/$/ },
		{ name: 'propositions', path: '/propositions/', all: /^\/propositions\/$/ },
		{ name: 'proposition', path: `/propositions/${proposition}/`, all: /^\/propositions\/\d+\/$/ },
		{ name: 'passage', path: `/a/${passage}/`, all: /^\/a\/p\d+(?:-\d+)?\/$/ },
		{ name: 'claim', path: `/a/${claim}/`, all: /^\/a\/p\d+(?:-\d+)?[a-z]+\/$/ },
		{
			name: 'assumption',
			path: `/a/${most(data.claims.filter(({ kind }) => kind === 'assumption').map(({ id }) => id))}/`,
			all: /^\/a\/p\d+(?:-\d+)?[a-z]+\/$/,
		},
		{ name: 'attack', path: `/a/${relation('attack')}/`, all: /^\/a\/x\d+\/$/ },
		{ name: 'support', path: `/a/${relation('support')}/`, all: /^\/a\/s\d+\/$/ },
		{ name: 'claims', path: '/claims/', all: /^\/claims\/$/ },
		{ name: 'sources', path: '/sources/', all: /^\/sources\/$/ },
		{ name: 'source', path: `/sources/${data.citations.find((one) => one.claims.length > 0)?.key}/`, all: /^\/sources\/[^/]+\/$/ },
		{ name: 'concepts', path: '/concepts/', all: /^\/concepts\/$/ },
		{ name: 'maps', path: '/map/', all: /^\/map\/$/ },
		{
			name: 'maps-chosen',
			path: `/map/whole/?focus=${claim}`,
			all: /^\/map\/whole\/$/,
			ready: '#map-detail:not([hidden])',
			// what a choice puts back is dimmed on purpose, and told whole in the words below
			spared: ['#map-window > svg'],
		},
		anyOf('map', /^\/map\/(?!part\/|whole\/)[^/]+\/$/),
		anyOf('map-part', /^\/map\/part\/[^/]+\/$/),
		{ name: 'search', path: '/search/', all: /^\/search\/$/ },
		{ name: 'search-found', path: '/search/?q=what', all: /^\/search\/$/, ready: '#facets:not([hidden])' },
		{ name: 'questions', path: '/questions/', all: /^\/questions\/$/ },
		{ name: 'question', path: '/questions/undefended-assumptions/', all: /^\/questions\/[^/]+\/$/ },
		{ name: 'rests-on-list', path: '/questions/rests-on/', all: /^\/questions\/[^/]+\/$/ },
		{ name: 'rests-on', path: `/questions/rests-on/${claim}/`, all: /^\/questions\/rests-on\/[^/]+\/$/ },
		anyOf('leans-on', /^\/questions\/leans-on\/[^/]+\/$/),
		{ name: 'what-if', path: '/what-if/', all: /^\/what-if\/$/ },
		{ name: 'what-if-out', path: `/what-if/?out=${claim}`, all: /^\/what-if\/$/, ready: '#changes:not([hidden])' },
		{ name: 'teach', path: '/teach/', all: /^\/teach\/$/ },
		anyOf('lesson', /^\/teach\/(?!(?:exercises|worksheet|critique|steps|maps|rubric)\/)[^/]+\/$/),
		{ name: 'rubric', path: '/teach/rubric/', all: /^\/teach\/rubric\/$/ },
		{ ...anyOf('steps', /^\/teach\/steps\/[^/]+\/$/), path: `${first(/^\/teach\/steps\/[^/]+\/$/)}?step=3` },
		anyOf('teaching-map', /^\/teach\/maps\/[^/]+\/$/),
		...['voice', 'mark-claim', 'rebuild-map'].map((kind) => ({
			name: `exercise-${kind}`,
			path: `/teach/exercises/?seed=t&kinds=${kind}`,
			all: /^\/teach\/exercises\/$/,
			ready: '#exercise .prompt',
		})),
		{ name: 'sheet', path: '/teach/exercises/sample/', all: /^\/teach\/exercises\/sample\/$/ },
		{ name: 'sheet-key', path: '/teach/exercises/sample/key/', all: /^\/teach\/exercises\/sample\/key\/$/ },
		{ name: 'worksheet', path: '/teach/worksheet/?seed=t&count=4', all: /^\/teach\/worksheet\/$/, ready: '.t-tasks .prompt' },
		{ name: 'critique', path: '/teach/critique/', all: /^\/teach\/critique\/$/ },
		{ name: 'critique-compare', path: '/teach/critique/compare/', all: /^\/teach\/critique\/compare\/$/ },
		anyOf('embed', /^\/embed\/[^/]+\/$/),
		{ name: 'about', path: '/about/', all: /^\/about\/$/ },
		{ name: 'method', path: '/about/method/', all: /^\/about\/method\/$/ },
		{ name: 'coverage', path: '/about/coverage/', all: /^\/about\/coverage\/$/ },
		{ name: 'accessibility', path: '/about/accessibility/', all: /^\/about\/accessibility\/$/ },
		{ name: 'cite', path: '/cite/', all: /^\/cite\/$/ },
		{ name: 'downloads', path: '/downloads/', all: /^\/downloads\/$/ },
		{ name: 'anchors', path: '/anchors/', all: /^\/anchors\/$/ },
		{ name: 'changes', path: '/changes/', all: /^\/changes\/$/ },
		anyOf('comparison', /^\/changes\/[^/]+\/[^/]+\/$/),
		anyOf('comparison-part', /^\/changes\/[^/]+\/[^/]+\/[^/]+\/$/),
		{ name: 'your-copy', path: '/your-copy/', all: /^\/your-copy\/$/ },
		{ name: 'print', path: '/print/', all: /^\/print\/$/ },
		{ name: 'missing', path: '/a/p67zz/', all: /^\/404\.html$/, ready: '#near a' },
	];
	const there = new Set(paths);
	return kinds.filter(({ name, path }) => name === 'missing' || there.has(path.replace(/\?.*/, '')));
}
