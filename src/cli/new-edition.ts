/** The files of a small edition to begin with, which builds: one page, one work, and one of each thing that an editor writes. */

import { stringify } from 'yaml';
import * as sample from '#words/sample.ts';
import { comments, page } from '#words/sample.ts';
import type { cslTypes } from '../model/csl.ts';
import { withoutUnseen } from './import/escape.ts';

export interface NewEdition {
	title: string;
	/** `Ada Lovelace`, or `Lovelace, Ada`; several with semicolons between them. */
	author: string;
	/** What is edited, as CSL has it. */
	type: (typeof cslTypes)[number];
	/** A language tag, such as `en-GB`. */
	language: string;
	/** Who edits. */
	editor: string;
	/** Where it will be published, without a slash at the end. */
	url: string;
}

/** What `edition.yml` says further; of the sample, all that it shows. */
export interface Further {
	argument?: string;
	/** How many propositions are put to the test. */
	propositions: number;
	/** Whose words the text has. */
	text?: 'verbatim' | 'restated' | 'translated';
}

const value = (given: unknown) =>
	stringify(JSON.parse(withoutUnseen(JSON.stringify(given))), {
		lineWidth: 0,
		collectionStyle: 'flow',
		defaultStringType: 'QUOTE_DOUBLE',
	}).trimEnd();

/** `edition.yml`, with a comment on what is not plain. */
export function toEditionFile(
	{ title, author, type, language, editor, url }: NewEdition,
	{ argument, propositions, text }: Further,
): string {
	const authors = author
		.split(';')
		.map((one) => one.trim())
		.filter(Boolean);
	return `# ${comments.info}
title: ${value(title)}
# ${comments.short}
short: ${value(title)}
author: ${value(sample.authors(authors.map(toName)))}
# ${comments.version}
version: "0.1.0"
language: ${value(language)}
description: ${value(sample.description(title))}
${argument === undefined ? '' : `# ${comments.argument}\nargument: ${value(argument)}\n`}editors: [${value(editor)}]
# ${comments.address}
baseUrl: ${value(url)}
${text === undefined ? '' : `# ${comments.text}\ntext: ${text}\n`}# ${comments.propositions}
propositions: ${propositions}
rights:
  article: ${value(sample.rights)}
  edition: "CC BY 4.0"
  editionUrl: "https://creativecommons.org/licenses/by/4.0/"
  code: "MIT"
# ${comments.article}
article:
  type: ${type}
  title: ${value(title)}
  author: ${value(authors.map(toCslName))}
`;
}

/** Path below the folder → text. What nothing else names has no id yet: `npm run mint` gives it. */
export function newEdition(wanted: NewEdition): Map<string, string> {
	return new Map([
		['edition.yml', toEditionFile(wanted, { argument: sample.argument, propositions: 1 })],
		[
			'references.json',
			`${JSON.stringify(
				[
					{
						id: 'example1999',
						type: 'book',
						title: sample.work.title,
						author: [{ family: sample.work.family, given: sample.work.given }],
						issued: { 'date-parts': [[1999]] },
					},
				],
				null,
				'\t',
			)}\n`,
		],
		[
			'concepts.yml',
			`# ${comments.concepts}
- term: ${sample.concept.term}
  gloss: ${value(sample.concept.gloss)}
  defined: [p1]
`,
		],
		[
			'text/01-first-page.md',
			`---
${comments.page.map((line) => `# ${line}\n`).join('')}argument: ${value(page.argument)}
---

# ${page.heading}

${page.first}

::support[${page.support}]{from=p1b to=p1a drawn=article cue=position}

${page.second}

::qualification[${page.qualification}]{from=p2a to=p1b drawn=editors}
`,
		],
		[
			'propositions/1.md',
			`---
title: ${sample.introduction.title}
---

${sample.introduction.words}
`,
		],
	]);
}

/** `Lovelace, Ada` → `Ada Lovelace`. */
function toName(written: string): string {
	const [family = '', given] = written.split(',').map((part) => part.trim());
	return given ? `${given} ${family}` : family;
}

/** The last word is the family’s name, unless a comma says which is; a single word is a name by itself. */
function toCslName(written: string): Record<string, string> {
	const [family = '', given] = written.split(',').map((part) => part.trim());
	if (given) return { family, given };
	const words = family.split(/\s+/);
	const last = words.pop() as string;
	return words.length > 0 ? { family: last, given: words.join(' ') } : { literal: last };
}
