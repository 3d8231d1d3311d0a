// Before the text is painted: how much of the annotation the reader chose to see, on this page and in its sections (the address) or on a page before.
// shell/choices.ts keeps it. Once below the page's switch, once below each section's.
{
	const asked = new URLSearchParams(location.search);
	let show = asked.get('show');
	try {
		show ??= sessionStorage.getItem('show');
	} catch {
		// storage is closed to us: the address decides
	}
	for (const input of document.querySelectorAll('[name^=show]'))
		if (input.value === (input.name === 'show' ? show : asked.get(input.name))) input.checked = true;
}
