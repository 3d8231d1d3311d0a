/** A release as a library keeps it: what its files are. */
import { DerArtikel } from './work.ts';

export const files = {
	pages: 'Seiten der Edition, wie sie veröffentlicht wurden',
	store: 'Stile, Schriften und Karten der Seiten',
	book: 'Die Edition als Buch (EPUB)',
	print: 'Die Edition im Druck (PDF)',
	citation: 'Wie die Edition zitiert wird',
	rights: 'Lizenzen der Edition und des Codes, der sie erzeugt hat',
};
export const readBy = (version: string) => `Gelesene und annotierte Edition ${version}`;
export const rights = ({ article, edition, editionUrl, code }: { article: string; edition: string; editionUrl: string; code?: string }) =>
	[
		`Wortlaut und Daten der Edition: ${edition}, ${editionUrl}`,
		...(code === undefined ? [] : [`Der Code, der sie erzeugt hat: ${code}`]),
		`${DerArtikel}: ${article}`,
		'',
	].join('\n');
