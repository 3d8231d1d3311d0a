/**
 * The words of what bears on what: for each kind of relation, each side and each sort of attack. Where each stands: `RelationWords` in
 * `model/relations.ts`. A verb stands second, before its aim, and has no part that would go to the end; what lines are called is feminine.
 */

export const sides = {
	for: {
		noun: { one: 'Grund', many: 'Gründe' },
		preposition: 'für',
		passive: 'gestützt von',
		names: { one: 'Stützung', many: 'Stützungen' },
	},
	against: {
		noun: { one: 'Einwand', many: 'Einwände' },
		preposition: 'gegen',
		passive: 'angefochten von',
		names: { one: 'Angriff', many: 'Angriffe' },
	},
};

export const relations = {
	support: {
		noun: { one: 'Stützung', many: 'Stützungen' },
		verb: { singular: 'stützt', plural: 'stützen', passive: 'gestützt von' },
		act: 'Einen Grund nennen',
		word: 'stützt',
		does: { one: 'stützt sie', many: 'stützen sie' },
		by: 'durch einen Grund',
		aim: { join: 'Folgerung von', ends: 'auf' },
		sort: 'Ein Grund für die Behauptung: Zusammen sprechen die Prämissen für sie.',
		choice: 'A stützt C: A ist ein Grund dafür',
	},
	presupposition: {
		noun: { one: 'Voraussetzung', many: 'Voraussetzungen' },
		verb: { singular: 'ist Voraussetzung für', plural: 'sind Voraussetzung für', passive: 'beruht auf' },
		act: 'Eine Voraussetzung nennen',
		word: 'setzt voraus',
		does: { one: 'ist ihre Voraussetzung', many: 'sind ihre Voraussetzungen' },
		by: 'durch eine Voraussetzung',
		aim: { join: 'Voraussetzung von', ends: 'für' },
		sort: 'Was die Behauptung voraussetzt: Sie beruht darauf und verliert ihre Grundlage, wo es fällt.',
		choice: 'A ist Voraussetzung für C: C setzt A voraus und fällt damit',
	},
	restatement: {
		noun: { one: 'Wiederholung', many: 'Wiederholungen' },
		verb: { singular: 'wiederholt', plural: 'wiederholen', passive: 'wiederholt von' },
		act: 'Sie anders sagen',
		word: 'wiederholt',
		does: { one: 'wiederholt sie', many: 'wiederholen sie' },
		by: 'durch Wiederholung',
		aim: { join: 'Wiederholung durch', ends: 'von' },
		sort: 'Dasselbe in anderen Worten: eine Behauptung und eine andere Fassung von ihr.',
		choice: 'A wiederholt C: dasselbe in anderen Worten',
	},
	attack: {
		noun: { one: 'Angriff', many: 'Angriffe' },
		verb: { singular: 'bestreitet', plural: 'bestreiten', passive: 'bestritten von' },
		act: 'Sie bestreiten',
		word: 'bestreitet',
		does: { one: 'bestreitet sie', many: 'bestreiten sie' },
		by: 'der sie bestreitet',
		aim: { join: 'Bestreitung durch', ends: 'von' },
		sort: 'Ein Angriff: Beides zugleich kann nicht gelten.',
		choice: 'A bestreitet C: Beides zugleich kann nicht gelten',
	},
	challenge: {
		noun: { one: 'Rückfrage', many: 'Rückfragen' },
		verb: { singular: 'hinterfragt', plural: 'hinterfragen', passive: 'hinterfragt von' },
		act: 'Nach einem Grund fragen',
		word: 'hinterfragt',
		does: { one: 'fragt nach einem Grund', many: 'fragen nach einem Grund' },
		by: 'der nach einem Grund fragt',
		aim: { join: 'Rückfrage von', ends: 'zu' },
		sort: 'Eine Rückfrage: Sie fragt nach einem Grund und lässt die Behauptung offen, bis einer genannt ist.',
		choice: 'A fragt nach einem Grund für C und bestreitet nichts',
	},
	qualification: {
		noun: { one: 'Einschränkung', many: 'Einschränkungen' },
		verb: { singular: 'begrenzt', plural: 'begrenzen', passive: 'begrenzt von' },
		act: 'Sie einschränken',
		word: 'begrenzt',
		does: { one: 'begrenzt sie', many: 'begrenzen sie' },
		by: 'der sie begrenzt',
		aim: { join: 'Einschränkung durch', ends: 'von' },
		sort: 'Eine Einschränkung: Sie begrenzt die Behauptung auf einige Fälle, Grade oder Bedingungen; eine schwächere Fassung hält.',
		choice: 'A begrenzt C: Eine schwächere Fassung davon hält',
	},
};

export const attackTypes = {
	rebut: { noun: 'Angriff auf die Behauptung', sentence: 'Ein Angriff auf die Behauptung: Er bestreitet sie selbst.' },
	undermine: { noun: 'Angriff auf eine Annahme', sentence: 'Ein Angriff auf eine Annahme: Er bestreitet, was vorausgesetzt wird.' },
	undercut: {
		noun: 'Angriff auf die Folgerung',
		sentence:
			'Ein Angriff auf die Folgerung: Er bestreitet eine Linie des Arguments und lässt die Behauptungen an ihren beiden Enden unberührt.',
	},
};

/** What its premises do together, in the guide of the syntax. */
export const premises = {
	support: 'Kennungen der Prämissen, die gemeinsam stützen',
	presupposition: 'Kennungen dessen, was vorausgesetzt wird',
	restatement: 'Kennungen dessen, was dasselbe noch einmal sagt',
	attack: 'Kennungen der Behauptungen, die sie gemeinsam bestreiten',
	challenge: 'Kennungen der Behauptungen und Fragen, die nach einem Grund fragen',
	qualification: 'Kennungen der Behauptungen, die sie begrenzen',
};
/** What its property says, in the edition’s linked data. */
export const comments = {
	support: 'Die Prämissen dieser Stützung sind zusammen ein Grund für die Behauptung.',
	presupposition: 'Das Ziel setzt die Prämissen voraus: Es hält nur, wenn sie halten.',
	restatement: 'Die Prämisse sagt das Ziel noch einmal, in anderen Worten.',
	attack: 'Die Prämissen dieses Angriffs bestreiten zusammen das Ziel: Beides zugleich kann nicht gelten.',
	challenge: 'Die Prämissen fragen nach einem Grund für das Ziel und bestreiten es nicht.',
	qualification: 'Die Prämissen begrenzen das Ziel; eine schwächere Fassung hält.',
};
export const meanings = {
	support: 'ist ein Grund für sie',
	presupposition: 'nimmt sie als gegeben an und fällt mit ihr',
	restatement: 'sagt dasselbe in anderen Worten',
	attack: 'kann nicht zugleich mit ihr gelten',
	challenge: 'fragt nach einem Grund und bestreitet nichts',
	qualification: 'begrenzt sie; eine schwächere Fassung hält',
};
export const definitions = {
	support: 'ein Grund für die Behauptung: Zusammen sprechen die Prämissen für sie.',
	presupposition: 'was die Behauptung voraussetzt: Sie beruht darauf und verliert ihre Grundlage, wo es fällt.',
	restatement: 'dasselbe in anderen Worten: eine Behauptung und eine andere Fassung von ihr.',
	attack: 'beides zugleich kann nicht gelten.',
	challenge: 'sie fragt nach einem Grund und lässt die Behauptung offen, bis einer genannt ist.',
	qualification: 'sie begrenzt die Behauptung auf einige Fälle, Grade oder Bedingungen; eine schwächere Fassung hält.',
};
