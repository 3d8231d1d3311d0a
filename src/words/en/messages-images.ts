/** Messages about pictures. `near` is a question that follows, or nothing. */

export const images = {
	noKind: (path: string, kinds: readonly string[]) =>
		`${path} is not a picture that pages can show. Save it as one of ${kinds.join(', ')}, or take it out.`,
	name: (name: string) => `The name of a picture is part of its address: letters without accents, digits and - _ . Rename it to ${name}.`,
	tooLarge: (megabytes: number, most: number) => `This picture is ${megabytes} MB; at most ${most} MB are published.`,
	large: (megabytes: number) =>
		`This picture is ${megabytes} MB; readers on a phone will have to wait for it. Save it smaller: 2000 pixels are enough for a page.`,
	broken: (kind: string) =>
		`This is not a picture that can be read as ${kind.toUpperCase()}: its size is not in it. Save it again in the program it was made in.`,
	empty: 'This file is empty. Save the picture again in the program it was made in.',
	pointer: 'This is not the picture but a pointer to it, as Git LFS leaves. Run git lfs pull, and the picture is there.',
	/** `name` is the one it should have; undefined for a kind that pages can't show. */
	otherKind: (kind: string, name: string | undefined, called: string) =>
		name === undefined
			? `This is ${kind.toUpperCase()}, and is called ${called.toUpperCase()}. Save it as one of the kinds that pages show.`
			: `This is ${kind.toUpperCase()}, and is called ${called.toUpperCase()}. Rename it to ${name}.`,
	size: (written: string) =>
		`“${written}” is how large Obsidian shows a picture; here it would be read to those who can’t see it. Take it out: pages give a picture the room it needs.`,
	noAttributes: (url: string) =>
		`${url} can have no width or class here: pages give a picture the room it needs. Braces behind it have its id at most, {#p12}.`,
	active: (what: string) =>
		`This SVG does more than draw: “${what}”. Save it as a plain SVG, without scripts and without anything from elsewhere.`,
	missing: (path: string, near: string) => `No picture ${path}.${near}`,
	none: (path: string) => `No picture ${path}: pictures are files in content/images/.`,
	elsewhere: (url: string, kind: 'data' | 'file' | 'server') =>
		`${url} is ${{ data: 'the picture itself, written into the text', file: 'on this computer alone', server: 'on another server, on which an edition can’t depend' }[kind]}. Put the picture into content/images/ and write images/ and its name.`,
	noAlternative: (path: string) =>
		`${path} says nothing to those who can’t see it. Write what it shows between the brackets: ![a map of the harbour](${path}).`,
	twoCaptions: 'This figure has two captions, in quotation marks after its address and below it. Keep the one below.',
	twoIds: 'This figure has two ids. The one at the end of its caption is enough.',
	amongWords: (url: string) =>
		`The picture ${url} is among words. A figure is a paragraph of its own: an empty line before and after it, then its caption, Figure: … {#p12}.`,
	byReference: (label: string) =>
		`The address of this picture is written elsewhere, at [${label}]:. Write it behind the picture: ![what it shows](images/…).`,
	unused: 'No page shows this picture. Show it, ![what it shows](images/…), or take it out.',
};
