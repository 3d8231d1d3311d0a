/** The words of a passage as they stand in the text, to be shown elsewhere. */
import type { ElementContent } from 'hast';
import { visit } from 'unist-util-visit';
import { route } from '../../model/routes.ts';
import type { SiteData } from './site-data.ts';

/**
 * The content of a passage for another page: letters lead to the pages of their claims, and no id is repeated.
 * With `only`, the one claim is marked and the others are plain words.
 */
export function contentOf(site: SiteData, id: string, only?: string): ElementContent[] {
	const content = structuredClone(site.contentIn(id)) as ElementContent[];
	visit({ type: 'root', children: content }, 'element', (node, index, parent) => {
		const { className, dataRef } = node.properties;
		const classes = Array.isArray(className) ? className : [];
		// whose citation it is stays known
		if (classes.includes('cite') && node.properties['id']) node.properties['dataRef'] = node.properties['id'];
		delete node.properties['id'];
		if (classes.includes('key')) {
			const claim = String(node.properties['href']).replace(/^#n-/, '');
			if (only === undefined) {
				node.properties['href'] = route.anchor(claim);
				return;
			}
			if (parent && index !== undefined) {
				parent.children.splice(index, 1);
				return index;
			}
		}
		if (classes.includes('ann') && only !== undefined && dataRef !== only && node.properties['data-ref'] !== only)
			delete node.properties['className'];
		return;
	});
	return content;
}
