/** The edition as a server for language models: what its tools do, and what they say when they can’t. */
import { ofText } from '../edited.ts';
import { desAutors } from './work.ts';

export const instructions = (
	edition: { short: string; version: string; description: string; title: string; author: string },
	draft: boolean,
) => {
	const all = `${edition.short}, Version ${edition.version}: ${edition.description} ${ofText({
		restated: `Der Text ist die Wiedergabe von ${edition.title} von ${edition.author} durch die Herausgeber, nicht der Wortlaut ${desAutors}.`,
		verbatim: `Der Text ist ${edition.title} von ${edition.author}, Wort für Wort.`,
		translated: `Der Text ist eine Übersetzung von ${edition.title} von ${edition.author}.`,
	})} Jede Antwort nennt eine Adresse zum Zitieren und sagt, wessen Ansicht eine Behauptung ist (view) und von wem der Wortlaut stammt (wording); geben Sie beim Zitieren beides an.`;
	return draft ? `${all} Diese Version ist ein Entwurf: Bis zur Veröffentlichung kann sich der Wortlaut ändern.` : all;
};
export const anId = 'eine Kennung wie p67, p67a, s3 oder x14, ein Name wie 67a oder P3, oder eine Adresse der Edition';

export const tools = {
	search: {
		title: 'Suche',
		description:
			'Findet Absätze, Behauptungen und Begründungen nach ihren Wörtern; Wörter in Anführungszeichen müssen beieinander stehen. Das Beste zuerst.',
	},
	claim: {
		title: 'Eine Behauptung',
		description:
			'Eine Behauptung oder Annahme: ihr Wortlaut, wessen Ansicht sie ist, aus welchen Werken sie stammt und wie sie nach den Linien jeder Ebene steht.',
	},
	passage: {
		title: 'Ein Absatz',
		description:
			'Ein nummerierter Absatz mit seinen Behauptungen und den Werken, die er anführt; zu einer Behauptung oder Linie der Absatz, in dem sie steht.',
	},
	bearing: {
		title: 'Was wofür und wogegen spricht',
		description: (layers: readonly string[]) =>
			`Gründe für und Einwände gegen eine Behauptung oder Linie, was gegen diese gesagt wird und was sie ihrerseits betrifft. ${layers.join('; ')}.`,
		within: 'die weiteste Ebene, deren Linien genannt werden: article, dann source, dann editors, das alle hat',
	},
	cite: {
		title: 'Zitieren',
		description:
			'Der Nachweis eines Absatzes, einer Behauptung oder Linie, ohne Kennung der ganzen Edition: in den üblichen Stilen, im laufenden Text, als BibTeX und RIS.',
	},
};

export const unknown = (id: string) =>
	`Nichts hat die Kennung ${id}. Kennungen sind etwa p67, p67a, 67a, P3, s3 oder x14; search findet sie.`;
export const unknownButNear = (id: string, near: string) => `Nichts hat die Kennung ${id}. Meinten Sie ${near}?`;
export const noClaim = (id: string) =>
	`${id} ist keine Behauptung. Einen Absatz nennt das Werkzeug passage, eine Linie das Werkzeug bearing.`;
export const isPassage = (id: string) => `${id} ist ein Absatz; Linien führen zu seinen Behauptungen, die das Werkzeug passage aufzählt.`;
export const supplied = 'Sie ist nirgends ausgesprochen; die Herausgeber ergänzen sie.';
