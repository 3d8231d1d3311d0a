/** `llms.txt` (https://llmstxt.org): what the edition is, where things are, and how to quote it, for a program that reads. */
import * as words from '#words/llms.ts';
import { whoseWords } from '#words/whose-words.ts';
import { type Edition, textKindOf } from '../model/edition.ts';
import { route } from '../model/routes.ts';
import { exportsOf } from './exports.ts';

/** Text in Markdown: signs that would be markup are escaped, line breaks become spaces. */
const escapeMarkdown = (text: string) => text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#]/g, (sign) => `\\${sign}`);

/** The Markdown of a proposition; the page where the editors wrote nothing of it. */
const markdownOf = ({ propositions }: Edition, number: number): string => {
	const path = route.proposition(number);
	return propositions.some((proposition) => proposition.number === number) ? route.markdown(path) : path;
};

/** The file's text. */
export function toLlmsTxt(edition: Edition): string {
	const { info, pages, passages, claims } = edition;
	const base = info.baseUrl;
	const link = (title: string, path: string, about = '') =>
		`- [${escapeMarkdown(title)}](${base}${path})${about ? `: ${escapeMarkdown(about)}` : ''}\n`;
	const propositions = claims
		.filter(({ proposition }) => proposition !== undefined)
		.sort((a, b) => (a.proposition ?? 0) - (b.proposition ?? 0))
		.map((claim) => link(claim.label, markdownOf(edition, claim.proposition ?? 0), claim.gist ?? claim.text));
	return [
		`# ${escapeMarkdown(info.short)}\n\n> ${escapeMarkdown(info.description)}\n\n`,
		`${escapeMarkdown(words.theWork(info.title, info.author, whoseWords[textKindOf(info)].llms, info.version))} `,
		`${words.addresses(base, claims[0]?.id ?? passages[0]?.id ?? 'p1')} `,
		`${words.howToQuote}\n\n`,
		`## ${words.text}\n\n`,
		...pages.map((page) => link(page.title, route.markdown(route.text(page.slug)))),
		...(propositions.length > 0 ? [`\n## ${words.propositions}\n\n`, ...propositions] : []),
		`\n${words.whereLinksLead(base)}\n`,
		`\n## ${words.data}\n\n`,
		...exportsOf(edition).map((one) => link(one.title, one.path, one.purpose)),
		link(words.dts.title, '/dts/index.json', words.dts.purpose),
		// the heading that the convention has for what may be left out
		'\n## Optional\n\n',
		link(words.howToCite, '/cite/'),
		link(words.whatStays, '/anchors/'),
		link(words.about, '/about/'),
		...edition.ownPages.map(({ name, title }) => link(title, route.own(name))),
	].join('');
}
