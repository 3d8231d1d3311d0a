/** Previews are loaded when a link is first pointed at or reached by a key; what asked for them is asked anew. */
function load(event: Event): void {
	const { target } = event;
	if (!(target instanceof Element) || !target.closest('main a[href]')) return;
	for (const type of ['pointerover', 'focusin']) document.removeEventListener(type, load);
	void import('./previews.ts').then(() => {
		// still pointed at, or in focus
		if (target.isConnected && target.matches(':hover, :focus'))
			target.dispatchEvent(new (event.constructor as typeof Event)(event.type, event));
	});
}
for (const type of ['pointerover', 'focusin']) document.addEventListener(type, load);
