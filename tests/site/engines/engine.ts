/** A browser as the tests of three engines see it: few calls, each of them with a time limit, so that a frozen page is a fault and not a wait. */

/** How long a page may take to answer, in milliseconds. A busy machine is slow; a frozen page never answers. */
export const LIMIT = 20_000;
/** How long an engine may take to start. */
export const START = 60_000;
/** How long a switch on a page may take until the page answers again. */
export const SWITCH = 2000;

export interface TabOptions {
	width: number;
	height?: number;
	dark?: boolean;
}

export interface Tab {
	/** Opens an address, and waits until it has loaded. */
	go(address: string): Promise<void>;
	/** Runs a function in the page, which may be asynchronous; what it is given and what it returns pass as JSON. */
	run<Given extends unknown[], Result>(work: (...given: Given) => Result | Promise<Result>, ...given: Given): Promise<Result>;
	/** Waits until a function gives something in the page that is not false, null or undefined, and gives that. */
	until<Given extends unknown[], Result>(
		work: (...given: Given) => Result | Promise<Result>,
		...given: Given
	): Promise<NonNullable<Result>>;
	/** Waits until what the selector names first can be seen, brings it into sight, and clicks in its middle with a mouse. */
	click(selector: string): Promise<void>;
	/** Moves the mouse there. */
	hover(selector: string): Promise<void>;
	/** Presses the mouse on one, moves to the other, and lets go. */
	drag(from: string, to: string): Promise<void>;
	/** Presses keys one after the other, named as in `KeyboardEvent.key`. */
	press(...keys: string[]): Promise<void>;
	/** Types words where the focus is. */
	type(words: string): Promise<void>;
	/** Gives a file to a field for files. */
	give(selector: string, file: string): Promise<void>;
	/** Makes the page so wide, and waits until it is. */
	resize(width: number): Promise<void>;
	/** The page as a PDF, on the paper that it asks for; in an engine that prints none it is missing. */
	print?(): Promise<Uint8Array>;
	/** Writes a picture of the window as a PNG. */
	picture(file: string): Promise<void>;
	/** What the console has said since the last time this was asked, and what failed to load. */
	heard(): string[];
	close(): Promise<void>;
}

export interface Engine {
	name: 'Chromium' | 'Firefox' | 'WebKit';
	open(options: TabOptions): Promise<Tab>;
	close(): Promise<void>;
}

/** The keys of `Shift+Tab`, those that are held first; a space is named Space. */
export const keysOf = (keys: string): string[] => (keys === '+' ? ['+'] : keys.split('+').map((key) => (key === 'Space' ? ' ' : key)));

/** What is awaited, or an error that says what took too long. */
export async function within<T>(limit: number, what: string, work: Promise<T>): Promise<T> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const late = new Promise<never>((_, reject) => {
		timer = setTimeout(() => reject(new Error(`${what}: no answer in ${limit / 1000} s`)), limit);
	});
	try {
		return await Promise.race([work, late]);
	} finally {
		clearTimeout(timer);
	}
}

/** Asks again until there is an answer. A page that is being left for another gives none. */
export async function poll<T>(what: string, ask: () => Promise<T>): Promise<NonNullable<T>> {
	const start = performance.now();
	for (;;) {
		const answer = await ask().catch((error: Error) => {
			if (/context was destroyed|Cannot find context|browsing context|navigat/i.test(error.message)) return undefined;
			throw error;
		});
		if (answer !== undefined && answer !== null && answer !== false) return answer as NonNullable<T>;
		if (performance.now() - start > LIMIT) throw new Error(`${what}: not so in ${LIMIT / 1000} s`);
		await new Promise((resolve) => setTimeout(resolve, 40));
	}
}

/**
 * The middle of an element, brought into sight; nothing while there is none to be seen, or while it still moves, as it does when letters
 * come late. Runs in the page.
 */
export async function middleOf(selector: string): Promise<{ x: number; y: number } | undefined> {
	const element = document.querySelector(selector);
	const rect = () => [...(element?.getClientRects() ?? [])].find(({ width, height }) => width > 0 && height > 0);
	const first = rect();
	if (!first || document.fonts.status === 'loading') return undefined;
	if (first.top < 0 || first.bottom > innerHeight) element?.scrollIntoView({ block: 'center', behavior: 'instant' });
	const before = rect();
	await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
	const box = rect();
	if (!before || !box || box.x !== before.x || box.y !== before.y) return undefined;
	return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
