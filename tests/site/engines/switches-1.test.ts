/** The first half of the pages of the text, with each switch of what is shown. */
import { switchPages } from './switch-pages.ts';

switchPages(0, 2);
