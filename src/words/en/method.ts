/** How the text was made and annotated, how far two readers agree, and by what rule one can ask what stands. */

import { ofMarks, ofText } from '../edited.ts';
import { rich } from '../rich.ts';
import { count, enumerate } from './grammar.ts';
import { theAuthors, theWork } from './work.ts';

export const title = 'Method';
/** `twice`: a second reader annotated some of it, and how far the two agree is told. */
export const describe = (edition: string, twice: boolean) =>
	ofMarks(
		`How ${edition} was ${ofText({ restated: 'restated and annotated', verbatim: 'annotated', translated: 'annotated' })}${twice ? ', how far two readers agree,' : ''} and how “what stands?” is answered.`,
		`How the text of ${edition} was made.`,
	);
export const aboutThisEdition = 'About this edition';
export const whatIsTold = (twice: boolean) =>
	ofMarks(
		`How the text was made, what is marked in it and by what rules, ${twice ? 'how far two readers agree, ' : ''}and how the edition decides what stands.`,
		'How the text was made.',
	);

export const theText = 'The text';
export const howItIsRestated = ofText({
	restated: `Each paragraph and each list item of ${theWork} is a passage with a number of its own; they are numbered consecutively. Every passage is restated: each assertion, each hedge, each citation with its page, in ${theWork}’s order; who is speaking is kept exactly. Where ${theWork} misprints a name or a word, a note says so.`,
	verbatim: `Each paragraph and each list item of ${theWork} is a passage with a number of its own; they are numbered consecutively. The words are ${theAuthors}. Where ${theWork} misprints a name or a word, a note says so.`,
	translated: `Each paragraph and each list item of ${theWork} is a passage with a number of its own; they are numbered consecutively. The words are a translation of ${theAuthors}. Where ${theWork} misprints a name or a word, a note says so.`,
});

/** What is defined is set bold where it stands in the sentence. */
export const whatIsMarked = 'What is marked';
export const claim = 'claim';
export const assumption = 'assumption';
export const line = 'line';
export const whoDrawsIt = 'who draws it';
export const ofWhatKind = 'of what kind';
export const claimsAndAssumptions = rich`A {claim} is a stretch of the text that could be true or false, or a question that does a claim’s work; an {assumption} is taken for granted, stated or not. Each has a voice: ${theAuthors} own, reported, reported and shared, or conceded. An unstated assumption is supplied by the editors and says so.`;
/** Who may draw a line, what that means, and whether what shows it is quoted or named. */
export const lines = (layers: readonly { drawnBy: string; meaning: string; shown: boolean }[]) =>
	rich`A {line} says that claims bear on another, which may itself be a line. Each says {who}: ${layers
		.map(({ drawnBy, meaning, shown }) => `${drawnBy} (${shown ? `${meaning}; what shows it is quoted or named` : meaning})`)
		.join('; ')}. And each says {kind} it is:`;
export const premisesAndReasons = rich`Premises that work only together make one line. An attack on a claim *rebuts* it, one on an assumption *undermines* it, one on a line *undercuts* it: which it is follows from what it points at (Pollock 1987). Every line but a restatement says why in one sentence, which is the editors’. Where they doubt their reading they say so, and why; [Coverage](coverage) lists all such places.`;
export const namesOfTheField =
	'The names are those of the field: claims are information nodes, supports, objections and restatements inference, conflict and rephrase nodes of the Argument Interchange Format (Chesñevar and others 2006); why a work is cited is given in the terms of CiTO, the Citation Typing Ontology (Peroni and Shotton 2012).';

/** Two readings, and how far they agree. */
export const twoReadings = 'Two readings';
export const annotatedTwice = (sections: readonly string[], paragraphs: number) =>
	`${enumerate(sections.map((section) => `“${section}”`))} (${count(paragraphs, 'paragraph')}) ${sections.length === 1 ? 'was' : 'were'} annotated a second time from ${theWork} alone, by a reader who had not seen the first annotation.`;
