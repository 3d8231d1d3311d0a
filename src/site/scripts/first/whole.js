// Where a page begins to come soon after the click (so many ms), its first picture is of the whole page in its own faces, so that it is laid out once.
// What is not whole after as long again is seen as far as it has come. On a slow line nothing waits: words come first, in stand-ins. Browsers that hold
// no picture back do as ever. While the root has the class `whole`, what no window shows at first is laid out with the rest (styles/map.css, text.css).
{
	const soon = 200;
	const root = document.documentElement;
	const { faces, whole } = root.dataset;
	if (performance.now() < soon && matchMedia(whole).matches && document.createElement('link').blocking?.supports('render')) {
		const held = [
			{ rel: 'expect', href: '#colophon', blocking: 'render' },
			// Chromium waits for these, where the head has them, but 100 ms at most when all else is there
			...(faces?.split(' ') ?? []).map((href) => ({ rel: 'preload', as: 'font', type: 'font/woff2', crossOrigin: '', href })),
		].map((link) => document.head.appendChild(Object.assign(document.createElement('link'), link)));
		root.classList.add('whole');
		setTimeout(() => {
			if (document.readyState !== 'loading') return;
			for (const link of held) link.remove();
			root.classList.remove('whole');
		}, soon);
	}
}
