/** The changes between two editions as Markdown, for the repository and for whoever asks what is new. */

import * as words from '#words/changes.ts';
import { enumerate } from '#words/grammar.ts';
import { quoted } from '#words/marks.ts';
import { type AnchorKind, relationAnchors } from '../model/ids.ts';
import type { Change, Changes, FieldChange, Gone } from './compare-editions.ts';
import type { WordRun } from './compare-words.ts';

/** What is counted and listed together, in this order. */
const groups: readonly [title: string, kinds: readonly AnchorKind[]][] = [
	[words.groups.claims, ['claim']],
	[words.groups.assumptions, ['assumption']],
	[words.groups.relations, relationAnchors],
	[words.groups.passages, ['passage']],
	[words.groups.headings, ['heading']],
	[words.groups.citations, ['citation']],
];
/**
 * The report: how much changed, then each change with its words (~~removed~~, **added**) and reason. Claims come first; a change of words
 * within a passage is told again at the passage, as it is cited too.
 */
export function toChangeReport({ from, to, changes }: Changes): string {
	const parts = [`# ${words.reportTitle(from, to)}\n`];
	if (changes.length === 0) parts.push(`${words.nothingChanged}\n`);
	for (const [title, kinds] of groups) {
		const those = changes.filter(({ kind }) => kinds.includes(kind));
		if (those.length === 0) continue;
		const counts = Map.groupBy(those, ({ change }) => change);
		const summary = Object.entries(words.happened).flatMap(([change, word]) => {
			const number = counts.get(change as Change['change'])?.length;
			return number === undefined ? [] : [`${number} ${word}`];
		});
		parts.push(`## ${title}\n`, `${enumerate(summary)}.\n`, `${those.map(toItem).join('\n')}\n`);
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
		case 'reannotated':
			return words.withReason(words.changed[change.change], '');
		case 'reworded': {
			const reason = change.reasons.length > 0 ? escapeMarkdown(change.reasons.map(toSentence).join(' ')) : '';
			return words.withReason(change.class === 'typo' ? words.changed.corrected : words.changed.reworded, reason);
		}
		default:
			return describeGone(change);
	}
}

function describeGone({ change, successors, leadsTo, reason }: Gone): string {
	const further = leadsTo.filter((id) => !successors.includes(id)).map(toCode);
	const what = words.changed[change === 'superseded' && successors.length > 1 ? 'split' : change];
	const where = successors.length > 0 ? words.leadsOn(what, successors.map(toCode)) : what;
	return words.withReason(where, reason ? escapeMarkdown(toSentence(reason)) : '') + (further.length > 0 ? words.nowSee(further) : '');
}

const toCode = (id: string) => `\`${id}\``;
const toSentence = (reason: string) => `${reason.replace(/[.\s]+$/, '')}.`;

function toField({ field, before, after }: FieldChange): string {
	const value = (text: string | undefined) => (text === undefined ? words.none : quoted(escapeMarkdown(text)));
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
