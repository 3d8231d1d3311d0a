/** Messages about what is joined to the text: concepts, maps, propositions, holders, links. `near` is a question that follows, or nothing. */
import { agree } from './grammar.ts';

export const concepts = {
	twice: (term: string) => `${term} has two entries.`,
	noLetters: (term: string) => `The term ${term} has no letters.`,
	noPassage: (id: string, near: string) => `No passage ${id}.${near}`,
	noPassageButClaim: (id: string, passage: string) => `No passage ${id}. An entry lists passages, such as ${passage}.`,
	seesItself: (term: string) => `${term} leads to itself. see names other entries.`,
	noEntry: (term: string, near: string) => `No entry ${term}.${near}`,
	noFile: (terms: readonly string[]) =>
		`There is no concepts.yml, but the text marks ${terms.length} ${agree(terms.length, { one: 'term', other: 'terms' })}: ${terms.join(', ')}.`,
	notInFile: (term: string, near: string | undefined) =>
		near === undefined
			? `No entry ${term} in concepts.yml. Add it, or name its entry with {as="…"}.`
			: `No entry ${term} in concepts.yml. Write {as="${near}"} if that is meant.`,
};

export const maps = {
	idForm: 'an id of a map is made of lower-case letters, digits and hyphens',
	noFocus: 'it names nothing to look at',
	focusForm: 'an id or a list of ids',
	twice: (id: string) => `${id} is the id of two maps.`,
	taken: (id: string) => `${id} is the name of a map that the edition draws itself. Give yours another name, such as around-${id}.`,
	unknown: (id: string, near: string) => `Nothing to look at has the id ${id}.${near}`,
	empty: (id: string) => `${id} makes no claim, so there is nothing to draw.`,
};

export const propositions = {
	tooMany: (number: number, all: number) => `An introduction to proposition ${number}, but edition.yml says there are ${all}.`,
	missing: (file: string, number: number) => `There is no ${file}, the introduction to proposition ${number}.`,
};

export const holders = {
	unknown: (name: string) => `No holder is called ${name}. Write it under holders in edition.yml, as “${name}: the literature on …”.`,
	unknownButNear: (name: string, near: string) => `No holder is called ${name}. Did you mean ${near}?`,
	unused: (name: string) => `No claim is held by ${name}: none has holder=${name}.`,
};

export const ownPages = {
	taken: (name: string, free: string) => `The edition has a page /${name}/ already. Give this one another name, such as pages/${free}.md.`,
};

export const links = {
	noPart: (url: string, part: string, near: string) => `“${url}” leads nowhere: the site has no /${part}/.${near}`,
	noPage: (url: string, page: string, near: string) => `“${url}” leads nowhere: there is no page ${page}.${near}`,
	noAnchor: (url: string, id: string, near: string) => `“${url}” leads nowhere: nothing has the id ${id}.${near}`,
	noProposition: (url: string, number: number) => `“${url}” leads nowhere: there is no proposition ${number}.`,
	noAddress: (url: string) => `“${url}” leads nowhere. A link is #p67a, a path such as /about/, or begins with https://, mailto: or tel:.`,
	/** `page` is where the page stands that is made of the file. */
	noFile: (url: string, page: string) => `“${url}” leads nowhere: the page made of this file is ${page}.`,
	propositionBeyond: (number: number, all: number) => `There is no proposition ${number}, only ${all}.`,
	noId: (id: string, near: string) => `Nothing has the id ${id}.${near}`,
};
