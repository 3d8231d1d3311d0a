import { defineConfig } from 'astro/config';
import { editedOfFolder, languageOfFolder, speakLanguage } from './src/disk/speak-language.ts';
import { wordsPlugin } from './src/disk/words-plugin.ts';
import { publishEdition } from './src/site/build/integration.ts';
import { recognitionPlugin } from './src/site/build/recognition.ts';
import { WITH_COPY_FOLDER, withCopy } from './src/site/build/with-copy.ts';

/** Small modules that every page loads anyway, in one file: several are more bytes, and more to ask for. */
const onEveryPage = /\/site\/scripts\/(?:shell\/(?:bar|elements|fragment|signs)|your-copy\/view)\.ts$/;
/** Chunks are loaded in a worker too, where there is no document to hang a preload on. Astro passes options on to no environment by itself. */
const chunks = {
	name: 'elenchus:chunks',
	configEnvironment: (name) =>
		name === 'client'
			? {
					build: {
						modulePreload: false,
						rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'every-page', test: onEveryPage }] } } },
					},
				}
			: undefined,
};
/** What Vite puts around each `import()` waits for the styles of what is loaded. Scripts here bring none, so that they load it and no more. */
const HELPER = '\0vite/preload-helper.js';
const plainImports = {
	name: 'elenchus:plain-imports',
	enforce: 'pre',
	load: (id) => (id === HELPER ? 'export const __vitePreload = (load) => load();' : undefined),
};

const content = process.env.ELENCHUS_CONTENT ?? './content';
const edited = editedOfFolder(content);
speakLanguage(languageOfFolder(content), edited);

// ELENCHUS_CONTENT: another folder of content; ELENCHUS_OUT: where to publish; ELENCHUS_BASE: the path it is published under.
export default defineConfig({
	srcDir: './src/site',
	// with the reader's own copy never into what is published
	outDir: withCopy ? `./${WITH_COPY_FOLDER}` : (process.env.ELENCHUS_OUT ?? './dist'),
	base: process.env.ELENCHUS_BASE ?? '/',
	trailingSlash: 'always',
	// Whitespace between links and words is part of a text: nothing is joined that was not.
	compressHTML: true,
	// while one page is written to the disk, the next is set
	build: { inlineStylesheets: 'never', concurrency: 4 },
	vite: {
		define: { ELENCHUS_EDITED: JSON.stringify(edited) },
		// how small files are when compressed is not told: to learn it took a second
		build: { assetsInlineLimit: 0, reportCompressedSize: false },
		assetsInclude: ['**/*.traineddata.gz', '**/pdfjs-dist/wasm/*.wasm'],
		plugins: [wordsPlugin, chunks, plainImports, recognitionPlugin(content, import.meta.dirname)],
	},
	devToolbar: { enabled: false },
	integrations: [publishEdition({ content })],
});
