/** The key `/` leads to the search, as on many sites; who speaks to a device, or types with it, can switch it off (WCAG 2.1.4) on the search page. */
const KEPT = 'search-key';
const base = document.documentElement.dataset['base'] ?? '/';

function isOff(): boolean {
	try {
		return localStorage.getItem(KEPT) === 'off';
	} catch {
		return false;
	}
}

document.addEventListener('keydown', (event) => {
	const { target, key } = event;
	if (key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
	if (target instanceof HTMLElement && (target.isContentEditable || target.matches('input, select, textarea'))) return;
	if (isOff()) return;
	event.preventDefault();
	const field = [...document.querySelectorAll<HTMLInputElement>('[role=search] [type=search]')].find((element) =>
		element.checkVisibility(),
	);
	if (field) field.select();
	else location.href = `${base}search/`;
});

const choice = document.querySelector<HTMLInputElement>('input[name=search-key]');
if (choice) {
	choice.checked = !isOff();
	(choice.closest('[hidden]') as HTMLElement | null)?.removeAttribute('hidden');
	choice.addEventListener('change', () => {
		try {
			if (choice.checked) localStorage.removeItem(KEPT);
			else localStorage.setItem(KEPT, 'off');
		} catch {
			// storage is closed to us: it holds for this page
		}
	});
}
