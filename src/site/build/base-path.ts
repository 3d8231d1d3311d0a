/** The path a site is published under, and whether that makes it a frozen edition: `/v/0.9.0/` is built once and never again. */

export interface BasePath {
	/** What stands before every path, without a slash at the end: `''`, `/sub`, `/sub/v/0.9.0`. */
	base: string;
	/** The same of the newest edition: `''`, `/sub`. */
	root: string;
	/** The version of a frozen edition. */
	frozen: string | undefined;
}

/** Takes a base path apart. */
export function parseBase(path: string): BasePath {
	const base = path.replace(/\/$/, '');
	const match = /^(.*)\/v\/(\d+\.\d+\.\d+)$/.exec(base);
	return { base, root: match?.[1] ?? base, frozen: match?.[2] };
}

/**
 * What a frozen edition leaves to the newest one: it is about all editions, or needs what is made anew with each build. Links to these lead out of
 * it, and its build leaves them out.
 */
export const LIVING = [
	'/v/',
	'/search/',
	'/changes/',
	'/dts/',
	'/your-copy/',
	'/cards/',
	'/404.html',
	'/sitemap.xml',
	'/sitemap-anchors.xml',
	'/robots.txt',
	'/llms.txt',
];

/** Whether a path below the root is the newest edition's alone. */
export function isLiving(path: string): boolean {
	return LIVING.some((one) => (one.endsWith('/') ? path.startsWith(one) : path === one));
}
