/** The ruler with the fonts that the site serves, for tests and benchmarks. */
import { readMapFonts } from '../../src/disk/read-map-fonts.ts';
import { createRuler } from '../../src/maps/ruler.ts';

export const fonts = await readMapFonts();
export const ruler = createRuler(fonts);
