/** The first half of the kinds of page, looked at in three engines. */
import { lookAtPages } from './look.ts';

lookAtPages(0, 2);
