/** What a browser is given to make exercises from. */
import { expect, test } from 'vitest';
import { authorYear } from '../../src/citations/author-year.ts';
import { createWorkbench } from '../../src/lessons/workbench.ts';
import { buildLessonFile, openClassroom } from '../../src/site/teach/lesson-file.ts';
import { cave, real } from './editions.ts';

test.each([
	['a small edition', cave],
	['the edition', real],
])('%s: an exercise names each work as the text does', (_name, { edition }) => {
	const { file, graph } = openClassroom(JSON.parse(JSON.stringify(buildLessonFile(edition))));
	const { workName } = createWorkbench(file, graph);
	for (const source of edition.sources) {
		expect(workName(source.id)).toBe(authorYear(source));
		expect(workName(source.id)).not.toBe(source.id);
	}
});
