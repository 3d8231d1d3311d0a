/** The browser of the tests is the one that prints. */
export { findChromium, installChromium, startChromium } from '../../src/cli/chromium.ts';
