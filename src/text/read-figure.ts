/** Figures: a picture that is a paragraph of its own, with its caption below it. */

import type { Image, Paragraph, PhrasingContent, RootContent, Text } from 'mdast';
import { images as words } from '#words/messages-images.ts';
import { nearest, suggest } from '../diagnostics/nearest.ts';
import type { Figure } from '../model/content.ts';
import { takeCaption } from './caption.ts';
import type { ReadingContext } from './findings.ts';
import { type AttributesNode, endOf, startOf } from './nodes.ts';
import { toImagePath } from './read-images.ts';

/** The sign before a caption, as Pandoc has it for tables. */
const SIGN = /^(?:[Ff]igure)?:[ \t]*/;

export interface FoundFigure {
	/** Of no size where there is no such picture, which has been told. */
	figure: Figure;
	/** The words below it, which may be none, with the attributes that end them. */
	caption: Paragraph;
	/** The block behind the picture, if the caption is written there. */
	taken: RootContent | undefined;
}

/** The picture that a paragraph is made of, if it is made of one and of nothing else but attributes. */
function onlyImage(
	node: Paragraph,
): { image: Image; braces: AttributesNode | undefined; size: Text | AttributesNode | undefined } | undefined {
	const [image, ...others] = node.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
	// what other Markdowns have behind a picture, which is no block of attributes here
	const size = others.length > 1 || others[0]?.type === 'text' ? others.find(isBraces) : undefined;
	const [braces, ...more] = others.filter((one) => one !== size);
	if (image?.type !== 'image' || more.length > 0) return undefined;
	if (braces !== undefined && braces.type !== 'attributes') return undefined;
	return { image, braces, size };
}

/** A block in braces that is no id: `{width=50%}`. */
const isBraces = (node: PhrasingContent): node is Text | AttributesNode =>
	(node.type === 'text' && /^\s*\{[^{}]*\}\s*$/.test(node.value)) || node.type === 'attributes';

/** Reads a paragraph as a figure, and `next`, the block behind it, as its caption if it begins so; undefined for a paragraph of words. */
export function readFigure(node: RootContent, next: RootContent | undefined, context: ReadingContext): FoundFigure | undefined {
	const found = node.type === 'paragraph' ? onlyImage(node) : undefined;
	if (!found) return undefined;
	const { image, braces, size } = found;
	const { report } = context;
	if (size)
		report('attribute-place', startOf(size), words.noAttributes(image.url), {
			actual: context.source.text.slice(startOf(size), endOf(size)).trim(),
		});
	const taken = takeCaption(next, SIGN);
	const caption = taken ?? titleOf(image, node, context);
	if (taken && image.title) report('block-known', startOf(image), words.twoCaptions);
	if (braces && caption.children.at(-1)?.type === 'attributes') report('attribute-place', startOf(braces), words.twoIds);
	else if (braces) caption.children.push(braces);
	return { figure: findImage(image, context), caption, taken };
}

/** What is written in quotation marks behind the address is the caption where there is no other; it may be empty. */
function titleOf(image: Image, node: RootContent, { source }: ReadingContext): Paragraph {
	const pointAt = (offset: number) => ({ line: 0, column: 0, offset });
	const end = endOf(node);
	const written = image.title ? source.text.indexOf(image.title, startOf(image)) : -1;
	const from = written < 0 ? end : written;
	const to = written < 0 ? end : written + (image.title?.length ?? 0);
	return {
		type: 'paragraph',
		children: image.title ? [{ type: 'text', value: image.title, position: { start: pointAt(from), end: pointAt(to) } }] : [],
		position: { start: pointAt(from), end: pointAt(end) },
	};
}

function findImage(image: Image, { source, report, images, findings }: ReadingContext): Figure {
	const { url } = image;
	const start = startOf(image);
	const written = source.text.indexOf(url, start + 2);
	const offset = written >= 0 && written < endOf(image) ? written : start;
	if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(url)) {
		const kind = /^data:/i.test(url) ? 'data' : /^file:/i.test(url) ? 'file' : 'server';
		report('image-exists', offset, words.elsewhere(url.length > 60 ? `${url.slice(0, 59)}…` : url, kind), { actual: url });
		return { type: 'figure', image: url, alternative: image.alt ?? '', width: 0, height: 0 };
	}
	const path = toImagePath(url);
	const known = [...(images?.keys() ?? [])];
	const file = images?.get(path);
	const alternative = image.alt?.trim() ?? '';
	const size = /\|\s*\d+(?:x\d+)?\s*$/.exec(alternative)?.[0];
	const name = path.replace(/^.*\//, '');
	if ([name, name.replace(/\.[^.]*$/, ''), path, ''].includes(alternative)) report('image-alternative', start, words.noAlternative(path));
	else if (size !== undefined) report('image-alternative', start, words.size(size), { actual: size });
	findings.images.add(path);
	if (!file && !images?.has(path)) {
		// the same name in another folder, or with another end, is nearer than any spelling
		const stem = name.replace(/\.[^.]*$/, '').toLowerCase();
		const alike = known.find(
			(one) =>
				one
					.replace(/^.*\//, '')
					.replace(/\.[^.]*$/, '')
					.toLowerCase() === stem,
		);
		const near = alike ?? nearest(path, known);
		report('image-exists', offset, known.length === 0 ? words.none(path) : words.missing(path, suggest(near ?? path, known)), {
			actual: path,
		});
	}
	return { type: 'figure', image: path, alternative, width: file?.width ?? 0, height: file?.height ?? 0 };
}
