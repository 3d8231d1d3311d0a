/**
 * A schema of RELAX NG that allows no elements but those that stand in some documents. Of these it says the same as the whole, as none of them
 * has another; and libxml2 makes it ready in a moment, where all that TEI has takes it many seconds.
 */
export function cutSchema(schema: string, documents: readonly string[]): string {
	const used = new Set(documents.flatMap((document) => [...document.matchAll(/<([\w:.-]+)/g)].map(([, name]) => name)));
	return schema.replace(
		/(<define name="[^"]+">\s*)<element name="([^"]+)">[\s\S]*?<\/element>(\s*<\/define>)/g,
		(all: string, before: string, name: string, behind: string) => (used.has(name) ? all : `${before}<notAllowed/>${behind}`),
	);
}
