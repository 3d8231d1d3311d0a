/** For the classroom: the page of what there is, lessons, maps to print and to build step by step, exercises, worksheets, critiques. */

import { rich } from '../rich.ts';
import { capitalize, count, inWords } from './grammar.ts';

export const teach = 'Teach';
export const describe = (edition: string) => `Exercises, lessons, worksheets and maps for teaching with ${edition}.`;
export const onThisPage = 'On this page';
export const forTheClassroom = 'For the classroom';
export const howExercisesAreMade =
	'Exercises are made from the annotations, so each answer has its reason and its place in the text. Nobody needs an account, and nothing leaves the students’ devices.';
export const exercises = 'Exercises';
export const lessons = 'Lessons';
export const maps = 'Maps';
export const critiques = 'Critiques';
export const doesItHelp = 'Does it help?';
/** Ways to exercises and critiques: what each is called, and what it offers. */
export const ways = {
	practise: {
		name: 'Practise',
		what: 'Questions of many kinds, from saying who holds a claim to rebuilding a map, each answered at once. A set has an address: anyone who opens it gets the same exercises.',
	},
	worksheet: {
		name: 'Make a worksheet',
		what: 'Choose paragraphs, propositions and kinds; print the sheet, with the key on a separate page.',
	},
	course: {
		name: 'The pages as a course',
		what: 'A Thin Common Cartridge 1.1: links to the text, the propositions, the maps and their steps, and the lessons, in folders, for Moodle (restore a course), Canvas, Blackboard, Brightspace or Sakai (import).',
	},
	critique: {
		name: 'Write your own',
		what: 'Accept and reject claims, add some of your own with reasons, see what would follow, and save the result as Argdown, data or a printed page.',
	},
	compare: { name: 'Compare a class', what: 'Open the critiques of several students side by side and see where they agree.' },
};
export const sheetToPrint = 'A sheet to print now';
export const sampleSheet = (n: number) => rich`${capitalize(count(n, 'exercise'))} of all kinds, with [the key](key).`;
export const forAPlatform = 'For a learning platform';
export const sampleFiles = (n: number) =>
	rich`The same ${inWords(n)} as [GIFT](gift), [Moodle XML](moodle), a [QTI 2.1 package](qti), [H5P](h5p) (Question Set 1.21), a [SCORM 1.2 package](scorm) or an [xAPI and cmi5 package](xapi); for a set you choose yourself, see [worksheet](worksheet), which also says which platform takes which.`;
export const readyLessons = 'Ready-made lessons';
export const minutes = (n: number) => `${n} minutes`;
export const rubricForAll = (title: string) => rich`[${title}](rubric): a rubric for all of them.`;
export const whatMapsAreFor =
	'Each can be built up in front of the class, one claim at a time; printed whole, half filled or blank; or put on a page of your own.';
/** Links to a map; what follows is heard only. */
export const steps = (n: number) => `${n} steps`;
export const print = 'print';
export const embed = 'embed';
export const heardOf = (title: string) => ` of ${title}`;
export const heard = (title: string) => ` ${title}`;
export const evidence =
	'Students who built argument maps of real papers in a seminar afterwards wrote better essays than others (a difference of 0.87 standard deviations; Cullen, Fan, van der Brugge and Elga 2018), and a semester of web exercises with automatic feedback raised a test of reasoning by 0.45 (Butchart and others 2009). Neither was done with this edition, such studies are few and mostly small, and nothing shows that looking at finished maps helps, which is why the pages here hold the answer back and ask first.';

/** A ready lesson, and the rubric. */
export const lesson = {
	describeRubric: (title: string, edition: string) => `${title}. A rubric for teaching with ${edition}.`,
	over: (number: number) => `Lesson ${number}`,
	numbered: (number: number) => `lesson ${number}`,
	course: 'Lesson plan',
	whatTakesHowLong: 'How many minutes each part takes',
	minutes: (n: number) => `${n} min`,
	together: 'Total',
	preparation: 'Preparation',
	exercises: (n: number) => count(n, 'exercise'),
	ofSet: (title: string) => ` of ‘${title}’`,
	set: (title: string) => ` ‘${title}’`,
	asOneActivity: rich`All of them as one activity with a grade: [SCORM 1.2](scorm) · [xAPI, cmi5](xapi)`,
	stepByStep: 'step by step',
	heardAfterSteps: (title: string) => `: ${title}`,
};

