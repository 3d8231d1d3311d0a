/** What belongs to no element of a PDF's structure. */
import { describe, expect, test } from 'vitest';
import { markArtifacts } from '../../src/cli/mark-artifacts.ts';

const marked = (content: string) => markArtifacts(content).replace(/\s+/g, ' ');

describe('what stands outside all marks is marked', () => {
	test.each([
		['a text', 'q BT /F4 11 Tf <0001> Tj ET Q', 'q /Artifact BMC BT /F4 11 Tf <0001> Tj ET EMC Q'],
		['a path, from its first point', '1 0 0 rg\n10 20 m\n30 40 l\nS\nQ', '1 0 0 rg /Artifact BMC 10 20 m 30 40 l S EMC Q'],
		['a rectangle', '.5 g 0 0 10 10 re\nf*', '.5 g /Artifact BMC 0 0 10 10 re f* EMC'],
		['a picture', 'q /X7 Do Q', 'q /Artifact BMC /X7 Do EMC Q'],
		['two after one another', 'BT <01> Tj ET\nBT <02> Tj ET', '/Artifact BMC BT <01> Tj ET EMC /Artifact BMC BT <02> Tj ET EMC'],
		[
			'what comes after a mark has ended',
			'/P <</MCID 0 >>BDC BT <01> Tj ET EMC 1 2 m S',
			'/P <</MCID 0 >>BDC BT <01> Tj ET EMC /Artifact BMC 1 2 m S EMC',
		],
	])('%s', (_name, content, expected) => {
		expect(marked(content)).toBe(expected);
		// and then nothing is left to mark
		expect(marked(markArtifacts(content))).toBe(expected);
	});
});

describe('what is left alone:', () => {
	test.each([
		['what has a mark', '/P <</MCID 0 >>BDC BT <01> Tj ET 1 2 m S EMC'],
		['what has two', '/P <</MCID 0 >>BDC /Span BMC 1 2 m S EMC BT <01> Tj ET EMC'],
		['what paints nothing', 'q 0 0 10 10 re W n Q'],
		['a text in which marks begin', 'BT /P <</MCID 0 >>BDC <01> Tj EMC ET'],
		['operators within strings', '/P <</MCID 0 >>BDC BT (BT S \\) f) Tj ET EMC'],
	])('%s', (_name, content) => {
		expect(markArtifacts(content)).toBe(content);
	});
});
