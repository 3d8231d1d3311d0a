/** What an address chose on the map of everything, when that stood on this page, is shown where it stands now. */
const MARKS = ['focus', 'from', 'to', 'voice', 'kind', 'source', 'proposition'];

if (MARKS.some((name) => new URLSearchParams(location.search).has(name)))
	location.replace(new URL(`whole/${location.search}${location.hash}`, location.href));
