/** An address whose fragment is not on the page is explained, never dropped in silence. What explains it is loaded when there is need. */
import { hideNotice } from './bar.ts';
import { fragment } from './fragment.ts';

const NOTICE = 'lost';

async function look(): Promise<void> {
	const id = fragment();
	hideNotice(NOTICE);
	// a note of an earlier edition of the page is a card now
	if (id === '' || document.getElementById(id) || document.getElementById(id.replace(/^n-/, ''))) return;
	const { explain } = await import('./explain-fragment.ts');
	await explain(id, NOTICE);
}

if (document.querySelector('main.reading')) {
	addEventListener('hashchange', look);
	void look();
}
