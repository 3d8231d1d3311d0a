/** A map while it is rebuilt: where each piece hangs, and which is in hand. Nothing here is changed in place. */
import { type MapExercise, type Placement, placements as where } from '../../../lessons/exercise.ts';

export interface Placing {
	/** Of each piece that hangs in the map. */
	placements: Readonly<Record<string, Placement>>;
	/** The piece that was taken up. */
	held: string | undefined;
	/** It was checked, and not changed since. */
	graded: boolean;
}
export const NOTHING_PLACED: Placing = { placements: {}, held: undefined, graded: false };

/** Whether a piece is another one, or hangs on it at any remove. */
export function hangsOn({ placements }: Placing, id: string, other: string): boolean {
	for (let current: string | undefined = id; current !== undefined; current = placements[current]?.to) if (current === other) return true;
	return false;
}

/** Takes a piece up, or lets go of it if it was in hand. */
export function take(placing: Placing, id: string): Placing {
	return { ...placing, held: placing.held === id ? undefined : id };
}

/**
 * Hangs a piece somewhere, or puts it back among the pieces. What hung on a piece that is taken out goes with it, and so does what struck a
 * step that is none any more. Undefined where a piece would hang on itself.
 */
export function put({ root, pieces }: MapExercise, placing: Placing, id: string, to: Placement | undefined): Placing | undefined {
	if (to && hangsOn(placing, to.to, id)) return undefined;
	const placements: Record<string, Placement> = { ...placing.placements };
	if (to) placements[id] = to;
	else delete placements[id];
	const isLoose = ({ to, verb }: Placement) =>
		to !== root.id && (!placements[to] || (verb === where.step && placements[to].verb !== where.for));
	for (let loose = true; loose; ) {
		loose = false;
		for (const { id: other } of pieces) {
			const placement = placements[other];
			if (!placement || !isLoose(placement)) continue;
			delete placements[other];
			loose = true;
		}
	}
	return { placements, held: undefined, graded: false };
}

/** After it was checked. */
export const grade = (placing: Placing): Placing => ({ ...placing, held: undefined, graded: true });
