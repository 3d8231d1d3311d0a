/** One test file after another sets works in the same style: a worker makes its processor ready once. */
import { keepProcessorsFor } from '../src/citations/processor.ts';

/** In milliseconds: longer than all tests take. */
export const KEPT_BY_TESTS = 3_600_000;
keepProcessorsFor(KEPT_BY_TESTS);
