/** What the page of a proposition gathers: how it stands, its chief objections, its essay in two halves. */
import { speaksAgainst } from '#words/proposition.ts';
import { type Bearing, describeObjections, listObjections, listReasons, statusOf } from '../../argument/describe-claim.ts';
import { type Block, inlinesIn, toWords, walkInline } from '../../model/content.ts';
import { parseRoute } from '../../model/routes.ts';
import { statuses } from '../../model/statuses.ts';
import type { Proposition, SiteData } from './site-data.ts';

/** How many objections stand in the first screen. */
const MOST_CHIEF = 3;

export interface EssaySection {
	title: string;
	content: Block[];
}
export interface Hub {
	/** How it stands by the article's own lines, and who objects how often. */
	word: string;
	status: string;
	against: Bearing[];
	reasons: Bearing[];
	/** The editors' choice: named in the front matter, or in the order in which their essay takes objections up. Never a doubtful reading. */
	chief: Bearing[];
	/** What is said and what is held against it; the rest, with the minutes it takes. */
	essay: { open: EssaySection[]; rest: EssaySection[]; minutes: number };
}

/** Gathers it. */
export function buildHub(site: SiteData, { claim, page }: Proposition): Hub {
	const against = listObjections(claim.id, site);
	const named = page?.chief.length ? page.chief : undefined;
	const sure = against.filter(({ doubtful }) => !doubtful);
	const inEssay = mentionedIn(page?.content ?? []);
	const rank = (bearing: Bearing) => {
		const index = inEssay.indexOf(bearing.claim);
		return index < 0 ? Number.POSITIVE_INFINITY : index;
	};
	const direct = sure.filter((one) => one.aim === undefined);
	const chosen = named
		? named.flatMap((id) => against.find((one) => one.id === id) ?? [])
		: [...(direct.length > 0 ? direct : sure)].sort((a, b) => rank(a) - rank(b));
	const sections = splitEssay(page?.content ?? []);
	const last = sections.findIndex(({ title }) => speaksAgainst(title));
	const isOpen = (index: number) => index === 0 || index === last;
	const rest = sections.filter((_, index) => !isOpen(index));
	return {
		word: statuses[statusOf(site.graph, claim.id)].word,
		status: describeObjections(against),
		against,
		reasons: listReasons(claim.id, site),
		chief: chosen.slice(0, MOST_CHIEF),
		essay: { open: sections.filter((_, index) => isOpen(index)), rest, minutes: Math.max(1, Math.round(countWords(rest) / 220)) },
	};
}

/** Claims in the order in which words link to them. */
function mentionedIn(content: readonly Block[]): string[] {
	return [...walkInline(inlinesIn(content))].flatMap((node) => {
		const to = node.type === 'link' ? parseRoute(node.to) : undefined;
		return to?.page === 'anchor' ? [to.id] : to?.page === 'text' && to.id !== undefined ? [to.id] : [];
	});
}

function splitEssay(content: readonly Block[]): EssaySection[] {
	const sections: EssaySection[] = [];
	for (const block of content) {
		if (block.type === 'heading' && block.depth === 2) sections.push({ title: toWords(block.children), content: [] });
		else {
			if (sections.length === 0) sections.push({ title: '', content: [] });
			sections.at(-1)?.content.push(block);
		}
	}
	return sections;
}

const countWords = (sections: readonly EssaySection[]): number =>
	sections.reduce((sum, { content }) => sum + toWords(inlinesIn(content)).split(/\s+/).filter(Boolean).length, 0);
