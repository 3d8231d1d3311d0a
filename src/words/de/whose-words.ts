/** Whose words a text is made of, in the sentences of what leaves the site: files, the book, citations. */

export const whoseWords = {
	restated: {
		text: 'Der Text ist die Wiedergabe der Herausgeber, nicht der Wortlaut des Autors',
		llms: 'Der Text hier ist die Wiedergabe der Herausgeber, Absatz für Absatz, nicht der Wortlaut des Autors',
		imprint:
			'Der Text ist nicht der Artikel selbst, sondern seine enge Wiedergabe, für diese Edition verfasst, Absatz für Absatz; was wörtlich aus dem Artikel stammt, steht in ‚Anführungszeichen‘.',
		declaration: 'Der Text ist die eigene Wiedergabe der Herausgeber, Absatz für Absatz.',
	},
	verbatim: {
		text: 'Der Text hat den Wortlaut des Autors',
		llms: 'Der Text hier hat den Wortlaut des Autors, in Absätze eingeteilt',
		imprint: 'Der Text hat den Wortlaut des Autors, Absatz für Absatz.',
		declaration:
			'Der Text hat den Wortlaut des Autors; die Einteilung in Absätze und was in ihm markiert ist, stammen von den Herausgebern.',
	},
	translated: {
		text: 'Der Text ist eine Übersetzung dessen, was der Autor schrieb',
		llms: 'Der Text hier ist eine Übersetzung dessen, was der Autor schrieb, in Absätze eingeteilt',
		imprint: 'Der Text ist eine Übersetzung dessen, was der Autor schrieb, Absatz für Absatz.',
		declaration:
			'Der Text ist eine Übersetzung dessen, was der Autor schrieb; die Einteilung in Absätze und was in ihm markiert ist, stammen von den Herausgebern.',
	},
};
