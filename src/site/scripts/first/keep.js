// Before the first paint: that there are scripts, and the page colour the reader chose. shell/choices.ts keeps it.
document.documentElement.classList.add('js');
try {
	const theme = localStorage.getItem('theme');
	if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
	// storage is closed to us: the device decides
}
