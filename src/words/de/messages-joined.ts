/** Messages about what is joined to the text: concepts, maps, propositions, holders, links. `near` is a question that follows, or nothing. */
import { agree } from './grammar.ts';

export const concepts = {
	twice: (term: string) => `${term} hat zwei Einträge.`,
	noLetters: (term: string) => `Der Begriff ${term} hat keine Buchstaben.`,
	noPassage: (id: string, near: string) => `Kein Absatz ${id}.${near}`,
	noPassageButClaim: (id: string, passage: string) => `Kein Absatz ${id}. Ein Eintrag nennt Absätze, etwa ${passage}.`,
	seesItself: (term: string) => `${term} führt zu sich selbst. see nennt andere Einträge.`,
	noEntry: (term: string, near: string) => `Kein Eintrag ${term}.${near}`,
	noFile: (terms: readonly string[]) =>
		`Es gibt keine concepts.yml, aber der Text markiert ${terms.length} ${agree(terms.length, { one: 'Begriff', other: 'Begriffe' })}: ${terms.join(', ')}.`,
	notInFile: (term: string, near: string | undefined) =>
		near === undefined
			? `Kein Eintrag ${term} in concepts.yml. Fügen Sie ihn hinzu, oder nennen Sie den Eintrag mit {as="…"}.`
			: `Kein Eintrag ${term} in concepts.yml. Schreiben Sie {as="${near}"}, wenn das gemeint ist.`,
};

export const maps = {
	idForm: 'die Kennung einer Karte besteht aus Kleinbuchstaben, Ziffern und Bindestrichen',
	noFocus: 'sie nennt nichts, was zu zeigen wäre',
	focusForm: 'eine Kennung oder eine Liste von Kennungen',
	twice: (id: string) => `${id} ist die Kennung zweier Karten.`,
	taken: (id: string) => `${id} heißt schon eine Karte, die die Edition von selbst zeichnet. Nennen Sie Ihre anders, etwa um-${id}.`,
	unknown: (id: string, near: string) => `Nichts, was sich zeigen ließe, hat die Kennung ${id}.${near}`,
	empty: (id: string) => `${id} behauptet nichts; es gibt also nichts zu zeichnen.`,
};

export const propositions = {
	tooMany: (number: number, all: number) => `Eine Einführung zu These ${number}; edition.yml zufolge gibt es aber ${all}.`,
	missing: (file: string, number: number) => `Es fehlt ${file}, die Einführung zu These ${number}.`,
};

export const holders = {
	unknown: (name: string) =>
		`Niemand unter holders heißt ${name}. Schreiben Sie den Namen unter holders in edition.yml, etwa „${name}: die Literatur zu …“.`,
	unknownButNear: (name: string, near: string) => `Niemand unter holders heißt ${name}. Meinten Sie ${near}?`,
	unused: (name: string) => `Keine Behauptung wird von ${name} vertreten: Keine hat holder=${name}.`,
};

export const ownPages = {
	taken: (name: string, free: string) =>
		`Eine Seite /${name}/ hat die Edition schon. Geben Sie dieser einen anderen Namen, etwa pages/${free}.md.`,
};

export const links = {
	noPart: (url: string, part: string, near: string) => `„${url}“ führt nirgendwohin: Die Website hat kein /${part}/.${near}`,
	noPage: (url: string, page: string, near: string) => `„${url}“ führt nirgendwohin: Eine Seite ${page} gibt es nicht.${near}`,
	noAnchor: (url: string, id: string, near: string) => `„${url}“ führt nirgendwohin: Nichts hat die Kennung ${id}.${near}`,
	noProposition: (url: string, number: number) => `„${url}“ führt nirgendwohin: Eine These ${number} gibt es nicht.`,
	noAddress: (url: string) =>
		`„${url}“ führt nirgendwohin. Ein Link ist #p67a, ein Pfad wie /about/, oder er beginnt mit https://, mailto: oder tel:.`,
	/** `page` is where the page stands that is made of the file. */
	noFile: (url: string, page: string) => `„${url}“ führt nirgendwohin: Die Seite aus dieser Datei ist ${page}.`,
	propositionBeyond: (number: number, all: number) => `Eine These ${number} gibt es nicht, nur ${all}.`,
	noId: (id: string, near: string) => `Nichts hat die Kennung ${id}.${near}`,
};
