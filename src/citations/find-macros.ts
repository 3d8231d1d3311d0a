/**
 * Lets citeproc find the macros of a style by their names. By itself it walks through the whole style each time one is called.
 */

import citeproc, { type StyleNode } from 'citeproc';
import { onceFor } from '../formats/once.ts';

const { prototype } = citeproc.XmlJSON;
const { getNodesByName } = prototype;
const macrosOf = onceFor((style: StyleNode) =>
	Map.groupBy(getNodesByName.call(prototype, style, 'macro'), ({ attrs }) => attrs['name'] ?? ''),
);

prototype.getNodesByName = function (style, name, called, found) {
	if (name !== 'macro' || !called || found || typeof style !== 'object') return getNodesByName.call(this, style, name, called, found);
	return [...(macrosOf(style).get(called) ?? getNodesByName.call(this, style, name, called))];
};
