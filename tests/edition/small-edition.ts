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
