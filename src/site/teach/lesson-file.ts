/** `/data/lessons.json`: what the pages for teaching need of an edition in a browser, fetched once. */
import { type ArgumentGraph, buildGraph } from '../../argument/graph.ts';
import { authorYear } from '../../citations/author-year.ts';
import type { LessonSource } from '../../lessons/exercise.ts';
import type { CslItem, Edition } from '../../model/edition.ts';

export interface LessonFile extends Required<LessonSource> {
	version: string;
	short: string;
	baseUrl: string;
	/** The licence of the edition’s words. */
	rights: string;
}
/** What exercises are made from, and the graph they are read off. Both orders are the edition's: the seed depends on them. */
export interface Classroom {
	file: LessonFile;
	graph: ArgumentGraph;
}

/** Of a work only its name in the text. */
const slimSource = (item: CslItem): CslItem => ({ id: item.id, type: item.type, 'citation-label': authorYear(item) });

export function buildLessonFile({ info, claims, relations, passages, sections, sources }: Edition): LessonFile {
	return {
		version: info.version,
		short: info.short,
		baseUrl: info.baseUrl,
		rights: info.rights.edition,
		claims,
		relations,
		passages,
		sections,
		sources: sources.map(slimSource),
	};
}

export function openClassroom(file: LessonFile): Classroom {
	return { file, graph: buildGraph(file.claims, file.relations) };
}
