/** A map that grows step by step before a class. */
import { count } from './grammar.ts';

export const steps = 'Steps';
export const back = 'Back';
export const stepBack = 'Step back';
export const next = 'Next';
export const show = 'Show';
export const fullScreen = 'Full screen';
export const leaveFullScreen = 'Leave full screen';
export const predictFirst = 'Predict first';
/** The switch that lets the map grow by the editors’ lines too. */
export const andEditors = (steps: number) => `and the editors’ lines (${count(steps, 'more step', 'more steps')})`;
export const position = (at: number, all: number, covered: boolean) =>
	covered ? `Step ${at} of ${all}, for you to predict` : `Step ${at} of ${all}`;
