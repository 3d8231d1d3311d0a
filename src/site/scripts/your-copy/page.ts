/** The page that takes a reader's copy: dropped, chosen or pasted. What was kept before stays until a new one is found to be the article. */

import { load as recognitionData } from 'virtual:recognition';
import { paragraphName } from '#words/paragraph.ts';
import { forgotten, forgottenElsewhere } from '#words/scripts-own-words.ts';
import * as words from '#words/scripts-your-copy.ts';
import { checkSize } from '../../../collation/decode-copy.ts';
import type { Fingerprint } from '../../../collation/fingerprint.ts';
import { parseId } from '../../../model/ids.ts';
import { button, byId, element } from '../shell/elements.ts';
import type { CollatedCopy } from './collate-copy.ts';
import { forgetCopy, type KeptCopy, keepCopy, readCopy, readText, StrangeCopy, watchCopy } from './kept.ts';
import type { Recogniser } from './recognise.ts';
import { runCollation } from './run-collation.ts';

const room = byId('copy-room');
const drop = byId('copy-drop');
const file = byId<HTMLInputElement>('copy-file');
const pasted = byId<HTMLTextAreaElement>('copy-paste');
const working = byId('copy-working');
const doing = byId('copy-doing');
const bar = byId<HTMLProgressElement>('copy-progress');
const status = byId('copy-told');
const mine = byId('copy-mine');
const fingerprint: Fingerprint = JSON.parse(byId('fingerprint').textContent ?? '');
const mark = byId('fingerprint').dataset['mark'] ?? '';
let running: AbortController | undefined;

room.hidden = false;

/** A paragraph for each line. */
function toParagraphs(text: string): HTMLElement[] {
	return text
		.trim()
		.split('\n')
		.map((line) =>
			element('p', '', ...line.split(/\b(p\d+(?:-\d+)?[a-z]{0,2})\b/).map((part, index) => (index % 2 === 1 ? toLink(part) : part))),
		);
}

/** A passage or claim as pages name it, `¶ 45` or `45d`, which leads to its page. */
function toLink(id: string): HTMLElement {
	const name = parseId(id)?.form === 'passage' ? paragraphName(id.slice(1)) : id.slice(1);
	return element('a', { href: `${document.documentElement.dataset['base'] ?? '/'}a/${id}/` }, name);
}

/** Says something; what is wrong stands out, and is brought into sight. */
function say(text: string, wrong = false): void {
	status.className = wrong ? 'wrong' : '';
	status.replaceChildren(...toParagraphs(text));
	if (wrong) status.scrollIntoView({ block: 'nearest' });
}

/** Whether words of scans can be recognised here: in the language of the text, and where workers run. */
const recognises = recognitionData !== undefined && location.protocol !== 'file:';

interface Taking {
	/** The text was read before. */
	isRead?: boolean;
	/** Words of a scan are to be recognised. */
	isScan?: boolean;
}

/** Takes a copy in: it is read, unless it was before, collated, and kept when the article is in it. */
async function take(given: File | string, name: string, { isRead = false, isScan = false }: Taking = {}): Promise<void> {
	running?.abort();
	const here = new AbortController();
	running = here;
	say('');
	working.hidden = false;
	const progress = (what: string, done?: number) => {
		if (running !== here) return;
		doing.textContent = words.doing(what);
		if (done === undefined) bar.removeAttribute('value');
		else bar.value = done;
	};
	progress(isScan ? words.loadingRecogniser : words.loading);
	let recogniser: Recogniser | undefined;
	try {
		const size = checkSize(typeof given === 'string' ? given.length : given.size, name);
		if (size) return say(size.problem, true);
		const content = typeof given === 'string' ? given : new Uint8Array(await given.arrayBuffer());
		if (isScan) recogniser = await (await import('./recognise.ts')).startRecogniser(here.signal);
		const result = await runCollation({ content, name, isRead, fingerprint }, progress, here.signal, recogniser?.recognise);
		if (here.signal.aborted) return;
		if ('problem' in result) {
			say(result.problem, true);
			if (result.isScan && recognises) offerRecognition(() => take(given, name, { isScan: true }));
			return;
		}
		performance.measure('collate', { start: 0, duration: result.took });
		if (result.passages.length === 0) return say(result.report, true);
		const before = isRead ? undefined : await readCopy().catch(() => undefined);
		if (
			before &&
			before.fingerprint === mark &&
			before.ids.length > result.passages.length &&
			!(await isWanted(name, result, before, here.signal))
		)
			return say(words.stays(before.name));
		await keepCopy({ name, text: result.text, passages: result.passages, report: result.report, fingerprint: mark });
		say('');
		await showMine();
		mine.querySelector('h2')?.focus();
	} catch (error) {
		if (here.signal.aborted) return running === here ? say(words.stopped) : undefined;
		const why = error instanceof DOMException && error.name === 'QuotaExceededError';
		say(why ? words.noRoom(name) : words.browserGaveUp(name), true);
	} finally {
		void recogniser?.stop();
		if (running === here) {
			working.hidden = true;
			running = undefined;
		}
	}
}

