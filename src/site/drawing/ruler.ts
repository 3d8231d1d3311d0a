/** The ruler of map labels, with the fonts of the site. */
import { readMapFonts } from '../../disk/read-map-fonts.ts';
import { createRuler, type Ruler } from '../../maps/ruler.ts';

let ruler: Promise<Ruler> | undefined;

/** The ruler that a whole build shares; each thread has its own. */
export function loadRuler(): Promise<Ruler> {
	ruler ??= readMapFonts().then(createRuler);
	return ruler;
}
