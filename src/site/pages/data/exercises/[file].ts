/** Exercises for learning platforms: the sample in every format, and those of each lesson as one activity with a grade. */
import type { APIRoute, GetStaticPaths } from 'astro';
import type { Exercise } from '../../../../lessons/exercise.ts';
import { getSite } from '../../../data/context.ts';
import { platforms, wrappers } from '../../../teach/platform-files.ts';
import { lessonExercises, sampleExercises } from '../../../teach/sample.ts';

interface Props {
	format: keyof typeof platforms;
	/** The lesson's slug; none: the sample. */
	lesson?: string;
}

export const getStaticPaths = (() => {
	const file = (name: string, format: Props['format']) => `${name}${platforms[format].ending}`;
	const formats = (Object.keys(platforms) as Props['format'][]).filter((format) => format !== 'h5p-1.20');
	return [
		...formats.map((format) => ({ params: { file: file('sample', format) }, props: { format } })),
		...getSite()
			.lessons.filter(({ exercises }) => exercises)
			.flatMap(({ slug }) => wrappers.map((format) => ({ params: { file: file(slug, format) }, props: { format, lesson: slug } }))),
	];
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { format, lesson: slug } }) => {
	const { edition, lessons } = getSite();
	const { baseUrl, short, language, rights } = edition.info;
	const lesson = lessons.find((one) => one.slug === slug);
	const exercises: Exercise[] = lesson ? lessonExercises(edition, lesson) : sampleExercises(edition);
	const { type, write } = platforms[format];
	const written = write(exercises, { baseUrl, title: lesson?.title ?? short, language, rights: rights.edition });
	return new Response(written as BodyInit, { headers: { 'content-type': type } });
};
