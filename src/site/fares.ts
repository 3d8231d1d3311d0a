/** Counted in the argument's room; pages find it here. */
export { describeFares, type Fares } from '../argument/fares.ts';
