import { defineConfig } from 'vitest/config';

// Two projects: everything that runs in a moment, and the built site, which first has to be built.
export default defineConfig({
	test: {
		projects: [
			{ test: { name: 'units', include: ['tests/**/*.test.ts'], exclude: ['tests/site/**'], testTimeout: 60_000, hookTimeout: 60_000 } },
			{
				test: {
					name: 'site',
					include: ['tests/site/**/*.test.ts'],
					globalSetup: ['tests/site/build-sites.ts'],
					testTimeout: 120_000,
					hookTimeout: 120_000,
					// a busy machine is slow, not wrong
					expect: { poll: { timeout: 10_000 } },
					// the browser wants the machine for itself
					fileParallelism: false,
				},
			},
		],
	},
});
