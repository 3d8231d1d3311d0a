/**
 * Exercises as an H5P package: a Question Set of Multiple Choice and Drag the Words. It holds the content alone (h5p.json and
 * content/content.json), as H5P’s own validator allows where the platform has the content types in these versions
 * (`H5PValidator::isValidPackage` of h5p-php-library); whoever has not is told which one is missing.
 *
 * What H5P can't say: half credit for an answer (its feedback still tells), and a link in the question of a Multiple Choice (it stands in
 * the feedback of each answer). Labels of buttons are left to the platform, which has them in its own language.
 */
import { exercises as untitled } from '#words/packages.ts';
import { escapeText } from '../formats/xml.ts';
import type { Exercise } from './exercise.ts';
import { zipFiles } from './package/zip-files.ts';
import { writeLink, writeStem } from './quiz-html.ts';
import { type ChoiceItem, type MatchItem, type QuizItem, type QuizOptions, toQuizItems } from './quiz-item.ts';
import { hashSeed } from './random.ts';

/** Major and minor version of each content type. A platform takes a package only for the versions it has; Question Set went from 1.20 to 1.21 in 2025, the others are as in 2022. */
const VERSIONS = { 'H5P.QuestionSet': [1, 21], 'H5P.MultiChoice': [1, 16], 'H5P.DragText': [1, 10] } as const;
type ContentType = keyof typeof VERSIONS;
const TITLES: Record<ContentType, string> = {
	'H5P.QuestionSet': 'Question Set',
	'H5P.MultiChoice': 'Multiple Choice',
	'H5P.DragText': 'Drag the Words',
};

export interface H5pOptions extends QuizOptions {
	/** Language of the edition, `en`. */
	language?: string;
	/** Under which licence the edition’s words are: `CC BY 4.0`. */
	rights?: string;
	/** Minor version of Question Set that the platform has; 21 by default. */
	questionSet?: 20 | 21;
}

/** What is shown whatever the score: the editors’ reason. H5P takes it as HTML that has no tags. */
const toFeedback = (item: QuizItem) => [{ from: 0, to: 100, feedback: escapeText(item.reasons.join(' ')) }];
/** H5P sets a question in weight 600, so that what is marked is slanted as well. */
const writeQuestion = (item: QuizItem) => writeStem(item, { slanted: true }).join('');
const linkOf = (item: QuizItem) => writeLink(item, { beside: true });

function writeChoice(item: ChoiceItem): object {
	return {
		question: writeQuestion(item),
		answers: item.choices.map(({ text, fraction, feedback }) => ({
			text: `<div>${escapeText(text)}</div>`,
			correct: item.multiple ? fraction > 0 : fraction === 1,
			tipsAndFeedback: { tip: '', chosenFeedback: `<div>${escapeText(feedback)} ${linkOf(item)}</div>`, notChosenFeedback: '' },
		})),
		overallFeedback: toFeedback(item),
		behaviour: {
			enableRetry: true,
			enableSolutionsButton: true,
			enableCheckButton: true,
			type: item.multiple ? 'multi' : 'single',
			singlePoint: false,
			randomAnswers: false,
			showSolutionsRequiresInput: true,
			confirmCheckDialog: false,
			confirmRetryDialog: false,
			autoCheck: false,
			passPercentage: 100,
			showScorePoints: true,
		},
	};
}

/** Text between asterisks is a gap; colons and backslashes in it have a meaning, and an asterisk elsewhere would open one. */
const plain = (text: string) => escapeText(text.replace(/\s+/g, ' ').trim()).replaceAll('*', '&#42;');
const gap = (text: string) => `*${plain(text).replaceAll(':', '&#58;').replaceAll('\\', '&#92;')}*`;

function writeMatch(item: MatchItem): object {
	// a label of more than 20 signs is cut in its gap
	const placeOf = new Map(item.places.map(({ id, short }) => [id, short]));
	const used = new Set(item.pieces.map((piece) => piece.place));
	return {
		taskDescription: `${writeQuestion(item)}<p>${linkOf(item)}</p>`,
		textField: item.pieces.map((piece) => `${plain(piece.text)} ${gap(placeOf.get(piece.place) as string)}`).join('\n'),
		distractors: item.places
			.filter(({ id }) => !used.has(id))
			.map(({ short }) => gap(short))
			.join(' '),
		overallFeedback: toFeedback(item),
		behaviour: { enableRetry: true, enableSolutionsButton: true, enableCheckButton: true, instantFeedback: false },
	};
}

/** A licence by H5P’s own names, undisclosed when it is none of them. */
function licenseOf(rights = ''): { license: string; licenseVersion?: string } {
	const [, license, licenseVersion] = /^(CC BY(?:-SA|-ND|-NC|-NC-SA|-NC-ND)?) ([1-4]\.[05])$/.exec(rights) ?? [];
	return license && licenseVersion ? { license, licenseVersion } : { license: 'U' };
}

/** A UUID as H5P asks of each question, the same for the same question. */
function uuidOf(text: string): string {
	const digits = ['a', 'b', 'c', 'd'].map((salt) => hashSeed(`${salt} ${text}`).toString(16).padStart(8, '0')).join('');
	return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** The files of the package by path. */
export function buildH5pFiles(exercises: readonly Exercise[], options: H5pOptions): Map<string, string> {
	const { language = 'en', questionSet = 21, rights } = options;
	const items = toQuizItems(exercises, options);
	const typeOf = (item: QuizItem): ContentType => (item.type === 'match' ? 'H5P.DragText' : 'H5P.MultiChoice');
	const versionOf = (type: ContentType) => (type === 'H5P.QuestionSet' ? [1, questionSet] : VERSIONS[type]);
	// As plain text in one line, of which 255 signs are taken.
	const title = [...(options.title.replace(/\s+/g, ' ').trim() || untitled)].slice(0, 120).join('');
	const content = {
		introPage: { showIntroPage: false },
		progressType: 'dots',
		passPercentage: 50,
		questions: items.map((item) => ({
			library: `${typeOf(item)} ${versionOf(typeOf(item)).join('.')}`,
			params: item.type === 'match' ? writeMatch(item) : writeChoice(item),
			subContentId: uuidOf(item.id),
			metadata: { contentType: TITLES[typeOf(item)], ...licenseOf(rights), title: item.title.slice(0, 255) },
		})),
		disableBackwardsNavigation: false,
		randomQuestions: false,
		endGame: { showResultPage: true, showSolutionButton: true, showRetryButton: true },
	};
	const types: ContentType[] = ['H5P.QuestionSet', ...new Set(items.map(typeOf))];
	const metadata = {
		title,
		language,
		mainLibrary: 'H5P.QuestionSet',
		embedTypes: ['iframe'],
		...licenseOf(rights),
		...(/^https?:\/\/./.test(options.baseUrl) ? { source: options.baseUrl } : {}),
		preloadedDependencies: types.map((machineName) => {
			const [majorVersion, minorVersion] = versionOf(machineName);
			return { machineName, majorVersion, minorVersion };
		}),
	};
	return new Map([
		['h5p.json', JSON.stringify(metadata)],
		['content/content.json', JSON.stringify(content)],
	]);
}

/** The package as a zip file; the same exercises give the same bytes. */
export function toH5pPackage(exercises: readonly Exercise[], options: H5pOptions): Uint8Array {
	return zipFiles(buildH5pFiles(exercises, options));
}
