/** What a folder on a disk needs that a server does: data handed to scripts, and the page that stands for a folder. */

/** Path of the script in the folder; every page begins with it. */
export const FOLDER_SCRIPT = 'folder.js';

/** The data that scripts ask for, which browsers let no page read from a disk. Each lies beside its file as a script that hands it over. */
export const HANDED = /^data\/(?:(?:ids|gone|argument|lessons)\.json|(?:previews|cards)\/)/;

/** The script beside a file of data. */
export function toHandingScript(text: string): string {
	return `handOver(${JSON.stringify(text)});\n`;
}

/**
 * The script itself, in plain JavaScript for the page: `fetch` of a file of data loads the script beside it, which hands the text over; a link that a
 * script made to a folder leads to its `index.html`.
 */
export const folderScript = `(() => {
	const waiting = new Map();
	window.handOver = (text) => waiting.get(document.currentScript)?.(new Response(text));
	window.fetch = (address) =>
		new Promise((resolve) => {
			const script = document.createElement('script');
			script.src = new URL(address, document.baseURI).href.replace(/[?#].*$/, '') + '.js';
			const end = (response) => {
				waiting.delete(script);
				script.remove();
				resolve(response);
			};
			waiting.set(script, end);
			script.onerror = () => end(new Response('', { status: 404 }));
			document.head.append(script);
		});
	document.addEventListener(
		'click',
		(event) => {
			const link = event.target.closest?.('a[href]');
			if (!link || typeof link.href !== 'string' || !link.href.startsWith('file:')) return;
			const to = new URL(link.href);
			if (!to.pathname.endsWith('/')) return;
			to.pathname += 'index.html';
			link.href = to.href;
		},
		true,
	);
})();
`;
