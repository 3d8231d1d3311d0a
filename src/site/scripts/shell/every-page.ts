/** What scripts add to every page. Each part works by itself, and the page without any of them. */
import './choices.ts';
import './way-back.ts';
import './lost-fragment.ts';
import './previews-wanted.ts';
import '../map/map-zoom.ts';
import './own-words.ts';
import './search-key.ts';
