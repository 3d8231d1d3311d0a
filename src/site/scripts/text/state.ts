/** What a reader of the text is doing: how much is marked, which card is open, which paragraph the keyboard goes through. */

export type Mode = 'quiet' | 'claims' | 'all';
export interface ReadingState {
	mode: Mode;
	/** The claim whose card is open. */
	open: string | undefined;
	/** The paragraph whose claims and links the Tab key reaches. */
	inside: string | undefined;
}
export type ReadingEvent =
	| { type: 'mode'; mode: Mode }
	| { type: 'claim'; claim: string }
	| { type: 'close' }
	| { type: 'enter'; paragraph: string }
	| { type: 'leave' };

/** The state after an event. The same claim again closes its card; another mode closes what is open. */
export function nextState(state: ReadingState, event: ReadingEvent): ReadingState {
	switch (event.type) {
		case 'mode':
			return { mode: event.mode, open: undefined, inside: undefined };
		case 'claim':
			return { ...state, open: state.open === event.claim ? undefined : event.claim };
		case 'close':
			return { ...state, open: undefined };
		case 'enter':
			return { ...state, inside: event.paragraph };
		case 'leave':
			return { ...state, inside: undefined };
	}
}
