/** `/data/lessons.json`: what the pages for teaching need of an edition in a browser, fetched once. */
import { type ArgumentGraph, buildGraph } from '../../argument/graph.ts';
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

/** Of a work only what its author and year are told from. */
const slimSource = ({ id, type, author, editor, issued, title, 'year-suffix': suffix }: CslItem): CslItem => ({
	id,
	type,
	...(author ? { author } : editor ? { editor } : title === undefined ? {} : { title }),
	...(issued ? { issued } : {}),
	...(suffix === undefined ? {} : { 'year-suffix': suffix }),
});

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