/** A map that grows step by step. */
export const growing = {
	title: (map: string) => `${map}, step by step`,
	describe: (edition: string, map: string) => `An argument map of ${edition} that grows claim by claim: ${map}.`,
	stepByStep: 'step by step',
	needsScript: (n: number) =>
		n === 1
			? 'Without scripts its one step is shown here.'
			: `Without scripts all ${count(n, 'step')} are shown one below another; cover what comes next.`,
	place: (step: number, all: number) => `${step} of ${all}`,
	fromHere: 'From here on the map grows by lines that the editors draw.',
	whereItStands: (map: string) =>
		rich`The whole map with its sources is at [${map}](map); to print it whole or with blanks, [use the sheet](sheet).`,
};

/** A map to print. */
export const toPrint = {
	title: (map: string) => `${map}, to print`,
	describe: (edition: string, map: string) => `An argument map of ${edition} to print whole, half filled or blank: ${map}.`,
	aMap: 'a map to print',
	whatIsPrinted: 'What is printed',
	blanks: { none: 'whole', half: 'half filled', all: 'blank' },
	withPieces: 'with the pieces to choose from',
	toChooseFrom: 'To choose from',
	whatYouSee: 'What you see is what prints.',
	sameStepByStep: 'The same map step by step',
};

/** How to put a map on another page. */
export const embedding = {
	putOnAPage: 'Put this map on a page of your own',
	whatTheFrameDoes: rich`The frame loads nothing from elsewhere and sets no cookie. See [what it shows](frame), or give its address to a platform that knows [oEmbed](oembed). With \`#editors\` after the address it opens with the editors’ lines as well.`,
	snippet: 'Snippet',
	theSnippet: 'The snippet',
};

/** The choice of exercises. */
export const chooser = {
	kinds: 'Kinds',
	onlyBearingOn: 'Only what bears on',
	onlyPassages: 'Only about paragraphs',
	suchPassages: 'all, or for example 2-4, 7',
	howMany: 'How many',
	seed: 'Seed',
	whatSeedMeans: 'The same seed and choice give everyone the same exercises.',
};

/** Exercises in the page. */
export const practice = {
	describe: (edition: string) => `Exercises on the argument of ${edition}, with an answer at once.`,
	needsScript: rich`Exercises are put together by scripts, which do not run here. There is [a sheet with a sample of them](sample) to print, and [its key](key).`,
	choose: 'Choose what to practise',
	begin: 'Begin',
	anotherSet: 'Another set',
	ofThisSet: 'Exercises of this set',
	yourProgress: 'Your progress',
	keptHere: 'It is kept only in this browser.',
	exportIt: 'Export',
	importIt: 'Import',
	erase: 'Erase',
	onPaper: 'This set on paper, or for a learning platform',
};

/** The sheet that stands ready, and its key. */
export const sheet = {
	title: 'A sheet of exercises',
	describe: (edition: string) => `Exercises on ${edition} to print.`,
	whatItIs: rich`A sample of every kind the edition allows, to print; [the key](key) is on a separate page.`,
	tooFew: 'This edition has too few annotations for exercises.',
	keyTitle: 'Key to the sheet of exercises',
	describeKey: (edition: string) => `Answers to the sheet of exercises on ${edition}, with the editors’ reasons.`,
	key: 'Key',
	theSheet: 'the sheet',
	/** Before the choice of a piece: what a step is placed at. */
	theStepFrom: 'the step from',
	toChooseFrom: 'To choose from',
	/** A line that a line is aimed at: `a line to it is denied by`. */
	lineToIt: (passive: string) => `a line to it is ${passive}`,
	together: 'with',
};

/** The pages as a course: folders of links. */
export const course = {
	text: 'The text',
	propositions: 'Propositions',
	maps: 'Maps',
	steps: 'Maps, step by step',
	lessons: 'Lessons and exercises',
	exercises: 'Exercises',
};
