import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fixturePath } from '../edition/fixtures.ts';
import { runs } from '../thorough.ts';
import { stripAnnotations } from './strip-annotations.ts';

/** Words and what else may stand in plain prose; none of it is an annotation. */
const word = fc.constantFrom(
	'fire',
	'shadow,',
	'*wall*',
	'2002:806',
	'a:b',
	'`:claim[x]{#p1a}`',
	'[a link](#p1)',
	'\\[',
	'(see',
	'men).',
	'“light”',
	'&amp;',
	':out',
	'**go up**',
);
const citation = fc.constantFrom('[@lamp2001]', '[see @lamp2001, p. 3; @torch]', '@torch', '@torch [p. 4]');
const gap = fc.constantFrom(' ', ' ', ' ', '\n');
const attributes = fc.constantFrom(
	'{#p1a}',
	'{#p1a kind=evidence gist="a *short* [form] of it: this"}',
	"{#p1b voice=shared by=lamp2001 note='so {it} is'}",
	'{#p1c\ngist="over two\nlines"}',
);

/** A piece of prose, written plainly and annotated. */
type Prose = { plain: string; annotated: string };
const same = (text: string): Prose => ({ plain: text, annotated: text });
const join2 = (pieces: Prose[], gaps: string[]): Prose => ({
	plain: pieces.map(({ plain }, index) => (index ? (gaps[index] ?? ' ') : '') + plain).join(''),
	annotated: pieces.map(({ annotated }, index) => (index ? (gaps[index] ?? ' ') : '') + annotated).join(''),
});
const { prose } = fc.letrec<{ prose: Prose; piece: Prose }>((tie) => ({
	prose: fc.tuple(fc.array(tie('piece'), { minLength: 1, maxLength: 6 }), fc.array(gap)).map(([pieces, gaps]) => join2(pieces, gaps)),
	piece: fc.oneof(
		{ maxDepth: 3, depthSize: 'small' },
		{ weight: 6, arbitrary: word.map(same) },
		{
			weight: 1,
			arbitrary: fc
				.tuple(citation, fc.constantFrom('', '{#q1}', '{#q1 function=discusses for="p1a p1b"}'))
				.map(([plain, block]) => ({ plain, annotated: plain + block })),
		},
		{
			weight: 1,
			arbitrary: fc.constantFrom('embedded', 'local *buzz*').map((plain) => ({ plain, annotated: `:term[${plain}]{as="buzz"}` })),
		},
		{
			weight: 1,
			arbitrary: fc
				// brackets with an @ in them are a citation
				.tuple(fc.array(word, { minLength: 1, maxLength: 4 }), fc.constantFrom('{lang=fr}', '{#q3 cite=lamp2001 locator="p. 3"}'))
				.map(([words, block]) => ({ plain: words.join(' '), annotated: `[${words.join(' ')}]${block}` })),
		},
		{ weight: 1, arbitrary: fc.constant({ plain: '', annotated: '[]{page=115}' }) },
		{ weight: 1, arbitrary: fc.constantFrom('lamp^[of *a* kind]', 'lamp[^1]').map(same) },
		{ weight: 1, arbitrary: fc.constant({ plain: 'Plata', annotated: ':sic[Plata]{corr=Plato}' }) },
		{
			weight: 3,
			arbitrary: fc
				.tuple(tie('prose'), attributes, fc.constantFrom('claim', 'assumption'))
				.map(([{ plain, annotated }, block, name]) => ({ plain, annotated: `:${name}[${annotated}]${block}` })),
		},
	),
}));
const block: fc.Arbitrary<Prose> = fc.oneof(
	prose.map(({ plain, annotated }) => ({ plain: `So ${plain}`, annotated: `So ${annotated} {#p1 note="a [note]"}` })),
	fc.constant({ plain: '## A heading', annotated: '## A heading {#h1}' }),
	fc.array(prose, { minLength: 1, maxLength: 3 }).map((items) => {
		const indent = (text: string) => text.replace(/\n/g, '\n  ');
		return {
			plain: items.map(({ plain }) => `- So ${indent(plain)}`).join('\n'),
			annotated: items.map(({ annotated }) => `- So ${indent(annotated)} {#p1}`).join('\n'),
		};
	}),
	fc.constant(same('> a quotation')),
);
const relation = fc.constantFrom(
	'',
	'\n\n::attack[It *does* [not] follow.]{#x1 from="p1a p1b" to=p2a}',
	'\n\n::support[So.]{#s1 from=p1a to=p2a}\n\n::attack[Or: not.]{#x2 from=p1a to=s1}',
);
const page = fc
	.tuple(
		fc.array(fc.tuple(block, relation), { maxLength: 5 }),
		fc.constantFrom('', '---\nargument: "[1](#p1)"\n---\n\n'),
		fc.constantFrom('\n', '\r\n'),
		fc.constantFrom('', '\n'),
	)
	.map(([blocks, front, eol, end]) => {
		const write = (form: keyof Prose) =>
			(front + blocks.map(([one, step]) => one[form] + (form === 'annotated' ? step : '')).join('\n\n') + end).replaceAll('\n', eol);
		return { plain: write('plain'), annotated: write('annotated') };
	});

describe('stripping annotations', () => {
	test('gives back the plain page, byte for byte, wherever annotations were put', () => {
		fc.assert(
			fc.property(page, ({ plain, annotated }) => {
				expect(stripAnnotations(annotated)).toBe(plain);
			}),
			{ numRuns: runs(400) },
		);
	});

	test('leaves a plain page alone', () => {
		fc.assert(
			fc.property(page, ({ plain }) => {
				expect(stripAnnotations(plain)).toBe(plain);
			}),
			{ numRuns: 100 },
		);
	});

	const texts = ['cave', 'sourdough'].flatMap((name) => readdirSync(fixturePath(name, 'text')).map((file) => join(name, 'text', file)));
	test.each(texts)('of %s leaves no mark and can be done twice', (path) => {
		const plain = stripAnnotations(readFileSync(fixturePath(path), 'utf8'));
		expect(plain).not.toMatch(/:(?:claim|assumption|term|sic|support|attack)\[|\{#/);
		expect(stripAnnotations(plain)).toBe(plain);
	});
});
