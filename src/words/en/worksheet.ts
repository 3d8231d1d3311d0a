/** The worksheet builder. */
import { rich } from '../rich.ts';

export const title = 'Worksheet';
export const describe = (edition: string) => `Choose exercises on ${edition} and print them, with the key on a separate page.`;
export const chooseLookPrint = 'Choose, look, print. The same seed gives the same exercises on paper, on the screen and in the files.';
export const needsScript = rich`A sheet of your own choice is put together by scripts, which do not run here. There is [a ready-made one](sample).`;
export const heading = 'Heading';
export const mapsWithBlanks = 'Maps with blanks';
export const blanks = { none: 'none', half: 'half filled', all: 'blank' };
export const makeTheSheet = 'Make the sheet';
export const print = 'Print';
export const withTheKey = 'with the key';
export const forAPlatform = 'For a learning platform:';
/** What its files are called. */
export const files = {
	gift: 'GIFT',
	moodle: 'Moodle XML',
	qti: 'QTI 2.1 package',
	h5p: 'H5P',
	scorm: 'SCORM 1.2',
	xapi: 'xAPI, cmi5',
};
export const onTheScreen = 'on the screen';
export const whichFile = 'Which file for which platform?';
/** Of each file, or pair of files, for which platforms it is. Names of files are set bold; `{older}` is a button. */
export const platforms = {
	moodle: rich`{moodle} and {gift}: Moodle’s question bank, Import. Each kind has a category, each question its tags and its id number. Both say the same; take Moodle XML where you can.`,
	qti: rich`{qti}: Canvas, OpenOlat, ONYX, TAO and others, as a test with its questions, a point each. Canvas’s Classic Quizzes take the feedback too; its New Quizzes take questions, answers and points and leave out the feedback.`,
	scorm: rich`{scorm}: any platform that takes SCORM (Moodle, ILIAS, OpenOlat, Canvas, Blackboard, Brightspace, Sakai), as one activity that reports a grade out of 100; nothing has to be installed. Each question is answered once.`,
	xapi: rich`{xapi}: the same activity for platforms with a record store: by cmi5 proper, or by the older launch with \`tincan.xml\`. Each answer is reported, and the grade.`,
	h5p: rich`{h5p}: Moodle, WordPress, Drupal, Lumi and others, as one Question Set. The file holds the questions and not H5P’s own programs: the platform must have the content types Question Set 1.21, Multiple Choice 1.16 and Drag the Words 1.10, as any that keeps its content types up to date does. If yours asks for Question Set 1.20, take {older}. H5P counts a point for each part and knows no half points.`,
};
export const olderH5p = 'the same for 1.20';
