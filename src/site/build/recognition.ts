/** What Tesseract knows of the language of the text, for recognising the words of a reader's scan: published where it is installed. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** The module under which page scripts import it; types in `env.d.ts`. */
const NAME = 'virtual:recognition';
/** Languages whose data is installed, each with Tesseract's name of it. */
const CODES: Readonly<Record<string, string>> = { en: 'eng', de: 'deu' };

/** A plugin of Vite: `load` gives the data for the edition in a folder, `code` its name; without data `load` is undefined, and scans aren't read. */
export function recognitionPlugin(content: string, root: string) {
	return {
		name: 'elenchus:recognition',
		resolveId: (id: string) => (id === NAME ? `\0${NAME}` : undefined),
		load(id: string) {
			if (id !== `\0${NAME}`) return undefined;
			const code = CODES[languageOf(content)] ?? '';
			const file = join(root, `node_modules/@tesseract.js-data/${code}/4.0.0_best_int/${code}.traineddata.gz`);
			const load = code && existsSync(file) ? `() => import(${JSON.stringify(`${file}?inline`)})` : 'undefined';
			return `export const code = ${JSON.stringify(code)};\nexport const load = ${load};`;
		},
	};
}

/** The language of the text in a folder, without its region. */
function languageOf(content: string): string {
	try {
		return String(parse(readFileSync(join(content, 'edition.yml'), 'utf8')).language).split('-')[0] as string;
	} catch {
		return '';
	}
}
