/** How a verdict is shown: by its sign, and to the ear by a word. */
import { verdictWords } from '#words/scripts-exercises.ts';
import { element } from '../shell/elements.ts';
import { sign } from '../shell/signs.ts';
import type { Verdict } from './player.ts';

export const viewVerdict = (verdict: Verdict): Element[] => [sign(`t-${verdict}`), element('span', 'vh', verdictWords[verdict])];
