/** What is shown of something when a reader points at a link to it. */
import { count } from './grammar.ts';

export const relation = (what: string, drawnBy: string, doubtful: boolean) =>
	doubtful ? `${what}; ${drawnBy}, doubtful` : `${what}; ${drawnBy}`;
export const citations = (n: number) => count(n, 'citation');
export const concept = 'concept';
export const proposition = 'proposition';
export const noLongerUsed = 'no longer used';
