/** Why a folder is not written to: what stands in it would be deleted. */

export const mark = 'Elenchus hat diesen Ordner gemacht und ersetzt ihn ganz, wenn er noch einmal gemacht wird.';
/** Folders that must stay, as people call them. */
export const kept = {
	checkout: 'der Ordner des Programms',
	working: 'der Arbeitsordner',
	home: 'Ihr persönlicher Ordner',
	content: 'der Inhaltsordner',
	built: 'die gebaute Website',
};
export const refused = (folder: string, why: string) =>
	`In ${folder} wird nichts geschrieben: ${why}. Nennen Sie einen neuen oder leeren Ordner oder den eines früheren Baus.`;
export const filledMeanwhile = (folder: string) => `In ${folder} wird nichts geschrieben: Der Ordner ist inzwischen gefüllt.`;
export const why = {
	linkNowhere: 'Es ist ein Link, der nirgendwohin führt',
	is: (name: string) => `Das ist ${name}`,
	holds: (name: string) => `Darin liegt ${name}`,
	liesIn: (name: string) => `Er liegt in einem Ordner, der bleiben muss (${name})`,
	fileAbove: (path: string) => `${path} ist eine Datei`,
	file: 'Das ist eine Datei',
	content: (file: string) => `Darin liegt ${file}; es ist also ein Inhaltsordner`,
	/** The first of what it holds, and how many more. */
	other: (shown: readonly string[], more: number) =>
		more > 0
			? `Darin liegt, was kein Bau dieses Programms gemacht hat (${shown.join(', ')} und ${more} weitere)`
			: `Darin liegt, was kein Bau dieses Programms gemacht hat (${shown.join(' und ')})`,
};
