/** What is shown of something when a reader points at a link to it. */
import { count } from './grammar.ts';

export const relation = (what: string, drawnBy: string, doubtful: boolean) =>
	doubtful ? `${what}; ${drawnBy}, unsicher` : `${what}; ${drawnBy}`;
export const citations = (n: number) => count(n, 'Literaturverweis');
export const concept = 'Begriff';
export const proposition = 'These';
export const noLongerUsed = 'nicht mehr verwendet';
