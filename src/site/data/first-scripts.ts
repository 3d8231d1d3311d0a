/** What runs before anything of a page is seen: it sets the page colour, and the marks in the text, that the reader chose, and says when the page is painted. */
import { toFirstScript } from '../build/in-page.ts';
import keep from '../scripts/first/keep.js?raw';
import show from '../scripts/first/show.js?raw';
import whole from '../scripts/first/whole.js?raw';

export const firstScripts = { keep: toFirstScript(keep), show: toFirstScript(show), whole: toFirstScript(whole) };
