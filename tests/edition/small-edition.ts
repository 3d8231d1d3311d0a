/** What odd inputs are put into: the head of a page with two passages and an attack, and works to cite. */

export const HEAD = `# Head {#h1}

First words :claim[all firms learn]{#p1a gist="Firms learn"}. {#p1}

Second words :claim[some firms cannot]{#p2a}. {#p2}

::attack[If some cannot then not all do.]{#x1 from=p2a to=p1a drawn=editors}

`;

export const work = (id: string, more: object = {}) => ({
	id,
	type: 'book',
	title: `The title of ${id}`,
	author: [{ family: 'Hess', given: 'Gil' }],
	issued: { 'date-parts': [[2004]] },
	...more,
});

/** An `edition.yml` with what it must say. */
export const SMALL = `title: Small
short: Small
author: A. Uthor
version: 0.1.0
language: en
description: A small edition.
editors: [E. Ditor]
baseUrl: https://small.example.org
propositions: 0
text: verbatim
rights:
  article: Public domain
  edition: CC0
  editionUrl: https://creativecommons.org/publicdomain/zero/1.0/
  code: MIT
article:
  type: book
  title: Small
  author: [{ family: Uthor, given: A. }]
  issued: { date-parts: [[1900]] }
`;
