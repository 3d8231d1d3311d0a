/** `npm run folder`: the built site in `dist/` as a folder to be opened from a disk, `dist-folder/`, or the two folders named. */
import { resolve } from 'node:path';
import { writeFolder } from './write-folder.ts';

const [from = process.env['ELENCHUS_OUT'] ?? 'dist', to = 'dist-folder'] = process.argv.slice(2);
const pages = await writeFolder(resolve(from), resolve(to), process.env['ELENCHUS_BASE'] ?? '/');
console.log(`${pages} pages in ${to}/: open ${to}/index.html`);
