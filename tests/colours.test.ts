/** Colours have one home: pages take them from the tokens of the styles, and all else from the table that is held to these tokens. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { colours } from '../src/model/colours.ts';
import { claimSigns } from '../src/model/presentation.ts';
import { relationKinds, relationTypes } from '../src/model/relations.ts';

const SRC = join(import.meta.dirname, '../src');
const TOKENS = 'site/styles/tokens.css';
const tokens = readFileSync(join(SRC, TOKENS), 'utf8');
const usual = tokens.slice(0, tokens.indexOf('@media'));

/** Places outside the two homes in which a colour is written out, with the colour. */
const HEX = /(?<![\w&/])#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})(?![\w-])|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch)\(/gi;
const written = readdirSync(SRC, { recursive: true, withFileTypes: true })
	.filter((entry) => entry.isFile() && /\.(?:ts|astro|css|mjs|svg)$/.test(entry.name))
	.map((entry) => relative(SRC, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
	.filter((file) => file !== TOKENS && file !== 'model/colours.ts')
	.flatMap((file) =>
		// ids of pages look like colours: an address in a comment is none
		[
			...readFileSync(join(SRC, file), 'utf8')
				.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '')
				.matchAll(HEX),
		].map(([found]) => ({ file, found })),
	);

/** What a class sets a property to, in the tokens: every selector of a list by itself. */
const setBy = (property: string) =>
	new Map(
		[...tokens.matchAll(/([^{}]+)\{\s*--(\w+): var\(--([\w-]+)\);\s*\}/g)]
			.filter(([, , name]) => name === property)
			.flatMap(([, selectors = '', , colour = '']) => selectors.split(',').map((one) => [one.trim(), colour] as const)),
	);

describe('the table of colours', () => {
	test('says what the tokens say, of every colour that is light or dark', () => {
		const said = [...usual.matchAll(/--([\w-]+): light-dark\((#\w+), (#\w+)\);/g)].map(([, name, light, dark]) => [name, { light, dark }]);
		expect(said.length).toBeGreaterThan(5);
		expect(colours).toEqual(Object.fromEntries(said));
	});

	test('gives each kind of relation the colour that its class has on pages, and no other class has one', () => {
		const said = relationTypes.map((type) => [`.${relationKinds[type].className}`, relationKinds[type].colour]);
		expect(Object.fromEntries(setBy('edge'))).toEqual(Object.fromEntries(said));
	});

	test('has the colour of every sign of a claim', () => {
		const hues = setBy('hue');
		for (const { hue } of Object.values(claimSigns)) expect(Object.keys(colours), hue).toContain(hues.get(`.${hue}`));
	});
});

describe('elsewhere', () => {
	test('no colour is written out but in the margins of printed pages, which see no custom property', () => {
		expect(written.filter(({ file }) => file !== 'site/styles/print.css')).toEqual([]);
		const printed = written.map(({ found }) => found);
		expect(printed.length).toBeGreaterThan(0);
		expect(printed.filter((found) => !Object.values(colours).some(({ light }) => light === found))).toEqual([]);
	});
});
