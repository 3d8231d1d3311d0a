/** `llms.txt` (https://llmstxt.org): what the edition is, where things are, and how to quote it, for a program that reads. */
import { whoseWords } from '#words/whose-words.ts';
import { type Edition, textKindOf } from '../model/edition.ts';
import { route } from '../model/routes.ts';
import { exports } from './exports.ts';

/** Text in Markdown: signs that would be markup are escaped, line breaks become spaces. */
const escapeMarkdown = (text: string) => text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#]/g, (sign) => `\\${sign}`);

/** The Markdown of a proposition; the page where the editors wrote nothing of it. */
const markdownOf = ({ propositions }: Edition, number: number): string => {
	const path = route.proposition(number);
	return propositions.some((one) => one.number === number) ? route.markdown(path) : path;
};

/** The file's text. */
export function toLlmsTxt(edition: Edition): string {
	const { info, pages, claims } = edition;
	const base = info.baseUrl;
	const link = (title: string, path: string, about = '') =>
		`- [${escapeMarkdown(title)}](${base}${path})${about ? `: ${escapeMarkdown(about)}` : ''}\n`;
	const propositions = claims
		.filter(({ proposition }) => proposition !== undefined)
		.sort((a, b) => (a.proposition ?? 0) - (b.proposition ?? 0))
		.map((claim) => link(claim.label, markdownOf(edition, claim.proposition ?? 0), claim.gist ?? claim.text));
	return [
		`# ${escapeMarkdown(info.short)}\n\n> ${escapeMarkdown(info.description)}\n\n`,
		`${escapeMarkdown(`The work is ${info.title} by ${info.author}. ${whoseWords[textKindOf(info)].llms}; version ${info.version}.`)} `,
		`Every passage, claim, assumption and relation has an address of its own, ${base}/a/ID/ (for example ${base}/a/${claims[0]?.id ?? 'p1a'}/). `,
		'Quote by that address and say whose view it is: a claim’s voice tells whether the author holds it or only reports it.\n\n',
		'## Text\n\n',
		...pages.map((page) => link(page.title, route.markdown(route.text(page.slug)))),
		...(propositions.length > 0 ? ['\n## Propositions under test\n\n', ...propositions] : []),
		`\nThe links lead to Markdown; each page is at the same address less index.md. All of it in one file: [edition.md](${base}/data/edition.md).\n`,
		'\n## Data\n\n',
		...exports.map((one) => link(one.title, one.path, one.purpose)),
		link('Distributed Text Services', '/dts/index.json', 'Passages as static DTS 1.0 files, Level 0.'),
		'\n## Optional\n\n',
		link('How to cite', '/cite/'),
		link('What stays and what may change', '/anchors/'),
		link('About and rights', '/about/'),
	].join('');
}
