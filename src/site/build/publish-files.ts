/** What hosts and crawlers look for beside the pages: `_headers`, `sitemap.xml`, `robots.txt`. Same pages, same bytes. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LINKSET } from '../../exports/signposting.ts';
import { attributeOf, type HtmlTag } from '../../formats/html-tags.ts';
import { readSitemap, toSitemaps } from '../../formats/sitemap.ts';
import { type Inlined, toPolicy } from './policy.ts';

/**
 * Headers in the form that Netlify and Cloudflare Pages read. `base` is the path under which the edition is published, with a slash at its end.
 * Names of files under `_astro/` change with their content, so they may be kept for good; the data and what oEmbed says of a map may be read by other people's pages.
 * Data say what they are of, for programs that follow links (FAIR Signposting).
 */
function toHeaders(base: string, home: string, inlined?: Inlined): string {
	return `${base}*
  Content-Security-Policy: ${toPolicy({ server: true }, inlined)}
  Cross-Origin-Opener-Policy: same-origin
  Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()
  Referrer-Policy: strict-origin-when-cross-origin
  Strict-Transport-Security: max-age=31536000
  X-Content-Type-Options: nosniff
${base}_astro/*
  Cache-Control: public, max-age=31536000, immutable
${base}data/*
  Access-Control-Allow-Origin: *
  Link: <${home}/>; rel="collection"; type="text/html", <${home}${LINKSET.path}>; rel="linkset"; type="${LINKSET.mediaType}"
${base}embed/*
  Access-Control-Allow-Origin: *
`;
}

/** The canonical address of a page that search engines may list, from the tags of its head; undefined where the page asks to be kept out. */
export function readAddress(tags: readonly HtmlTag[]): string | undefined {
	const robots = tags.find((tag) => tag.name === 'meta' && attributeOf(tag, 'name') === 'robots');
	if (robots && attributeOf(robots, 'content')?.includes('noindex')) return undefined;
	const canonical = tags.find((tag) => tag.name === 'link' && attributeOf(tag, 'rel') === 'canonical');
	return canonical && attributeOf(canonical, 'href');
}

/** The addresses of the sitemaps that pages of the site write. */
async function listedElsewhere(folder: string): Promise<Set<string>> {
	const names = (await readdir(folder)).filter((name) => /^sitemap-anchors(?:-\d+)?\.xml$/.test(name));
	const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
	return new Set(texts.flatMap(readSitemap));
}

/**
 * Writes them into a built site. `home` is the edition's own address, without a slash at its end; `addresses` are those of its pages; `released`
 * (2026-11-23) the day of this version's release, which a draft does not have. Gives the number of addresses.
 */
export async function writePublishFiles(
	folder: string,
	base: string,
	home: string,
	{ addresses, inlined, released }: { addresses: readonly string[]; inlined?: Inlined; released?: string | undefined },
): Promise<number> {
	await writeFile(join(folder, '_headers'), toHeaders(base, home, inlined));
	// those of numbers have a sitemap of their own
	const elsewhere = await listedElsewhere(folder);
	const listed = [...new Set(addresses)].filter((address) => address.startsWith(`${home}/`) && !elsewhere.has(address)).sort();
	for (const [name, xml] of toSitemaps(listed, home, { changed: released })) await writeFile(join(folder, name), xml);
	await writeFile(
		join(folder, 'robots.txt'),
		`User-agent: *\nAllow: /\nSitemap: ${home}/sitemap.xml\nSitemap: ${home}/sitemap-anchors.xml\n`,
	);
	return listed.length;
}
