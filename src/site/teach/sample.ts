/** The set that stands ready on paper and for learning platforms, without anybody choosing. */

import { onceFor } from '../../formats/once.ts';
import type { Exercise } from '../../lessons/exercise.ts';
import { generateExercises } from '../../lessons/generate-exercises.ts';
import type { Lesson } from '../../lessons/parse-lesson.ts';
import type { Edition } from '../../model/edition.ts';
import { buildLessonFile, openClassroom } from './lesson-file.ts';
import { SAMPLE } from './selection.ts';

/** The same exercises as online under the sample's seed. */
export const sampleExercises = onceFor((edition: Edition): Exercise[] => {
	const { file, graph } = openClassroom(buildLessonFile(edition));
	return generateExercises(file, graph, SAMPLE);
});

/** All exercises of a ready lesson, each once, as they come online under the seeds of its sets. */
export function lessonExercises(edition: Edition, { exercises: sets = [] }: Pick<Lesson, 'exercises'>): Exercise[] {
	const { file, graph } = openClassroom(buildLessonFile(edition));
	const all = sets.flatMap((set) => generateExercises(file, graph, set));
	return [...new Map(all.map((exercise) => [exercise.id, exercise])).values()];
}
