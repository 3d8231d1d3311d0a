/** The files of a small edition to begin with, which builds: one page, one work, and one of each thing that an editor writes. */
import { stringify } from 'yaml';
import type { cslTypes } from '../model/csl.ts';

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

/** Path below the folder → text. What nothing else names has no id yet: `npm run mint` gives it. */
export function newEdition({ title, author, type, language, editor, url }: NewEdition): Map<string, string> {
	const value = (one: unknown) => stringify(one, { lineWidth: 0, collectionStyle: 'flow', defaultStringType: 'QUOTE_DOUBLE' }).trimEnd();
	const authors = author
		.split(';')
		.map((one) => one.trim())
		.filter(Boolean);
	return new Map([
		[
			'edition.yml',
			`# What the edition says of itself. Every field is described in .schemas/edition.schema.json.
title: ${value(title)}
# For page titles and the masthead.
short: ${value(title)}
author: ${value(authors.map(toName).join(' and '))}
# Raise it before each release: npm run release -- 0.1.0
version: "0.1.0"
language: ${value(language)}
description: ${value(`An annotated edition and argument map of ${title}.`)}
# What the text argues as a whole, for the title page. Links lead to passages and claims.
argument: "It argues one thing from another ([1](#p1)), and meets an objection ([2](#p2))."
editors: [${value(editor)}]
# Where it is published, without a slash at the end. A released edition keeps its address for good.
baseUrl: ${value(url)}
# How many propositions the text puts to the test. Each is a claim with proposition=1, 2, … in the text.
propositions: 1
rights:
  article: "Say here who holds the rights in the text, and what allows you to print it."
  edition: "CC BY 4.0"
  editionUrl: "https://creativecommons.org/licenses/by/4.0/"
  code: "MIT"
# The text itself as a reference, in CSL-JSON.
article:
  type: ${type}
  title: ${value(title)}
  author: ${value(authors.map(toCslName))}
`,
		],
		[
			'references.json',
			`${JSON.stringify(
				[
					{
						id: 'example1999',
						type: 'book',
						title: 'A work that is cited',
						author: [{ family: 'Example', given: 'Eve' }],
						issued: { 'date-parts': [[1999]] },
					},
				],
				null,
				'\t',
			)}\n`,
		],
		[
			'concepts.yml',
			`# The terms that a reader looks up. defined: the passages that say what each means.
- term: claim
  gloss: "A sentence, or part of one, that can be true or false."
  defined: [p1]
`,
		],
		[
			'text/01-first-page.md',
			`---
# A page of the text; its address is the name of this file without the number. Lines like this one are not published.
# A paragraph is a passage. :claim[…] and :assumption[…] mark what is held and what is taken for granted, [@key, p. 4] cites a work of
# references.json, ::support[why] and ::attack[why] draw lines between claims. npm run mint gives an id to whatever has none.
argument: "What this page argues, in a sentence of the editors’."
---

# The first part

Replace this paragraph with the first of your text. A :term[claim] is marked like this: :claim[the first thing that is held]{#p1a proposition=1 gist="The first thing is held"}. It rests on a reason: :claim[the second thing is so]{#p1b gist="The second thing is so"} [@example1999, p. 4]. {#p1}

::support[Say here in a sentence why the one is a reason for the other.]{from=p1b to=p1a drawn=article cue=position}

Somebody else may object that :claim[the second thing is not always so]{#p2a voice=reported by=example1999 kind=evidence note="What the evidence rests on: say it here."} [@example1999, p. 7]. {#p2}

::qualification[The editors connect the two: where the second thing is not so, the first is not shown.]{from=p2a to=p1b drawn=editors}
`,
		],
		[
			'propositions/1.md',
			`---
title: The first proposition
---

The editors’ introduction to the proposition: where it comes from, what speaks for it ([1b](#p1b)) and what against it ([2a](#p2a)).
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
