/** Exercises as a SCORM 1.2 package (ADL, SCORM 1.2 Content Aggregation Model, 2001): one page that plays them and reports a grade, wherever no plug-in is installed. */
import { escapeText, XML_DECLARATION, xml } from '../formats/xml.ts';
import type { Exercise } from './exercise.ts';
import { buildQuizData, buildQuizPage, type PackageOptions } from './package/quiz-page.ts';
import { zipFiles } from './package/zip-files.ts';

/** The files of the package by path. */
function buildScormFiles(exercises: readonly Exercise[], options: PackageOptions): Map<string, string> {
	const files = buildQuizPage(exercises, options);
	const { id, title } = buildQuizData(exercises, options);
	const titled = xml('title', {}, escapeText(title));
	const manifest = xml(
		'manifest',
		{
			identifier: id.slice(id.indexOf('#') + 1),
			version: '1.0',
			xmlns: 'http://www.imsproject.org/xsd/imscp_rootv1p1p2',
			'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_rootv1p2',
		},
		xml('metadata', {}, xml('schema', {}, 'ADL SCORM'), xml('schemaversion', {}, '1.2')),
		xml(
			'organizations',
			{ default: 'organization' },
			xml(
				'organization',
				{ identifier: 'organization' },
				titled,
				xml('item', { identifier: 'item', identifierref: 'quiz', isvisible: 'true' }, titled),
			),
		),
		xml(
			'resources',
			{},
			xml(
				'resource',
				{ identifier: 'quiz', type: 'webcontent', 'adlcp:scormtype': 'sco', href: 'index.html' },
				...[...files.keys()].map((href) => xml('file', { href })),
			),
		),
	);
	return new Map([['imsmanifest.xml', XML_DECLARATION + manifest], ...files]);
}

/** The package as a zip file. */
export function toScormPackage(exercises: readonly Exercise[], options: PackageOptions): Uint8Array {
	return zipFiles(buildScormFiles(exercises, options));
}
