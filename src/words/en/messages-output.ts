/** Why a folder is not written to: what stands in it would be deleted. */

export const mark = 'Elenchus made this folder and replaces all of it when it is made again.';
/** Folders that must stay, as people call them. */
export const kept = {
	checkout: 'the checkout of the program',
	working: 'the working folder',
	home: 'your home folder',
	content: 'the content',
	built: 'the built site',
};
export const refused = (folder: string, why: string) =>
	`Nothing is written to ${folder}: ${why}. Name a folder that is new or empty, or one of an earlier build.`;
export const filledMeanwhile = (folder: string) => `Nothing is written to ${folder}: it has been filled in the meantime.`;
export const why = {
	linkNowhere: 'it is a link that leads nowhere',
	is: (name: string) => `it is ${name}`,
	holds: (name: string) => `${name} is in it`,
	liesIn: (name: string) => `it is in ${name}`,
	fileAbove: (path: string) => `${path} is a file`,
	file: 'it is a file',
	content: (file: string) => `it holds an ${file}, so it is a folder of content`,
	/** The first of what it holds, and how many more. */
	other: (shown: readonly string[], more: number) =>
		more > 0
			? `it holds what no build of this program made (${shown.join(', ')} and ${more} more)`
			: `it holds what no build of this program made (${shown.join(' and ')})`,
};