/** Offers to recognise the words of a scan. */
function offerRecognition(start: () => Promise<void>): void {
	const recognise = button(words.recognise, () => void start());
	status.append(element('p', '', words.whatRecognisingTakes), element('p', '', recognise));
	recognise.focus();
}

/** Asks whether a copy with less of the article in it is to take the place of one with more. */
function isWanted(name: string, { passages }: CollatedCopy, before: KeptCopy, signal: AbortSignal): Promise<boolean> {
	working.hidden = true;
	say(words.onlyOneIsKept(name, passages.length, before.name, before.ids.length));
	return new Promise((resolve, reject) => {
		signal.addEventListener('abort', () => reject(signal.reason));
		const keep = button(words.keep(before.name), () => resolve(false));
		status.append(
			element(
				'p',
				'',
				keep,
				' ',
				button(words.useInstead(name), () => resolve(true)),
			),
		);
		keep.focus();
	});
}

/** Takes the first of several files, and says that it was the first. */
async function takeFirst(files: readonly File[]): Promise<void> {
	const [first, ...others] = files;
	if (!first) return;
	await take(first, first.name);
	if (others.length === 0) return;
	const note = words.severalFiles(
		files.length,
		first.name,
		others.map(({ name }) => name),
	);
	status.append(element('p', '', note));
}

/** Shows what is kept, or that nothing is. */
async function showMine(): Promise<void> {
	let kept: KeptCopy | undefined;
	try {
		kept = await readCopy();
	} catch (error) {
		if (error instanceof StrangeCopy) {
			await forgetCopy();
			mine.hidden = true;
			return say(words.unreadable, true);
		}
		room.hidden = true;
		say(words.keepsNothing, true);
		return;
	}
	mine.hidden = kept === undefined;
	if (!kept) return;
	byId('copy-name').textContent = kept.name;
	byId('copy-report').replaceChildren(...toParagraphs(kept.report));
	// The edition has changed since: its places are found anew, in the text that is kept.
	if (kept.fingerprint === mark) return;
	const text = await readText();
	if (text !== undefined) return take(text, kept.name, { isRead: true });
	await forgetCopy();
	mine.hidden = true;
	say(words.wordsGone, true);
}

file.addEventListener('change', () => {
	const [chosen] = file.files ?? [];
	file.value = '';
	if (chosen) void take(chosen, chosen.name);
});
byId('copy-use').addEventListener('click', () => {
	const text = pasted.value;
	pasted.value = '';
	void take(text, words.pastedText);
});
byId('copy-stop').addEventListener('click', () => running?.abort(new DOMException('stopped', 'AbortError')));
byId('copy-forget').addEventListener('click', async () => {
	running?.abort();
	await forgetCopy();
	mine.hidden = true;
	say(forgotten);
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
	const dropped = [...(event.dataTransfer?.files ?? [])];
	const text = event.dataTransfer?.getData('text/plain');
	if (dropped.length === 0 && !text) return;
	event.preventDefault();
	void (dropped.length > 0 ? takeFirst(dropped) : take(text as string, words.droppedText));
});
addEventListener('paste', (event) => {
	if (event.target === pasted && (event.clipboardData?.files.length ?? 0) === 0) return;
	const chosen = [...(event.clipboardData?.files ?? [])];
	const text = event.clipboardData?.getData('text/plain');
	if (chosen.length === 0 && !text) return;
	event.preventDefault();
	void (chosen.length > 0 ? takeFirst(chosen) : take(text as string, words.pastedText));
});
// What another window forgets or keeps is forgotten and kept here.
watchCopy((isKept) => {
	if (isKept) return void showMine();
	mine.hidden = true;
	say(forgottenElsewhere);
});
void showMine();
