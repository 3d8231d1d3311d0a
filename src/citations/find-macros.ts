/**
 * Lets citeproc find the macros of a style by their names. By itself it walks through the whole style each time one is called, which is half of
 * the second in which it makes a style ready.
 */
import citeproc, { type StyleNode } from 'citeproc';

const { prototype } = citeproc.XmlJSON;
const { getNodesByName } = prototype;
const macrosOf = new WeakMap<StyleNode, Map<string, StyleNode[]>>();

prototype.getNodesByName = function (style, name, called, found) {
	if (name !== 'macro' || !called || found || typeof style !== 'object') return getNodesByName.call(this, style, name, called, found);
	const macros = macrosOf.get(style) ?? Map.groupBy(getNodesByName.call(this, style, name), ({ attrs }) => attrs['name'] ?? '');
	macrosOf.set(style, macros);
	return [...(macros.get(called) ?? getNodesByName.call(this, style, name, called))];
};
