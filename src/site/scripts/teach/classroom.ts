/** What the pages for teaching share in a browser: the data fetched once, files given, what is kept in this browser. */
import { notFetched } from '#words/scripts-teach.ts';
import { type Classroom, type LessonFile, openClassroom } from '../../teach/lesson-file.ts';
import { element } from '../shell/elements.ts';

const base = (document.documentElement.dataset['base'] ?? '/').replace(/\/$/, '');
/** A path of the edition as it stands under this address. */
export const href = (path: string): string => base + path;

/** Fetches the data; where that fails, says so in place of the room and never fills it. */
export async function enterClassroom(room: HTMLElement): Promise<Classroom | undefined> {
	try {
		const response = await fetch(href('/data/lessons.json'));
		if (!response.ok) throw new Error(String(response.status));
		const classroom = openClassroom((await response.json()) as LessonFile);
		room.hidden = false;
		return classroom;
	} catch {
		room.replaceWith(element('p', { role: 'status' }, notFetched));
		return undefined;
	}
}

/** Gives the reader a file. */
export function save(name: string, type: string, content: string | Uint8Array): void {
	const link = element('a', { href: URL.createObjectURL(new Blob([content as BlobPart], { type })), download: name });
	link.click();
	URL.revokeObjectURL(link.href);
}

/** Storage may be closed; then nothing is kept, and nothing fails. */
export function remember(key: string, value?: string | null): string | null {
	const name = `elenchus:${base}:${key}`;
	try {
		if (value === undefined) return localStorage.getItem(name);
		if (value === null) localStorage.removeItem(name);
		else localStorage.setItem(name, value);
	} catch {
		// private window
	}
	return value ?? null;
}

/** A button that asks before it does what can't be taken back: says `second` when it is pressed, and acts when it is pressed again before it is left. */
export function askTwice(button: HTMLButtonElement, { first, second }: { first: string; second: string }, act: () => void): void {
	let sure = false;
	const say = (asked: boolean) => {
		sure = asked;
		button.textContent = asked ? second : first;
	};
	button.addEventListener('click', () => {
		if (!sure) return say(true);
		say(false);
		act();
	});
	button.addEventListener('blur', () => say(false));
}

/** A seed nobody has to think of: two short words of sound. */
export function makeSeed(): string {
	const numbers = crypto.getRandomValues(new Uint8Array(6));
	const [consonants, vowels] = ['bdfgklmnprstvz', 'aeiou'];
	return [...numbers].map((n, index) => (index % 2 === 0 ? consonants[n % consonants.length] : vowels[n % vowels.length])).join('');
}
