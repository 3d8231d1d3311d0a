/** The article's words, for readers who have given their copy; nobody else loads anything of it. */
import { readView, served } from '../your-copy/view.ts';

if (served !== undefined || readView() !== undefined) void import('../your-copy/show.ts');
