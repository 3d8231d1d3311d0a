import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { ROOM } from '../room.ts';

/** The units whose words are German, as they are for an edition in that language. */
export default defineConfig({
	resolve: { alias: [{ find: /^#words\//, replacement: `${join(import.meta.dirname, '../../src/words/de')}/` }] },
	test: {
		name: 'units: German',
		include: ['tests/german/**/*.test.ts'],
		root: join(import.meta.dirname, '../..'),
		isolate: false,
		maxWorkers: 2,
		execArgv: ROOM,
		testTimeout: 180_000,
		hookTimeout: 180_000,
	},
});
