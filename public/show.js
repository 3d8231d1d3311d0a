// Before the text is painted: how much of the annotation the reader chose to see, on this page (its address) or on one before. scripts/choices.ts keeps it.
let show = new URLSearchParams(location.search).get('show');
try {
	show ??= sessionStorage.getItem('show');
} catch {
	// storage is closed to us: the address decides
}
const chosen = show && document.getElementById(`show-${show}`);
if (chosen) chosen.checked = true;
