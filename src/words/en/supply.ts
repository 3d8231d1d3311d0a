/** What each kind of exercise needs of an edition, and why a choice has none of it. */
export const needs = {
	'bears-on': 'a claim that bears on one proposition and not on another',
	'claim-or-assumption': 'a claim and an assumption that are read without doubt and do not overlap',
	conclusion: 'a claim with at least two reasons, or one with a reason behind it, which are read without doubt and can be told apart',
	'critical-question': 'a line that is read without doubt and whose scheme of argument is named',
	drawn: 'a line between claims of at most two paragraphs that is read without doubt',
	'mark-claim': 'a paragraph with several claims, one of which is set apart, is read without doubt and has a gist or a job of its own',
	'missing-premise':
		'a step from two to four premises, read without doubt, and at least two claims of similar length that do not bear on its conclusion',
	'rebuild-map': 'a claim on which at least three others bear, read without doubt and easy to tell apart',
	relation: 'a line between claims that is read without doubt',
	voice: 'a claim that is read without doubt and overlaps with none in another voice',
};

/** Why a kind has no exercise. */
export const noneFor = (needs: string, everywhere: boolean) =>
	everywhere ? `It needs ${needs}; your choice has none.` : `It needs ${needs}; this edition has none.`;
