/** A button that asks before it does what can't be taken back. */

/** Says `second` when it is pressed, and acts when it is pressed again before it is left. */
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
