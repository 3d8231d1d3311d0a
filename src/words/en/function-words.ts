/** Words that are looked for only where there are no others. */

/** Words that are there for the grammar, and tell nothing of what is looked for where others do: articles, pronouns, prepositions, conjunctions, auxiliaries, questions. */
export const functionWords: ReadonlySet<string> = new Set(
	`a an the this that these those it its they them their he him his she her we us our you your i me my one ones
	who whom whose which what when where why how there here then
	is are was were be been being am do does did done have has had having can cannot could may might must shall should will would
	don't doesn't didn't isn't aren't wasn't weren't can't won't
	not no nor neither either and or but if than so as because though although while whether
	of at by for from in into on onto to toward towards with within without about between among through over under up out off
	all any some such each every other only also too very just still yet even`.split(/\s+/),
);
