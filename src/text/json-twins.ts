/** Fields that JSON has twice in one object, of which programs read only the second. */

const TOKEN = /"(?:[^"\\]|\\.)*"(\s*:)?|[{}[\]]/g;

export interface JsonTwin {
	name: string;
	/** Offsets of the second, and of the first. */
	at: number;
	first: number;
}

/** Looks through sound JSON. */
export function findJsonTwins(text: string): JsonTwin[] {
	const twins: JsonTwin[] = [];
	const open: (Map<string, number> | undefined)[] = [];
	for (const { 0: token, 1: colon, index } of text.matchAll(TOKEN)) {
		if (token === '{') open.push(new Map());
		else if (token === '[') open.push(undefined);
		else if (token === '}' || token === ']') open.pop();
		else if (colon !== undefined) {
			const name = token.slice(0, -colon.length);
			const names = open.at(-1);
			const first = names?.get(name);
			if (first === undefined) names?.set(name, index);
			else twins.push({ name: JSON.parse(name) as string, at: index, first });
		}
	}
	return twins;
}
