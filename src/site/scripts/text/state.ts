/** What a reader of the text is doing: which card is open, which paragraph the keyboard goes through. */

export interface ReadingState {
	/** The claim whose card is open. */
	open: string | undefined;
	/** The paragraph whose claims and links the Tab key reaches. */
	inside: string | undefined;
}
export type ReadingEvent =
	| { type: 'mode' }
	| { type: 'claim'; claim: string }
	| { type: 'close' }
	| { type: 'enter'; paragraph: string }
	| { type: 'leave' };

/** The state after an event. The same claim again closes its card; more or fewer marks close what is open. */
export function nextState(state: ReadingState, event: ReadingEvent): ReadingState {
	switch (event.type) {
		case 'mode':
			return { open: undefined, inside: undefined };
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
