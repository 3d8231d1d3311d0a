/** A copy of the article that the tiny edition of the cave restates: words of our own, so that anybody can collate it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildFingerprint, type Fingerprint } from '../../src/collation/fingerprint.ts';
import { parseWitness, type WitnessPassage } from '../../src/collation/witness.ts';

const markdown = readFileSync(join(import.meta.dirname, 'cave-copy.md'), 'utf8');

/** Its passages, with where the annotations of the edition stand. */
export const cavePassages: readonly WitnessPassage[] = parseWitness(markdown).passages;

/** The copy as it is printed. */
export const caveCopy = cavePassages.map(({ text }) => text).join('\n\n');

/** What `tests/fixtures/cave/collation.json` holds. */
export const caveFingerprint: Fingerprint = buildFingerprint(cavePassages);
