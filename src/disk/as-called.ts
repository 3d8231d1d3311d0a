/** Commands by the name under which they were called: `elenchus` from a package, `npm run` in the checkout. */

/** `npm run check -- --json` → `elenchus check --json`, where the command was called so. */
export function asCalled(text: string): string {
	const name = process.env['ELENCHUS_COMMAND'];
	if (!name) return text;
	return text
		.replace(/ELENCHUS_CONTENT=("[^"]*"|\S+) npm run (\w+)/g, (_all, folder: string, command: string) => `${name} ${command} ${folder}`)
		.replace(/npm (?:run )?(?:--silent )?(\w+)(?: --(?= ))?/g, (_all, command: string) => `${name} ${command}`);
}
