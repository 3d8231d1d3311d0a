/** What an editor sees under `npm run dev` while the content has an error. */

import { contentHasErrors, nothingShown, type shownMeanwhile } from '#words/building.ts';
import { language } from '#words/grammar.ts';
import { inEitherLight } from '../../model/colours.ts';

/** The path at which the messages above a page are asked for. */
export const MESSAGES = '/@elenchus/messages';

/** Messages with an error among them. */
export interface StandingMessages {
	/** As `npm run check` prints them. */
	text: string;
	/** What the pages show meanwhile: the text as it is, with provisional ids; the last state without errors; or, where there was none yet, nothing but the messages. */
	shown: keyof typeof shownMeanwhile;
	/** The same in a sentence. */
	meanwhile: string;
}

const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/** In place of a page, the messages, a line each; it goes away by itself when the last error is mended. */
export function messagesPage(messages: string): string {
	const lines = messages.trimEnd().split('\n');
	const items = lines.slice(0, -1).map((line) => {
		const [, position = '', severity = '', rule = '', reason = line] = /^(\S+) (\S+) (\S+) (.*)$/.exec(line) ?? [];
		return `<li class="${severity}"><code>${escapeHtml(position)}</code><p>${escapeHtml(reason)}</p><small>${severity} ${escapeHtml(rule)}</small></li>`;
	});
	return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${lines.at(-1)}</title>
<style>:root{color-scheme:light dark}body{max-width:60rem;margin:3rem auto;padding:0 1.5rem;font:1.0625rem/1.5 Georgia,serif;background:${inEitherLight('paper')}}
ul{list-style:none;padding:0}li{margin:1.5rem 0;padding-left:1rem;border-left:3px solid ${inEitherLight('line')}}li.error{border-color:${inEitherLight('own')}}
p{margin:.2rem 0}code,small{font:.875rem/1.4 ui-monospace,monospace}</style></head>
<body><h1>${contentHasErrors}</h1><p>${nothingShown(lines.at(-1) ?? '')}</p><ul>${items.join('\n')}</ul></body></html>`;
}
