/** A reader's own critique, and several side by side. */
import { rich } from '../rich.ts';

export const title = 'Your own critique';
export const describe = (edition: string) => `Add claims and reasons of your own to the argument of ${edition} and see what would follow.`;
export const whatOneDoes = 'Accept or reject what the text says, add claims of your own with reasons, and see what would follow.';
export const onPaper = rich`This page needs scripts, which do not run here. On paper: write each claim on a card, with what it speaks for or against, and why; then ask which of the [claims](claims) still stand. A claim stands if no objection to it stands and, where it has reasons, one of them stands.`;

export const whatTheTextSays = 'What the text says';
export const findAClaim = 'Find a claim, by its words or its number';
export const ownClaims = 'Your own claims';
export const claimOfYours = 'A claim of yours, one sentence';
export const itIs = 'It is';
export const kinds = { claim: 'a claim', assumption: 'an assumption', evidence: 'evidence', definition: 'a definition' };
export const add = 'Add';
export const reasonsAndObjections = 'Your reasons and objections';
export const from = 'From (one claim or several, such as u1, 59d)';
export const whatItBearsOn = 'What it bears on';
export const claimOrStep = 'The claim itself, or a step to it?';
export const why = 'Why? One sentence that says what the two claims leave unsaid';

export const whatWouldFollow = 'What would follow';
export const allLinesCounted = 'All lines counted, the editors’ too; doubtful ones decide nothing.';
export const titleOfIt = 'Title';
export const yourName = 'Your name, if you like';
export const saveAs = { json: 'Save (JSON)', argdown: 'Save as Argdown', print: 'Print or PDF' };
export const open = 'Open';
export const startOver = 'Start over';
export const staysHere = 'What you write stays in this browser until you save it.';
export const compareSeveral = 'Compare several';

/** Several critiques side by side. */
export const comparing = {
	title: 'Compare critiques',
	describe: (edition: string) => `See where several critiques of ${edition} agree.`,
	critique: 'critique',
	openTheFiles: 'Open the files your students saved. They are read here and sent nowhere.',
	needsScript: 'This page needs scripts, which do not run here.',
	openFiles: 'Open files',
	startOver: 'Start over',
};
