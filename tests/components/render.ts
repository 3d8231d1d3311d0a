/** Components rendered by themselves, as HTML. */
import { experimental_AstroContainer as Container } from 'astro/container';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { SiteContext } from '../../src/site/data/context.ts';
import { readSite } from '../../src/site/data/read-site.ts';
import { fixturePath } from '../edition/fixtures.ts';

const container = await Container.create();

/** The HTML of a component that is given these props. */
export const render = (component: AstroComponentFactory, props: object): Promise<string> =>
	container.renderToString(component, { props: { ...props } });

/** A tiny edition, read as a build reads it. */
export async function readTiny(name: 'cave' | 'sourdough' | 'lanterns'): Promise<SiteContext> {
	const { site, messages } = await readSite(fixturePath(name), { href: (path) => path });
	if (!site) throw new Error(messages.map(String).join('\n'));
	return site;
}

/** What is read: the words without tags, with single blanks. */
export const textOf = (html: string): string =>
	html
		.replace(/<[^>]*>/g, '')
		.replace(/\s+/g, ' ')
		.trim();

/** Where the links lead, in order. */
export const linksOf = (html: string): string[] => [...html.matchAll(/<a\b[^>]*?\shref="([^"]*)"/g)].map(([, href]) => href as string);
