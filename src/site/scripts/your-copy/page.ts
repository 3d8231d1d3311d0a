/** The page that takes a reader's copy: dropped, chosen or pasted. What was kept before stays until a new one is found to be the article. */
import { checkSize } from '../../../collation/decode-copy.ts';
import type { Fingerprint } from '../../../collation/fingerprint.ts';
import { forgetCopy, type KeptCopy, keepCopy, readCopy } from './kept.ts';
import { runCollation } from './run-collation.ts';

const at = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;
const room = at('copy-room');
const drop = at('copy-drop');
const file = at<HTMLInputElement>('copy-file');
const pasted = at<HTMLTextAreaElement>('copy-paste');
const working = at('copy-working');
const doing = at('copy-doing');
const bar = at<HTMLProgressElement>('copy-progress');
const told = at('copy-told');
const mine = at('copy-mine');
const fingerprint: Fingerprint = JSON.parse(at('fingerprint').textContent ?? '');
const mark = at('fingerprint').dataset['mark'] ?? '';
let running: AbortController | undefined;

room.hidden = false;

/** A paragraph for each line. */
function toParagraphs(words: string): HTMLElement[] {
	return words
		.trim()
		.split('\n')
		.map((line) => {
			const paragraph = document.createElement('p');
			paragraph.textContent = line;
			return paragraph;
		});
}

/** Says something; what is wrong stands out, and is brought into sight. */
function say(words: string, wrong = false): void {
	told.className = wrong ? 'wrong' : '';
	told.replaceChildren(...toParagraphs(words));
	if (wrong) told.scrollIntoView({ block: 'nearest' });
}

/** Takes a copy in: it is read, unless it was before, collated, and kept when the article is in it. */
async function take(given: File | string, name: string, isRead = false): Promise<void> {
	running?.abort();
	const here = new AbortController();
	running = here;
	say('');
	working.hidden = false;
	const progress = (words: string, done?: number) => {
		if (running !== here) return;
		doing.textContent = `${words} …`;
		if (done === undefined) bar.removeAttribute('value');
		else bar.value = done;
	};
	progress('Loading the file');
	try {
		const size = checkSize(typeof given === 'string' ? given.length : given.size, name);
		if (size) return say(size.problem, true);
		const content = typeof given === 'string' ? given : new Uint8Array(await given.arrayBuffer());
		const result = await runCollation({ content, name, isRead, fingerprint }, progress, here.signal);
		if (here.signal.aborted) return;
		if ('problem' in result) return say(result.problem, true);
		performance.measure('collate', { start: 0, duration: result.took });
		if (result.passages.length === 0) return say(result.report, true);
		await keepCopy({ name, text: result.text, passages: result.passages, report: result.report, fingerprint: mark });
		say('');
		await showMine();
		mine.querySelector('h2')?.focus();
	} catch (error) {
		if (here.signal.aborted) return running === here ? say('Stopped. Nothing was changed.') : undefined;
		const why = error instanceof DOMException && error.name === 'QuotaExceededError';
		say(
			why
				? `This browser has no room to keep ${name}. Make room, or use another browser; nothing was changed.`
				: `${name} could not be read: the browser gave up. Save the article as plain text, and choose that; nothing was changed.`,
			true,
		);
	} finally {
		if (running === here) {
			working.hidden = true;
			running = undefined;
		}
	}
}

/** Shows what is kept, or that nothing is. */
async function showMine(): Promise<void> {
	let kept: KeptCopy | undefined;
	try {
		kept = await readCopy();
	} catch {
		room.hidden = true;
		say(
			'This browser lets no page keep anything, as in some private windows; your copy could not be shown on the next page. Use another window.',
			true,
		);
		return;
	}
	mine.hidden = kept === undefined;
	if (!kept) return;
	at('copy-name').textContent = kept.name;
	at('copy-report').replaceChildren(...toParagraphs(kept.report));
	// The edition has changed since: its places are found anew, in the text that is kept.
	if (kept.fingerprint !== mark) await take(kept.text, kept.name, true);
}

file.addEventListener('change', () => {
	const [chosen] = file.files ?? [];
	file.value = '';
	if (chosen) void take(chosen, chosen.name);
});
at('copy-use').addEventListener('click', () => {
	const text = pasted.value;
	pasted.value = '';
	void take(text, 'The pasted text');
});
at('copy-stop').addEventListener('click', () => running?.abort(new DOMException('stopped', 'AbortError')));
at('copy-forget').addEventListener('click', async () => {
	running?.abort();
	await forgetCopy();
	mine.hidden = true;
	say('Your copy is forgotten: nothing of it is left in this browser.');
	file.focus();
});
// anywhere on the page
addEventListener('dragover', (event) => {
	if (!event.dataTransfer?.types.some((type) => type === 'Files' || type === 'text/plain')) return;
	event.preventDefault();
	drop.classList.add('over');
});
addEventListener('dragleave', (event) => {
	if (event.relatedTarget === null) drop.classList.remove('over');
});
addEventListener('drop', (event) => {
	drop.classList.remove('over');
	const [dropped] = event.dataTransfer?.files ?? [];
	const text = event.dataTransfer?.getData('text/plain');
	if (!dropped && !text) return;
	event.preventDefault();
	void take(dropped ?? (text as string), dropped?.name ?? 'The dropped text');
});
addEventListener('paste', (event) => {
	if (event.target === pasted && (event.clipboardData?.files.length ?? 0) === 0) return;
	const [chosen] = event.clipboardData?.files ?? [];
	const text = event.clipboardData?.getData('text/plain');
	if (!chosen && !text) return;
	event.preventDefault();
	void take(chosen ?? (text as string), chosen?.name ?? 'The pasted text');
});
void showMine();