export const howFar = 'How far the two agree';
export const figures = { what: 'what', f1: 'F1', match: 'match', first: 'first', second: 'second' };
export const cannotBeSaid = 'undefined';
export const scores = {
	spans: { name: 'Spans', meaning: `the same stretch of ${theWork} is marked (at least half of the words of both)` },
	words: { name: 'Words', meaning: 'the same words are in some span' },
	lines: {
		name: 'Lines',
		meaning: `${theWork} or a source draws the same line, of the same kind, between claims that were given`,
	},
	relations: { name: 'Relations', meaning: 'the same claim bears on the same target by a line of the same kind' },
};
export const alpha = (spans: number, kind: string, voice: string) =>
	`Over the ${spans} spans that match, Krippendorff’s alpha is ${kind} for kind and ${voice} for voice (1 is full agreement, 0 what chance would give; Krippendorff 2011).`;
export const drawnAfresh = (paragraphs: number) =>
	`The lines of ${count(paragraphs, 'paragraph')} were drawn by another reader, who was given the claims but not our lines.`;
export const secondReaders = (percent: number) => `Of the second reader’s relations ${percent} % are in the edition.`;
export const afterSettling = 'The figures are for the edition as it is now, after the differences were settled.';
export const howSettled = (n: number) => `How ${count(n, 'difference')} ${n === 1 ? 'was' : 'were'} settled`;
export const howSettledAfresh = (n: number) => `How ${count(n, 'difference')} over lines drawn afresh ${n === 1 ? 'was' : 'were'} settled`;
export const howLinesSettled = 'How differences over lines were settled';
export const settlements = {
	about: 'about',
	first: 'first reading',
	second: 'second reading',
	decision: 'decision and reason',
};
export const labelledLines = (lines: number, drawn: string, type: string, differ: number) =>
	`A reader also labelled ${lines} lines of the edition, given ${theWork}, the codebook and the two ends of each, but not the editors’ label or reason. Krippendorff’s alpha with the edition is ${drawn} for who draws a line and ${type} for its kind; they differ on ${count(differ, 'line')}.`;
export const whereFiguresComeFrom = rich`The figures are printed by \`npm run agreement\`; the readings are in \`content/readings/\`, as places in ${theWork} without its words.`;

/** What stands. */
export const whatStands = 'What stands?';
export const threeCounts = `Every claim has a status, a single word, on three counts: by ${theWork}’s own lines, with those of the works it reports, and with the editors’ too. Pages give the first, and say how many lines the others add.`;
export const weightiest =
	'The weightiest status applies, in this order: contested, without footing, open, limited, answered. A claim and its other wordings count as one; an objection to a part limits the whole.';
export const groundedName = 'grounded';
export const grounded = rich`Behind the statuses is the most cautious of the published rules, the {grounded} interpretation of an abstract dialectical framework (Brewka and Woltran 2010), which generalises Dung (1995). A claim stands if every attack on it is answered, no challenge to it is left open, all that it presupposes stands (Nouioua and Risch 2011), and, where reasons are given, one of them stands. A line stands if its premises do and no attack on it stands; premises work together (Nielsen and Parsons 2007). A challenge makes nothing false: it leaves open what it asks about. What the editors doubt decides nothing.`;
export const notWhatIsTrue = rich`A status says what holds if nothing more is said. It does not say what is true. [Test the argument](without) lets you remove things, and there the words are *in*, *out* and *undecided*; [Questions](questions) answers other questions.`;
/** The works named above, by their authors: where a claim is explained, and, where two readings are compared, the measure. */
export const works = [
	rich`Brewka, G., & Woltran, S. (2010). Abstract dialectical frameworks. *KR 2010*, 102–111.`,
	rich`Dung, P. M. (1995). On the acceptability of arguments and its fundamental role in nonmonotonic reasoning, logic programming and n-person games. *Artificial Intelligence*, 77, 321–357.`,
	rich`Nielsen, S. H., & Parsons, S. (2007). A generalization of Dung’s abstract framework for argumentation: arguing with sets of attacking arguments. *ArgMAS 2006*, 54–73.`,
	rich`Nouioua, F., & Risch, V. (2011). Argumentation frameworks with necessities. *SUM 2011*, 163–176.`,
	rich`Pollock, J. L. (1987). Defeasible reasoning. *Cognitive Science*, 11, 481–518.`,
];
export const workOnAgreement = rich`Krippendorff, K. (2011). Computing Krippendorff’s alpha-reliability. University of Pennsylvania.`;
