/**
 * What Node loads before a command (`--import` in `package.json`; `elenchus.ts` does the same): what it makes of TypeScript is kept for the next time, and
 * the language of the edition is settled before the many modules of a command are read. A command that was started without it does the second itself.
 * Plain JavaScript, so that nothing need be stripped of types when all else is kept.
 */
import { enableCompileCache } from 'node:module';
import { resolve } from 'node:path';

enableCompileCache(resolve(import.meta.dirname, '../../.cache/node'));
const { begin } = await import('../disk/speak-language.ts');
begin(process.argv.slice(2));
