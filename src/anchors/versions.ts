/** Versions of an edition: three numbers, such as 0.9.1. */

/** Orders versions by their numbers: 0.9.1 before 0.10.0. */
export function compareVersions(a: string, b: string): number {
	const [x, y] = [a, b].map((version) => version.split('.').map(Number)) as [number[], number[]];
	return x.map((part, index) => part - (y[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
}
