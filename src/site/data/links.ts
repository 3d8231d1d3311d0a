/** Every address on the site goes through here: paths from the root become paths under which the edition is published. */
import type { RichLink } from '../../formats/rich.ts';
import { route } from '../../model/routes.ts';

/** What stands before every path, without a slash at its end: `''`, `/sub`. */
const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** `/a/p67a/` → `/sub/path/a/p67a/`; other origins and fragments stay as they are. */
export function href(path: string): string {
	return path.startsWith('/') && !path.startsWith('//') ? base + path : path;
}

/** The full address under which a page is published. `baseUrl` has no slash at its end. */
export function published({ baseUrl }: { baseUrl: string }, path: string): string {
	return baseUrl + path;
}

/** The files of a map, for a phrase that offers them. A source that lies in a file with others is opened, not downloaded. */
export function mapFiles(id: string): Record<'svg' | 'mermaid', RichLink> {
	const source = route.mapSource(id);
	return {
		svg: { href: href(route.mapImage(id)), download: true },
		mermaid: source.endsWith('.mmd') ? { href: href(source), download: true } : { href: href(source) },
	};
}
