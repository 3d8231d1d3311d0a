/** The pages as a course of links, for learning platforms that import cartridges. */
import type { APIRoute } from 'astro';
import { toCommonCartridge } from '../../../lessons/to-common-cartridge.ts';
import { getSite } from '../../data/context.ts';
import { courseLinks } from '../../teach/course-links.ts';

export const GET: APIRoute = () => {
	const site = getSite();
	const { short: title, language } = site.edition.info;
	const cartridge = toCommonCartridge(courseLinks(site), { title, language });
	return new Response(cartridge as BodyInit, { headers: { 'content-type': 'application/zip' } });
};
