/** Whether the beginnings and ends of claims are told to those who listen: kept for good, as it is how a reader listens. */
const told = document.querySelector<HTMLInputElement>('input[name=told]');
try {
	if (told) {
		told.checked = localStorage.getItem('told') !== 'no';
		told.addEventListener('change', () => localStorage.setItem('told', told.checked ? 'yes' : 'no'));
	}
} catch {
	// a private window keeps nothing
}
