/** Words that are looked for only where there are no others. */

/** Words that are there for the grammar, and tell nothing of what is looked for where others do: articles, pronouns, prepositions, conjunctions, auxiliaries, questions. */
export const functionWords: ReadonlySet<string> = new Set(
	`der die das des dem den ein eine einer eines einem einen dies diese dieser dieses diesem diesen jene jener jenes
	er sie es ihn ihm ihr ihre ihrer ihrem ihren ihres sein seine seiner seinem seinen seines wir uns unser unsere ich mich mir man sich
	wer wen wem wessen was wann wo warum weshalb wie welche welcher welches da dort hier dann
	ist sind war waren sei wäre wird werden wurde wurden worden hat haben hatte hatten hätte kann können konnte könnte darf dürfen muss müssen
	soll sollen sollte will wollen würde würden
	nicht kein keine keiner keinem keinen keines nie und oder aber denn wenn als so weil obwohl während ob dass daß
	von vom aus bei beim für in im ins an am ans auf zu zum zur mit ohne über unter zwischen durch nach vor um gegen
	alle alles allen jede jeder jedes jedem einige manche solche andere anderen nur auch noch schon sehr doch`.split(/\s+/),
);
