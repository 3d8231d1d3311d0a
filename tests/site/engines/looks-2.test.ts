/** The second half of the kinds of page, looked at in three engines. */
import { lookAtPages } from './look.ts';

lookAtPages(1, 2);
