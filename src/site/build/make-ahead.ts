/** What pages will ask for is made while the bundler works, which does most of it in threads of its own. */
import { setImmediate } from 'node:timers/promises';
import type { SiteContext } from '../data/context.ts';

/** Makes one thing after another, and lets the bundler ask for what it needs in between. What fails is made again where it is asked for, and told there. */
export async function makeAhead({ anchors, editions, files, cite }: SiteContext): Promise<void> {
	const [anyClaim] = anchors.claims;
	const makers: (() => unknown)[] = [
		...editions.pairs.map(
			({ from, to }) =>
				() =>
					editions.compare(from.version, to.version),
		),
		() => cite(anyClaim),
		...[...files.values()].map(({ write }) => write),
	];
	for (const make of makers) {
		await setImmediate();
		try {
			make();
		} catch {}
	}
}
