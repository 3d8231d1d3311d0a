/** A release as a library keeps it: what its files are. */
import { TheWork } from './work.ts';

export const files = {
	pages: 'Pages of the edition as they were released',
	store: 'Styles, fonts and maps of the pages',
	book: 'The edition as a book (EPUB)',
	print: 'The edition as printed (PDF)',
	citation: 'How to cite the edition',
	rights: 'Licences of the edition and of the code that made it',
};
export const readBy = (version: string) => `Read and annotated edition ${version}`;
export const rights = ({ article, edition, editionUrl, code }: { article: string; edition: string; editionUrl: string; code?: string }) =>
	[
		`The words and data of the edition: ${edition}, ${editionUrl}`,
		...(code === undefined ? [] : [`The code that made it: ${code}`]),
		`${TheWork}: ${article}`,
		'',
	].join('\n');
