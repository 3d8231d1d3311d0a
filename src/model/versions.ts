/** Versions of an edition: three numbers, such as 0.9.1. */

const { compare } = new Intl.Collator('en', { numeric: true });

/** Orders versions by their numbers: 0.9.1 before 0.10.0. What another engine calls a version has a place too. */
export const compareVersions = (a: string, b: string): number => compare(a, b);
