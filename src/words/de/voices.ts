/**
 * The words for who holds a claim. Where each stands: `VoiceWording` in `model/voices.ts`. `{noun}` stands for what it is offered as, `{of}`
 * for the work whose it is.
 */
export const voices = {
	author: {
		short: 'eigen',
		long: 'im eigenen Namen',
		all: 'alles, was im eigenen Namen gesagt wird',
		claim: {
			sentence: 'Im eigenen Namen gesagt.',
			clause: 'der Autor sagt es im eigenen Namen',
			answer: 'Der Autor, im eigenen Namen',
			holder: '{noun} des Autors',
			map: 'Autor',
			question: 'der Autor fragt',
		},
		assumption: {
			sentence: 'Der Autor setzt sie selbst voraus.',
			clause: 'der Autor setzt es selbst voraus',
			answer: 'Der Autor',
			holder: '{noun} des Autors',
			map: 'Annahme des Autors',
		},
	},
	reported: {
		short: 'berichtet',
		long: 'nur berichtet',
		all: 'alles, was nur berichtet wird',
		claim: {
			sentence: 'Der Autor berichtet sie und überlässt sie denen, die sie vertreten.',
			clause: 'der Autor berichtet es nur{of}',
			answer: 'Andere: Der Autor berichtet es nur',
			holder: '{noun}, berichtet',
			map: 'berichtet',
		},
	},
	shared: {
		short: 'geteilt',
		long: 'berichtet und geteilt',
		claim: {
			sentence: 'Der Autor berichtet sie und stimmt zu.',
			clause: 'der Autor berichtet es{of} und stimmt zu',
			answer: 'Andere, und der Autor stimmt ihnen zu',
			holder: '{noun}, berichtet und vom Autor geteilt',
			map: 'berichtet, geteilt',
		},
		near: { reported: 'es wird berichtet, aber der Autor stimmt auch zu.' },
	},
	conceded: {
		short: 'eingeräumt',
		long: 'eingeräumt',
		claim: {
			sentence: 'Der Autor räumt sie ein, obwohl sie gegen die eigene Sache spricht.',
			clause: 'der Autor räumt es ein, gegen die eigene Sache',
			answer: 'Der Autor, der es gegen die eigene Sache einräumt',
			holder: '{noun}, vom Autor eingeräumt',
			map: 'vom Autor eingeräumt',
		},
		near: { author: 'der Autor sagt es zwar, aber als Zugeständnis an die andere Seite.' },
	},
	ascribed: {
		short: 'zugeschrieben',
		long: 'den Theorien zugeschrieben',
		assumption: {
			sentence: 'Dem Autor zufolge setzen die Theorien sie voraus.',
			clause: 'die Theorien setzen es dem Autor zufolge voraus',
			answer: 'Die Theorien, dem Autor zufolge',
			holder: '{noun}, den Theorien zugeschrieben',
			map: 'Annahme',
		},
	},
};

/** Who holds a claim in a voice, for the edition’s linked data. */
export const holders = {
	author: 'der Autor',
	reported: 'jemand, von dem der Autor berichtet',
	shared: 'beide',
	conceded: 'hier niemand',
	ascribed: 'die Theorien',
};
