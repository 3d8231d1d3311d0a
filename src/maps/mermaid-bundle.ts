/** The sources of several maps as one Markdown file, which many programs show as pictures: a heading and a block of code each. */

/** `maps` in the order in which they are to stand. Same maps, same bytes. Sources have no fences in them: Mermaid has none. */
export function toMermaidBundle(maps: readonly { title: string; mermaid: string }[]): string {
	return maps.map(({ title, mermaid }) => `# ${title.replace(/\s+/g, ' ')}\n\n\`\`\`mermaid\n${mermaid.trimEnd()}\n\`\`\`\n`).join('\n');
}
