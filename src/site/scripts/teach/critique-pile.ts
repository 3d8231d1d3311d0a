/** Critiques that were opened to be compared, each under a name of its own. */
import { numbered, ofFile } from '#words/scripts-compare.ts';
import { type ArgumentData, type Critique, checkCritique, parseCritique } from '../../../lessons/critique.ts';

export interface Opened {
	name: string;
	critique: Critique;
}

/** A name like the one wanted that nobody has yet. */
function freeName(pile: readonly Opened[], wanted: string): string {
	let name = wanted;
	for (let n = 2; pile.some((other) => other.name === name); n++) name = numbered(wanted, n);
	return name;
}

/** Lays a file on the pile under its author, its title or its own name; says what is wrong with it. What is no critique is left out. */
export function openFile(
	data: ArgumentData,
	pile: readonly Opened[],
	file: { name: string; text: string },
): { pile: readonly Opened[]; said: string[] } {
	const { critique, problems } = parseCritique(file.text);
	if (!critique) return { pile, said: [ofFile(file.name, problems[0] ?? '')] };
	const name = freeName(pile, critique.author ?? critique.title ?? file.name.replace(/\.json$/, ''));
	return { pile: [...pile, { name, critique }], said: checkCritique(data, critique).map((problem) => ofFile(name, problem)) };
}
