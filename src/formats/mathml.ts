/** MathML as KaTeX writes it (well-formed, few entities) → hast. */
import type { Element, ElementContent } from 'hast';

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'", '#39': "'" };
const decode = (text: string) => text.replace(/&([#\w]+);/g, (whole, name: string) => ENTITIES[name] ?? whole);

/** Elements and text, in their order. */
export function mathmlToHast(mathml: string): ElementContent[] {
	const root: ElementContent[] = [];
	const open: Element[] = [];
	const add = (node: ElementContent) => (open.at(-1)?.children ?? root).push(node);
	for (const [, close, name, attributes = '', empty, text] of mathml.matchAll(/<(\/?)([a-z]+)((?:\s[\w:-]+="[^"]*")*)\s*(\/?)>|([^<]+)/g)) {
		if (text !== undefined) add({ type: 'text', value: decode(text) });
		else if (close) open.pop();
		else {
			const properties = Object.fromEntries(
				[...attributes.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, decode(value)]),
			);
			const element: Element = { type: 'element', tagName: name as string, properties, children: [] };
			add(element);
			if (!empty) open.push(element);
		}
	}
	return root;
}
