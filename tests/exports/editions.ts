/** Editions for tests of exports: generated ones whose words hold every sign that means something to some format. */
import fc from 'fast-check';
import type { Claim, Edition, Relation } from '../../src/model/edition.ts';
import { layerNames } from '../../src/model/layers.ts';
import { relationKinds, relationTypes } from '../../src/model/relations.ts';
import { schemeNames } from '../../src/model/schemes.ts';
import { claim, relation } from '../argument/build.ts';

const SIGNS = [
	'"',
	'""',
	"'",
	'“',
	'”',
	'’',
	'[',
	']',
	'[p1a]',
	'{',
	'}',
	'{a: 1}',
	'}x',
	'(',
	')',
	'(1)',
	'#',
	'#tag',
	'@',
	'@[b]',
	'<',
	'>',
	'<i>',
	'<p1a>:',
	'</seg>',
	'&',
	'&amp;',
	']]>',
	'--',
	'----',
	'- ',
	'+',
	'=',
	'===',
	'=1+1',
	'//',
	'/*',
	'*/',
	'<!--',
	'-->',
	'*',
	'**',
	'_',
	'__',
	'\\',
	'\\n',
	'.A.',
	':b:',
	': ',
	';',
	',',
	'|',
	'~',
	'$',
	'$&',
	'%',
	'^',
	'`',
	'\n',
	'\r\n',
	'\t',
	'\u0000',
	'\u0007',
	'\u001b',
	'\u2028',
	'\ufffe',
	'\ud800',
	'😀',
	'é',
	'¶',
]; // prettier-ignore

/** Words with nasty signs among them; never blank. */
export const nasty = fc
	.array(fc.oneof({ arbitrary: fc.constantFrom(...SIGNS), weight: 2 }, fc.constantFrom('a', 'wall', 'fire is', ' ', 'x1', '7')), {
		minLength: 1,
		maxLength: 12,
	})
	.map((parts) => parts.join(''))
	// biome-ignore lint/suspicious/noControlCharactersInRegex: blank to every reader
	.filter((text) => /[^\s\u0000-\u001f\u007f]/.test(text));

/** The same text as formats of one line have it: every run of white space and control characters is one space. */
export const oneLine = (text: string): string =>
	text
		.toWellFormed()
		// biome-ignore lint/suspicious/noControlCharactersInRegex: blank to every reader
		.replace(/[\s\u0000-\u001f\u007f]+/g, ' ')
		.trim();

const KINDS = ['claim', 'assumption', 'definition', 'evidence', 'question'] as const;
const VOICES = ['author', 'reported', 'shared', 'conceded', 'ascribed'] as const;
const LETTERS = 'abcd';

/** Small editions: some passages with claims, relations of every kind between them and on one another, drawn by everybody, and one work. */
export const editions: fc.Arbitrary<Edition> = fc
	.record({
		words: fc.array(fc.array(nasty, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 }),
		kinds: fc.array(fc.constantFrom(...KINDS), { minLength: 16, maxLength: 16 }),
		voices: fc.array(fc.constantFrom(...VOICES), { minLength: 16, maxLength: 16 }),
		links: fc.array(
			fc.record({
				type: fc.constantFrom(...relationTypes),
				drawn: fc.constantFrom(...layerNames),
				cue: fc.oneof(nasty, fc.constant('position')),
				scheme: fc.option(fc.constantFrom(...schemeNames), { nil: undefined }),
				main: fc.boolean(),
				doubted: fc.boolean(),
				from: fc.array(fc.nat(), { minLength: 1, maxLength: 3 }),
				to: fc.nat(),
				under: fc.boolean(),
				why: nasty,
			}),
			{ maxLength: 6 },
		),
		title: nasty,
	})
	.map(({ words, kinds, voices, links, title }) => {
		let next = 0;
		const claims: Claim[] = words.flatMap((texts, passage) =>
			texts.map((text, index) => {
				const n = next++;
				return claim(`p${passage + 1}${LETTERS[index]}`, {
					text,
					kind: kinds[n] as Claim['kind'],
					voice: voices[n] as Claim['voice'],
					...(n % 2 ? { gist: text } : { by: 'lamp2001' }),
					...(n % 3 ? {} : { says: `It stands alone: ${text}` }),
					...(n % 4 ? {} : { main: true as const }),
				});
			}),
		);
		const relations: Relation[] = [];
		for (const { type, drawn, cue, scheme, main, doubted, from, to, under, why } of links) {
			const row = relationKinds[type];
			const premises = [...new Set(from.map((n) => (claims[n % claims.length] as Claim).id))];
			const target = (claims[to % claims.length] as Claim).id;
			const line = relations[to % Math.max(1, relations.length)]?.id;
			if (premises.includes(target)) continue;
			const id = `${row.side === 'for' ? 's' : 'x'}${relations.length + 1}`;
			const aim = row.targets === 'all' && under && line ? line : target;
			const { cue: _cue, why: _why, ...plain } = relation(id, premises.join(' '), aim, { type, drawn });
			relations.push({
				...plain,
				...(drawn === 'editors' ? {} : { cue }),
				...(row.scheme === 'none' || scheme === undefined ? {} : { scheme }),
				...(main ? { main: true as const } : {}),
				...(doubted ? { certainty: 'low' as const } : {}),
				...(row.why ? { why } : {}),
			});
		}
		return build(claims, relations, title);
	});

function build(claims: Claim[], relations: Relation[], title: string): Edition {
	const ids = [...new Set(claims.map(({ passage }) => passage))];
	const text = (passage: string) =>
		claims
			.filter((one) => one.passage === passage)
			.map((one) => one.text)
			.join('; ');
	return {
		argument: [],
		images: [],
		ownPages: [],
		info: {
			title,
			short: 'Tiny',
			author: 'Ida Candle',
			version: '1.0.0',
			language: 'en',
			description: title,
			editors: [title, 'The testers'],
			baseUrl: 'https://tiny.example.org/base',
			rights: { article: title, edition: 'CC BY 4.0', editionUrl: 'https://creativecommons.org/licenses/by/4.0/', code: 'MIT' },
			article: { type: 'manuscript', author: [{ family: 'Candle', given: 'Ida' }], issued: { 'date-parts': [[2021]], circa: true } },
			propositions: 0,
		},
		sections: [{ id: 'h1', title, slug: 'one', level: 1, url: '/text/one/#h1' }],
		passages: ids.map((id) => ({ id, label: id.slice(1), section: 'h1', text: text(id), url: `/a/${id}/` })),
		claims,
		relations,
		citations: [{ id: 'q1', key: 'lamp2001', locator: '3', passage: 'p1', claims: ['p1a'], function: 'critiques' }],
		sources: [{ id: 'lamp2001', type: 'book', title, author: [{ family: 'Lamp', given: 'Ada' }], issued: { 'date-parts': [[2001]] } }],
		concepts: [],
		pages: [
			{
				slug: 'one',
				file: 'text/01-one.md',
				title,
				argument: [],
				sections: ['h1'],
				blocks: [
					{ type: 'heading', section: 'h1' },
					...ids.map((id) => ({
						type: 'passage' as const,
						passage: id,
						content: claims
							.filter(({ passage }) => passage === id)
							.map((one) => ({ type: 'statement' as const, id: one.id, children: [{ type: 'text' as const, value: one.text }] })),
					})),
				],
			},
		],
		propositions: [],
		maps: [],
		places: new Map(),
	};
}
