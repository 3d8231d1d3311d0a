/** Under `npm run dev`, above each page: what is wrong with the content, and which state of it is shown meanwhile. */
import { contentHasErrors } from '#words/scripts-dev.ts';
import { MESSAGES, type StandingMessages } from '../../build/messages-page.ts';
import { element } from '../shell/elements.ts';

const standing = (await (await fetch(MESSAGES)).json()) as StandingMessages | null;
if (standing) {
	const lines = standing.text.trimEnd().split('\n');
	const bar = element(
		'details',
		'dev-messages',
		element('summary', '', contentHasErrors(lines.pop() ?? '', standing.meanwhile)),
		element('pre', '', lines.join('\n')),
	);
	bar.style.cssText =
		'position:relative;padding:.6rem 1rem;border-block-end:3px solid var(--own);font:1rem/1.5 system-ui,sans-serif;color:var(--ink);background:var(--lit)';
	(bar.querySelector('pre') as HTMLElement).style.cssText = 'white-space:pre-wrap;overflow-wrap:anywhere;margin:.5rem 0 0';
	document.body.prepend(bar);
}
