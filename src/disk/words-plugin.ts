/** For what bundles scripts: words are those of the language that this program speaks. */
import { fileURLToPath } from 'node:url';

/** A plugin of Vite and Rolldown. */
export const wordsPlugin = {
	name: 'elenchus:words',
	enforce: 'pre' as const,
	resolveId: (id: string) => (id.startsWith('#words/') ? fileURLToPath(import.meta.resolve(id)) : undefined),
};
