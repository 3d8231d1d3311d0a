/** What runs before anything of a page is seen: it sets the page colour, and the marks in the text, that the reader chose. */
import { toFirstScript } from '../build/in-page.ts';
import keep from '../scripts/first/keep.js?raw';
import show from '../scripts/first/show.js?raw';

export const firstScripts = { keep: toFirstScript(keep), show: toFirstScript(show) };
