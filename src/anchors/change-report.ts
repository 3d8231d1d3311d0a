/** The changes between two editions as Markdown, for the repository and for whoever asks what is new. */

import { type AnchorKind, relationAnchors } from '../model/ids.ts';
import type { Change, Changes, FieldChange, Gone } from './compare-editions.ts';
import type { WordRun } from './compare-words.ts';
import { list } from './history.ts';

/** What is counted and listed together, in this order. */
const groups: readonly [title: string, kinds: readonly AnchorKind[]][] = [
	['Claims', ['claim']],
	['Assumptions', ['assumption']],
	['Relations', relationAnchors],
	['Passages', ['passage']],
	['Headings', ['heading']],
	['Citations', ['citation']],
];
const words: Record<Change['change'], string> = {
	added: 'added',
	reworded: 'reworded',
	reannotated: 'annotated otherwise',
	moved: 'moved',
	merged: 'merged',
	superseded: 'superseded',
	withdrawn: 'withdrawn',
	gone: 'gone',
};

/**
 * The report: how much changed, then each change with its words (~~removed~~, **added**) and reason. Claims come first; a change of words
 * within a passage is told again at the passage, as it is cited too.
 */
export function toChangeReport({ from, to, changes }: Changes): string {
	const parts = [`# Changes from edition ${from} to edition ${to}\n`];
	if (changes.length === 0) parts.push('Nothing that can be cited has changed.\n');
	for (const [title, kinds] of groups) {
		const those = changes.filter(({ kind }) => kinds.includes(kind));
		if (those.length === 0) continue;
		const counts = Map.groupBy(those, ({ change }) => change);
		const summary = Object.entries(words).flatMap(([change, word]) => {
			const number = counts.get(change as Change['change'])?.length;
			return number === undefined ? [] : [`${number} ${word}`];
		});
		parts.push(`## ${title}\n`, `${list(summary)}.\n`, `${those.map(toItem).join('\n')}\n`);
	}
	return parts.join('\n');
}

function toItem(change: Change): string {
	const name = change.label === change.id ? '' : `**${escapeMarkdown(change.label)}** `;
	const ends = change.ends ? ` (${change.ends.from.map(toCode).join(' + ')} → ${toCode(change.ends.to)})` : '';
	const head = name ? `- ${name}(${toCode(change.id)})` : `- ${toCode(change.id)}${ends}`;
	const lines = [`${head} ${describe(change)}`];
	if (change.change === 'reworded') lines.push(change.words.map(toMarks).join(''));
	else lines.push(escapeMarkdown(change.text));
	if ('fields' in change) lines.push(...change.fields.map(toField));
	return lines.filter((line) => line !== '').join('\n  \n  ');
}

function describe(change: Change): string {
	switch (change.change) {
		case 'added':
			return 'is new.';
		case 'reworded': {
			const what = change.class === 'typo' ? 'corrected, without a change of meaning' : 'reworded';
			return change.reasons.length > 0 ? `${what}: ${escapeMarkdown(toSentence(change.reasons.join('; ')))}` : `${what}.`;
		}
		case 'reannotated':
			return 'is annotated otherwise; its words are the same.';
		default:
			return describeGone(change);
	}
}

function describeGone({ change, successors, leadsTo, reason }: Gone): string {
	const to = list(successors.map(toCode));
	const what = {
		moved: `moved to ${to}`,
		merged: `merged with ${to}`,
		superseded: successors.length > 1 ? `split into ${to}` : `superseded by ${to}`,
		withdrawn: 'withdrawn',
		gone: 'is gone',
	}[change];
	const further = leadsTo.filter((id) => !successors.includes(id));
	const now = further.length > 0 ? ` Now see ${list(further.map(toCode))}.` : '';
	return `${what}${reason ? `: ${escapeMarkdown(toSentence(reason))}` : '.'}${now}`;
}

const toCode = (id: string) => `\`${id}\``;
const toSentence = (reason: string) => `${reason.replace(/[.\s]+$/, '')}.`;

function toField({ field, before, after }: FieldChange): string {
	const value = (text: string | undefined) => (text === undefined ? 'none' : `“${escapeMarkdown(text)}”`);
	return `${field}: ${value(before)} → ${value(after)}`;
}

/** Marks stand close to words, or Markdown does not take them for marks. */
function toMarks({ op, text }: WordRun): string {
	const [, lead = '', inner = '', tail = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
	if (op === 'same' || inner === '') return escapeMarkdown(text);
	const mark = op === 'added' ? '**' : '~~';
	return `${lead}${mark}${escapeMarkdown(inner)}${mark}${tail}`;
}

const escapeMarkdown = (text: string) => text.replace(/[\\`*_[\]<>#~|]/g, '\\$&');
