/** What each kind of exercise needs of an edition, and why a choice has none of it. */
export const needs = {
	'bears-on': 'eine Behauptung, die für oder gegen eine These spricht und eine andere nicht betrifft',
	'claim-or-assumption': 'eine Behauptung und eine Annahme, die sicher gelesen sind und sich nicht überschneiden',
	conclusion:
		'eine Behauptung mit mindestens zwei Gründen oder mit einem Grund, hinter dem ein weiterer steht, sicher gelesen und voneinander zu unterscheiden',
	'critical-question': 'eine sicher gelesene Linie, deren Argumentschema genannt ist',
	drawn: 'eine sicher gelesene Linie zwischen Behauptungen aus höchstens zwei Absätzen',
	'mark-claim':
		'ein Absatz mit mehreren Behauptungen, von denen eine sich abhebt, sicher gelesen ist und eine Kurzform oder eine eigene Aufgabe hat',
	'missing-premise':
		'eine sicher gelesene Folgerung aus zwei bis vier Prämissen und mindestens zwei ähnlich lange Behauptungen, die mit ihrer Konklusion nichts zu tun haben',
	'rebuild-map': 'eine Behauptung, für oder gegen die mindestens drei andere sprechen, sicher gelesen und leicht zu unterscheiden',
	relation: 'eine sicher gelesene Linie zwischen Behauptungen',
	voice: 'eine sicher gelesene Behauptung, die sich mit keiner in einer anderen Stimme überschneidet',
};

/** Why a kind has no exercise. */
export const noneFor = (needs: string, everywhere: boolean) =>
	everywhere ? `Nötig ist dafür: ${needs}; Ihre Auswahl hat das nicht.` : `Nötig ist dafür: ${needs}; diese Edition hat das nicht.`;
