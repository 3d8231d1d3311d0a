/** `llms.txt`: what the edition is, where things are, and how to quote it, for a program that reads. */
import { ofMarks } from '../edited.ts';
import { derAutor, does } from './work.ts';

export const theWork = (title: string, author: string, whoseWords: string, version: string) =>
	`Das Werk ist ${title} von ${author}. ${whoseWords}; Version ${version}.`;
export const addresses = (base: string, example: string) =>
	ofMarks(
		`Jeder Absatz, jede Behauptung, jede Annahme und jede Linie hat eine eigene Adresse, ${base}/a/KENNUNG/ (zum Beispiel ${base}/a/${example}/).`,
		`Jeder Absatz hat eine eigene Adresse, ${base}/a/KENNUNG/ (zum Beispiel ${base}/a/${example}/).`,
	);
export const howToQuote = ofMarks(
	`Zitieren Sie mit dieser Adresse und sagen Sie, wessen Ansicht es ist: Die Stimme einer Behauptung sagt, ob ${derAutor} sie ${does('vertritt', 'vertreten')} oder nur ${does('berichtet', 'berichten')}.`,
	'Zitieren Sie mit dieser Adresse.',
);
export const text = 'Text';
export const propositions = 'Thesen';
export const whereLinksLead = (base: string) =>
	`Die Links führen zu Markdown; jede Seite steht unter derselben Adresse ohne index.md. Alles in einer Datei: [edition.md](${base}/data/edition.md).`;
export const data = 'Daten';
export const dts = { title: 'Distributed Text Services', purpose: 'Absätze als statische Dateien nach DTS 1.0, Level 0.' };
export const howToCite = 'Zitieren';
export const whatStays = 'Was bleibt und was sich ändern kann';
export const about = 'Über die Edition und Rechte';
