import { defineConfig } from 'astro/config';
import { publishEdition } from './src/site/integration.ts';

// ELENCHUS_CONTENT: another folder of content; ELENCHUS_OUT: where to publish; ELENCHUS_BASE: the path it is published under.
export default defineConfig({
	srcDir: './src/site',
	outDir: process.env.ELENCHUS_OUT ?? './dist',
	base: process.env.ELENCHUS_BASE ?? '/',
	trailingSlash: 'always',
	// Whitespace between links and words is part of a text: nothing is joined that was not.
	compressHTML: true,
	build: { inlineStylesheets: 'never' },
	vite: { build: { assetsInlineLimit: 0 } },
	devToolbar: { enabled: false },
	integrations: [publishEdition({ content: process.env.ELENCHUS_CONTENT ?? './content' })],
});
