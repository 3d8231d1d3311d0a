/** The introductions, each with the claim that is its proposition. */
import { propositions as introductions } from '#words/messages-joined.ts';
import { createMessage, type Message } from '../diagnostics/messages.ts';
import type { PropositionPage } from '../model/edition.ts';
import { createBuilder } from './build-content.ts';
import { guardDepth } from './read-editorial.ts';
import type { ReadPage } from './read-page.ts';
import type { ReadProposition } from './read-proposition.ts';
import { createResolver, type LinkTargets } from './resolve-links.ts';
import { createReport } from './source.ts';

/** Pairs introductions with the propositions there are; reports introductions without a proposition and propositions without an introduction. */
export function buildPropositions(
	read: readonly ReadProposition[],
	pages: readonly ReadPage[],
	targets: LinkTargets,
): { propositions: PropositionPage[]; messages: Message[] } {
	const messages: Message[] = [];
	const { propositions: count } = targets;
	const { blocks } = createBuilder(createResolver(targets, 'page'));
	const claims = new Map<number, string>();
	for (const { id, proposition } of pages.flatMap((page) => page.claims)) {
		if (proposition !== undefined && !claims.has(proposition)) claims.set(proposition, id);
	}
	const propositions: PropositionPage[] = [];
	for (const { source, number, title, chief, tree, words } of read) {
		if (number > count) {
			messages.push(createMessage('proposition-page', source.place(0), introductions.tooMany(number, count)));
			continue;
		}
		const content = guardDepth(createReport(source, messages), 0, () => blocks(tree.children));
		const claim = claims.get(number);
		// That a proposition is nowhere made is told by the checks of the argument.
		if (content && claim !== undefined) propositions.push({ number, claim, title, chief: chief.map(({ id }) => id), content, words });
	}
	const written = new Set(read.map(({ number }) => number));
	for (let number = 1; number <= count; number++) {
		if (written.has(number)) continue;
		const file = `propositions/${number}.md`;
		messages.push(createMessage('proposition-page', { file, line: 1, column: 1 }, introductions.missing(file, number)));
	}
	return { propositions: propositions.sort((a, b) => a.number - b.number), messages };
}
