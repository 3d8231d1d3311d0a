/** The words of the layers: who draws a line. Where each stands: `LayerWords` in `model/layers.ts`. */
export const layers = {
	article: {
		drawnBy: 'der Artikel',
		legend: 'vom Artikel gezogen',
		filter: 'des Artikels selbst',
		heading: 'Die eigenen Linien des Artikels',
		stroke: 'eine dicke Linie',
		meaning: 'der Artikel selbst zieht die Linie, in seinem eigenen laufenden Text',
	},
	source: {
		drawnBy: 'ein berichtetes Werk',
		legend: 'von einem Werk gezogen, das der Artikel berichtet',
		filter: 'berichteter Werke',
		heading: 'Linien der berichteten Werke',
		stroke: 'eine dünne Linie',
		meaning:
			'der Artikel berichtet, dass andere die Linie ziehen: Grund, Konklusion und ihr Zusammenhang werden als deren Sache wiedergegeben',
	},
	editors: {
		drawnBy: 'die Herausgeber',
		legend: 'von den Herausgebern gezogen',
		filter: 'der Herausgeber',
		heading: 'Linien der Herausgeber',
		stroke: 'eine gestrichelte Linie',
		meaning: 'beide Behauptungen stehen im Artikel; der Zusammenhang stammt von den Herausgebern',
	},
};

/** Who draws a line, and that it is doubted. */
export const drawnDoubtfully = (drawn: string) => `${drawn}; die Lesart ist unsicher`;
