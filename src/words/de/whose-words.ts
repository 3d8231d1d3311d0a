/** Whose words a text is made of, in the sentences of what leaves the site: files, the book, citations. */
import { ofMarks } from '../edited.ts';
import { demArtikel, derArtikel, derAutor, desAutors, does, sein } from './work.ts';

export const whoseWords = {
	restated: {
		text: `Der Text ist die Wiedergabe der Herausgeber, nicht der Wortlaut ${desAutors}`,
		llms: `Der Text hier ist die Wiedergabe der Herausgeber, Absatz für Absatz, nicht der Wortlaut ${desAutors}`,
		imprint: `Der Text ist nicht ${derArtikel} selbst, sondern ${sein('e')} enge Wiedergabe, für diese Edition verfasst, Absatz für Absatz; was wörtlich aus ${demArtikel} stammt, steht in ‚Anführungszeichen‘.`,
		declaration: 'Der Text ist die eigene Wiedergabe der Herausgeber, Absatz für Absatz.',
	},
	verbatim: {
		text: `Der Text hat den Wortlaut ${desAutors}`,
		llms: `Der Text hier hat den Wortlaut ${desAutors}, in Absätze eingeteilt`,
		imprint: `Der Text hat den Wortlaut ${desAutors}, Absatz für Absatz.`,
		declaration: `Der Text hat den Wortlaut ${desAutors}; die Einteilung in Absätze ${ofMarks('und was in ihm markiert ist, stammen', 'stammt')} von den Herausgebern.`,
	},
	translated: {
		text: `Der Text ist eine Übersetzung dessen, was ${derAutor} ${does('schrieb', 'schrieben')}`,
		llms: `Der Text hier ist eine Übersetzung dessen, was ${derAutor} ${does('schrieb', 'schrieben')}, in Absätze eingeteilt`,
		imprint: `Der Text ist eine Übersetzung dessen, was ${derAutor} ${does('schrieb', 'schrieben')}, Absatz für Absatz.`,
		declaration: `Der Text ist eine Übersetzung dessen, was ${derAutor} ${does('schrieb', 'schrieben')}; die Einteilung in Absätze ${ofMarks('und was in ihm markiert ist, stammen', 'stammt')} von den Herausgebern.`,
	},
};
