/**
 * The words for who holds a claim. Where each stands: `VoiceWording` in `model/voices.ts`. `{noun}` stands for what it is offered as, `{of}`
 * for the work whose it is.
 */
import { Autor, DemAutor, DerAutor, DieTheorien, demAutor, denTheorien, derAutor, desAutors, dieTheorien, does, vomAutor } from './work.ts';
export const voices = {
	author: {
		short: 'eigen',
		long: 'im eigenen Namen',
		all: 'alles, was im eigenen Namen gesagt wird',
		claim: {
			sentence: 'Im eigenen Namen gesagt.',
			clause: `${derAutor} ${does('sagt', 'sagen')} es im eigenen Namen`,
			answer: `${DerAutor}, im eigenen Namen`,
			holder: `{noun} ${desAutors}`,
			map: Autor,
			question: `${derAutor} ${does('fragt', 'fragen')}`,
		},
		assumption: {
			sentence: `${DerAutor} ${does('setzt', 'setzen')} sie selbst voraus.`,
			clause: `${derAutor} ${does('setzt', 'setzen')} es selbst voraus`,
			answer: DerAutor,
			holder: `{noun} ${desAutors}`,
			map: `Annahme ${desAutors}`,
		},
	},
	reported: {
		short: 'berichtet',
		long: 'nur berichtet',
		all: 'alles, was nur berichtet wird',
		claim: {
			sentence: `${DerAutor} ${does('berichtet', 'berichten')} sie und ${does('überlässt', 'überlassen')} sie denen, die sie vertreten.`,
			clause: `${derAutor} ${does('berichtet', 'berichten')} es nur{of}`,
			answer: `Andere: ${DerAutor} ${does('berichtet', 'berichten')} es nur`,
			holder: '{noun}, berichtet',
			map: 'berichtet',
		},
	},
	shared: {
		short: 'geteilt',
		long: 'berichtet und geteilt',
		claim: {
			sentence: `${DerAutor} ${does('berichtet', 'berichten')} sie und ${does('stimmt', 'stimmen')} zu.`,
			clause: `${derAutor} ${does('berichtet', 'berichten')} es{of} und ${does('stimmt', 'stimmen')} zu`,
			answer: `Andere, und ${derAutor} ${does('stimmt', 'stimmen')} ihnen zu`,
			holder: `{noun}, berichtet und ${vomAutor} geteilt`,
			map: 'berichtet, geteilt',
		},
		near: { reported: `es wird berichtet, aber ${derAutor} ${does('stimmt', 'stimmen')} auch zu.` },
	},
	conceded: {
		short: 'eingeräumt',
		long: 'eingeräumt',
		claim: {
			sentence: `${DerAutor} ${does('räumt', 'räumen')} sie ein, obwohl sie gegen die eigene Sache spricht.`,
			clause: `${derAutor} ${does('räumt', 'räumen')} es ein, gegen die eigene Sache`,
			answer: `${DerAutor}, ${does('der', 'die')} es gegen die eigene Sache ${does('einräumt', 'einräumen')}`,
			holder: `{noun}, ${vomAutor} eingeräumt`,
			map: `${vomAutor} eingeräumt`,
		},
		near: { author: `${derAutor} ${does('sagt', 'sagen')} es zwar, aber als Zugeständnis an die andere Seite.` },
	},
	ascribed: {
		short: 'zugeschrieben',
		long: `${denTheorien} zugeschrieben`,
		assumption: {
			sentence: `${DemAutor} zufolge setzen ${dieTheorien} sie voraus.`,
			clause: `${dieTheorien} setzen es ${demAutor} zufolge voraus`,
			answer: `${DieTheorien}, ${demAutor} zufolge`,
			holder: `{noun}, ${denTheorien} zugeschrieben`,
			map: 'Annahme',
		},
	},
};

/** Who holds a claim in a voice, for the edition’s linked data. */
export const holders = {
	author: derAutor,
	reported: `jemand, von dem ${derAutor} ${does('berichtet', 'berichten')}`,
	shared: 'beide',
	conceded: 'hier niemand',
	ascribed: dieTheorien,
};
