/**
 * Exercises as a package that reports by xAPI: with `cmi5.xml` (AICC, cmi5 specification, Quartz, 2016) for platforms that speak cmi5, and
 * `tincan.xml` for those that launch xAPI content without it.
 */
import { questions as tellQuestions } from '#words/exercises.ts';
import { escapeText, XML_DECLARATION, xml } from '../formats/xml.ts';
import type { Exercise } from './exercise.ts';
import { buildQuizData, buildQuizPage, type PackageOptions } from './package/quiz-page.ts';
import { zipFiles } from './package/zip-files.ts';

/** The files of the package by path. */
function buildXapiFiles(exercises: readonly Exercise[], options: PackageOptions): Map<string, string> {
	const { id, title, language, questions } = buildQuizData(exercises, options);
	const described = tellQuestions(questions.length);
	const both = [
		xml('title', {}, xml('langstring', { lang: language }, escapeText(title))),
		xml('description', {}, xml('langstring', { lang: language }, escapeText(described))),
	];
	const course = xml(
		'courseStructure',
		{ xmlns: 'https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd' },
		xml('course', { id: `${id}-course` }, ...both),
		xml('au', { id, moveOn: 'Completed', launchMethod: 'AnyWindow' }, ...both, xml('url', {}, 'index.html')),
	);
	const launch = xml(
		'tincan',
		{ xmlns: 'http://projecttincan.com/tincan.xsd' },
		xml(
			'activities',
			{},
			xml(
				'activity',
				{ id, type: 'http://adlnet.gov/expapi/activities/assessment' },
				xml('name', { lang: language }, escapeText(title)),
				xml('description', { lang: language }, escapeText(described)),
				xml('launch', { lang: language }, 'index.html'),
			),
		),
	);
	return new Map([['cmi5.xml', XML_DECLARATION + course], ['tincan.xml', XML_DECLARATION + launch], ...buildQuizPage(exercises, options)]);
}

/** The package as a zip file. */
export function toXapiPackage(exercises: readonly Exercise[], options: PackageOptions): Uint8Array {
	return zipFiles(buildXapiFiles(exercises, options));
}
