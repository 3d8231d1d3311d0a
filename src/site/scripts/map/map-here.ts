/** The small map of a paragraph, shown in its place: fetched from the paragraph's own page, which is where the link beside it leads. */

async function fetchMap(page: string): Promise<Element | undefined> {
	const response = await fetch(page);
	if (!response.ok) return undefined;
	return new DOMParser().parseFromString(await response.text(), 'text/html').querySelector('figure.map') ?? undefined;
}

/** Makes it fit to stand on this page: no id twice, named by itself, and what can be read on this page is linked to here. */
function settle(figure: Element, name: string): Element {
	const map = document.importNode(figure, true);
	for (const one of [map, ...map.querySelectorAll('[id]')]) one.removeAttribute('id');
	const title = map.querySelector('figcaption .vh')?.textContent ?? name;
	for (const svg of map.querySelectorAll(':scope > svg')) {
		svg.removeAttribute('aria-labelledby');
		svg.removeAttribute('aria-details');
		svg.setAttribute('aria-label', title);
	}
	for (const node of map.querySelectorAll('a[href]')) {
		const id = /\/a\/([^/]+)\/$/.exec(node.getAttribute('href') ?? '')?.[1];
		if (id && document.getElementById(id)) node.setAttribute('href', `#${id}`);
	}
	return map;
}

function offer(more: Element): void {
	const link = more.querySelector('a');
	const para = more.closest('.para');
	if (!link || !para) return;
	const button = document.createElement('button');
	button.type = 'button';
	button.ariaExpanded = 'false';
	button.textContent = 'map here';
	let map: Element | undefined;
	button.addEventListener('click', async () => {
		if (map) {
			map.toggleAttribute('hidden');
		} else {
			const figure = await fetchMap(link.href).catch(() => undefined);
			if (!figure) {
				location.assign(link.href);
				return;
			}
			map = settle(figure, `Map of ${para.id}`);
			para.append(map);
		}
		button.ariaExpanded = String(!map.hasAttribute('hidden'));
		button.textContent = map.hasAttribute('hidden') ? 'map here' : 'close the map';
	});
	more.append(' ', button);
}

if (location.protocol !== 'file:') for (const more of document.querySelectorAll('.more[data-map]')) offer(more);
