/** The small edition to begin with: the comments in its files, and what stands in it as an example. */

/** Comments, each a line. */
export const comments = {
	info: 'Was die Edition von sich sagt. Jedes Feld ist in .schemas/edition.schema.json beschrieben.',
	short: 'Für Seitentitel und Kopfzeile.',
	version: 'Vor jeder Veröffentlichung erhöhen: 0.1.1, 0.2.0, 1.0.0',
	argument: 'Was der Text im Ganzen vertritt, für die Titelseite. Links führen zu Absätzen und Behauptungen.',
	address: 'Wo sie veröffentlicht wird, ohne Schrägstrich am Ende. Eine veröffentlichte Edition behält ihre Adresse für immer.',
	text: 'Wessen Wortlaut der Text hat: verbatim (der des Werks), restated (der der Herausgeber) oder translated (übersetzt).',
	propositions: 'Wie viele Thesen der Text prüft. Jede ist eine Behauptung mit proposition=1, 2, … im Text.',
	article: 'Der Text selbst als Literatureintrag, in CSL-JSON.',
	concepts: 'Die Begriffe, die man nachschlägt. defined: die Absätze, die sagen, was ein Begriff bedeutet.',
	page: [
		'Eine Seite des Textes; ihre Adresse ist der Name dieser Datei ohne die Nummer. Zeilen wie diese werden nicht veröffentlicht.',
		'Jeder Absatz wird gezählt. :claim[…] und :assumption[…] markieren, was vertreten und was vorausgesetzt wird, [@key, S. 4] führt ein Werk',
		'aus references.json an, ::support[warum] und ::attack[warum] ziehen Linien. Der Befehl mint gibt allem, was noch keine hat, eine Kennung.',
	],
};

export const description = (title: string) => `Eine annotierte Edition und Argumentkarte von ${title}.`;
export const authors = (names: readonly string[]) => names.join(' und ');
export const argument = 'Eines wird aus einem anderen gefolgert ([1](#p1)), und ein Einwand wird beantwortet ([2](#p2)).';
export const rights = 'Sagen Sie hier, wer die Rechte am Text hat und was Ihnen erlaubt, ihn zu veröffentlichen.';
export const work = { title: 'Ein Werk, das angeführt wird', family: 'Beispiel', given: 'Eva' };
export const concept = { term: 'Behauptung', gloss: 'Ein Satz oder ein Teil davon, der wahr oder falsch sein kann.' };

/** The page of the text, its annotations among its words. */
export const page = {
	argument: 'Was diese Seite vertritt, in einem Satz der Herausgeber.',
	heading: 'Der erste Teil',
	first: `Ersetzen Sie diesen Absatz durch den ersten Ihres Textes. Eine :term[Behauptung] wird so markiert: :claim[das Erste, was vertreten wird]{#p1a proposition=1 gist="Das Erste wird vertreten"}. Sie beruht auf einem Grund: :claim[das Zweite ist so]{#p1b gist="Das Zweite ist so"} [@example1999, S. 4]. {#p1}`,
	support: 'Sagen Sie hier in einem Satz, warum das eine ein Grund für das andere ist.',
	second: `Jemand anderes mag einwenden, :claim[das Zweite sei nicht immer so]{#p2a voice=reported by=example1999 kind=evidence note="Worauf der Beleg beruht: Sagen Sie es hier."} [@example1999, S. 7]. {#p2}`,
	qualification: 'Die Herausgeber verbinden beides: Wo das Zweite nicht so ist, ist das Erste nicht gezeigt.',
};
export const introduction = {
	title: 'Die erste These',
	words: 'Die Einführung der Herausgeber in die These: woher sie kommt, was für sie spricht ([1b](#p1b)) und was gegen sie ([2a](#p2a)).',
};
