/** Test the argument: what is granted and removed, and what comes of it. */
import { agree, capitalize, count, inWords } from './grammar.ts';

export const granted = 'granted';
export const removed = 'removed';
export const takeBack = (name: string) => `Undo ${name}`;
/** How many claims a choice means, after its name. */
export const claimsMeant = (n: number) => ` (${count(n, 'claim')})`;
export const was = (label: string) => `(was ${label})`;
/** How many objections stand, after the reason; of those that decide here. */
export const objectionsStand = (stand: number, all: number) =>
	` Of ${count(all, 'objection')} that can decide it, ${stand === 0 ? 'none' : inWords(stand)} ${agree(stand, { one: 'stands', other: 'stand' })}; limits, doubtful readings and objections to a part don’t decide.`;
export const becomes = { in: 'Now in', out: 'Now out', undecided: 'Now undecided' };
export const counted = (title: string, n: number) => `${title} (${n})`;
export const nothingChanges = 'Nothing else changes.';
export const sumOf = (all: number, isIn: number, out: number, undecided: number) =>
	`${isIn} of ${all} claims ${agree(isIn, { one: 'is', other: 'are' })} in, ${out} out, ${undecided} undecided.`;
export const changed = (n: number, propositionsIn: number, propositions: number) =>
	`${capitalize(count(n, 'other claim'))} ${agree(n, { one: 'changes', other: 'change' })}; ${propositionsIn === 0 ? 'none' : inWords(propositionsIn)} of ${count(propositions, 'proposition')} ${agree(propositionsIn, { one: 'is', other: 'are' })} in.`;
export const nothingReportedFrom = (name: string) => `No claim is reported from ${name} alone.`;
export const thereIsNo = (name: string) => `There is no ${name}.`;
