/** Words of questions in packages for learning platforms, and of the page that plays them. */

/** What a set is called that was given no title. */
export const exercises = 'Exercises';
export const passageInEdition = (number: string) => `Paragraph ${number} in the edition`;
/** Name of a question: the title of its kind and what it is about. */
export const nameOf = (title: string, about: string) => `${title} ${about}`;
/** What a question is about: `¶ 76a`, or `¶ 67, s12` for a line. */
export const aboutClaim = (label: string) => `¶ ${label}`;
export const aboutLine = (paragraph: string, line: string) => `¶ ${paragraph}, ${line}`;
/** Something with its label before it: a passage, a claim. */
export const labelled = (label: string, text: string) => `${label}: ${text}`;
/** A piece whose place is given. */
export const givenPiece = (label: string, text: string, place: string) => `${label} (${text}) ${place}`;
export const onlyDirectly = 'Only what a piece does directly counts.';
export const check = 'Check';

/** What the page says while it is played; `{…}` is filled in by its script. */
export const player = {
	right: 'Right.',
	partly: 'Partly right.',
	wrong: 'Not quite.',
	missing: 'Not everything has been answered yet.',
	total: '{answered} of {all} answered; {percent} % of all points.',
	back: 'Back to the course',
	alone: 'No learning platform was found around this page: you can work through it, but nothing is kept.',
	lost: 'The learning platform did not answer: you can work through this, but nothing is kept.',
};
