/** Every address on the site goes through here: paths from the root become paths under which the edition is published. */
import type { RichLink } from '../../formats/rich.ts';
import { route } from '../../model/routes.ts';
import { isLiving, parseBase } from '../build/base-path.ts';

const { base, root, frozen } = parseBase(import.meta.env.BASE_URL);

/** The version, while an edition is built for its address for ever. */
export { frozen };

/** `/a/p67a/` → `/sub/path/a/p67a/`; other origins and fragments stay as they are. From a frozen edition some paths lead to the newest. */
export function href(path: string): string {
	if (!path.startsWith('/') || path.startsWith('//')) return path;
	return (isLiving(path) ? root : base) + path;
}

/** The same page of the newest edition. */
export function newest(path: string): string {
	return root + path;
}

/** Where the edition is published, without a slash at its end. */
type Home = { baseUrl: string };

/** The full address under which a page of the newest edition is published. */
export function published({ baseUrl }: Home, path: string): string {
	return baseUrl + path;
}

/** The full address of this very page: of a frozen edition the one that never changes. */
export function address(home: Home, path: string): string {
	return published(home, frozen === undefined || isLiving(path) ? path : route.released(frozen, path));
}

/** The files of a map, for a phrase that offers them. A source that lies in a file with others is opened, not downloaded. */
export function mapFiles(id: string): Record<'svg' | 'mermaid', RichLink> {
	const source = route.mapSource(id);
	return {
		svg: { href: href(route.mapImage(id)), download: true },
		mermaid: source.endsWith('.mmd') ? { href: href(source), download: true } : { href: href(source) },
	};
}
