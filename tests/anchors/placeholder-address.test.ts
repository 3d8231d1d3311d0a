import { expect, test } from 'vitest';
import { isPlaceholder } from '../../src/anchors/placeholder-address.ts';

test.each([
	'https://elenchus.example.org',
	'https://EXAMPLE.com/path',
	'https://example.net:8080',
	'http://a.b.test',
	'https://edition.invalid.',
	'https://my.example',
	'http://localhost:4321',
	'http://127.0.0.1:4321/x',
	'http://[::1]/',
])('%s belongs to nobody', (address) => expect(isPlaceholder(address)).toBe(true));

test.each([
	'https://elenchus.org',
	'https://myexample.org',
	'https://example.org.uk',
	'https://test.de/example.org',
	'https://example.aau.dk',
	'https://129.0.0.1',
])('%s may belong to somebody', (address) => expect(isPlaceholder(address)).toBe(false));
