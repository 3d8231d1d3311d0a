/** The words of the layers: who draws a line. Where each stands: `LayerWords` in `model/layers.ts`. */
import { derArtikel, desArtikels, imArtikel, sein, vomArtikel } from './work.ts';
export const layers = {
	article: {
		drawnBy: derArtikel,
		legend: `${vomArtikel} gezogen`,
		filter: `${desArtikels} selbst`,
		heading: `Die eigenen Linien ${desArtikels}`,
		stroke: 'eine dicke Linie',
		meaning: `${derArtikel} selbst zieht die Linie, in ${sein('em')} eigenen laufenden Text`,
	},
	source: {
		drawnBy: 'ein berichtetes Werk',
		legend: `von einem Werk gezogen, das ${derArtikel} berichtet`,
		filter: 'berichteter Werke',
		heading: 'Linien der berichteten Werke',
		stroke: 'eine dünne Linie',
		meaning: `${derArtikel} berichtet, dass andere die Linie ziehen: Grund, Konklusion und ihr Zusammenhang werden als deren Gedanken wiedergegeben`,
	},
	editors: {
		drawnBy: 'die Herausgeber',
		legend: 'von den Herausgebern gezogen',
		filter: 'der Herausgeber',
		heading: 'Linien der Herausgeber',
		stroke: 'eine gestrichelte Linie',
		meaning: `beide Behauptungen stehen ${imArtikel}; der Zusammenhang stammt von den Herausgebern`,
	},
};

/** Who draws a line, and that it is doubted. */
export const drawnDoubtfully = (drawn: string) => `${drawn}; die Lesart ist unsicher`;
