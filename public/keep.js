// Before the first paint: the page colour the reader chose. scripts/choices.ts keeps it.
try {
	const theme = localStorage.getItem('theme');
	if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
	// storage is closed to us: the device decides
}
