/** The words for how a claim stands, from the strongest to the weakest, and what each means. */
export const statuses = {
	unchallenged: { word: 'unangefochten', meaning: 'nichts wird gegen sie vorgebracht' },
	answered: { word: 'beantwortet', meaning: 'alle Einwände gegen sie sind beantwortet' },
	limited: { word: 'begrenzt', meaning: 'sie wird eingeschränkt, oder nur ein Teil von ihr wird angefochten' },
	open: { word: 'offen', meaning: 'nach einem Grund wird gefragt, und keiner wird genannt' },
	contested: { word: 'umstritten', meaning: 'sie wird bestritten, und das bleibt ohne Antwort' },
	'without footing': {
		word: 'ohne Grundlage',
		meaning: 'was sie voraussetzt oder jeder Grund, der für sie genannt wird, ist unhaltbar',
	},
};
