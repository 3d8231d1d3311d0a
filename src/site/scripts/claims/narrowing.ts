/** Which claims of the table are shown: one answer a question, all of which must fit. */

/** Question → answer. */
export type Chosen = Readonly<Record<string, string>>;
/** Of a claim: question → its answers. */
export type Answers = Readonly<Record<string, readonly string[]>>;

/** Whether a claim has every answer chosen; one question may be left out of account. */
export function fits(answers: Answers, chosen: Chosen, except?: string): boolean {
	return Object.entries(chosen).every(([question, answer]) => question === except || answers[question]?.includes(answer));
}

/** The choice after an answer was picked: a second pick takes it back. */
export function toggleAnswer(chosen: Chosen, question: string, answer: string): Chosen {
	const { [question]: before, ...others } = chosen;
	return before === answer ? others : { ...others, [question]: answer };
}

/** What an address chooses, of the questions there are. */
export function readChosen(
	query: URLSearchParams,
	known: Readonly<Record<string, ReadonlySet<string>>>,
): { chosen: Chosen; unknown: string[] } {
	const chosen: Record<string, string> = {};
	const unknown: string[] = [];
	for (const [question, answer] of query) {
		if (!known[question]) continue;
		if (known[question].has(answer)) chosen[question] = answer;
		else unknown.push(answer);
	}
	return { chosen, unknown };
}

/** How many claims each answer would leave, with the choices of the other questions kept. */
export function countAnswers(claims: readonly Answers[], chosen: Chosen, question: string): Map<string, number> {
	const counts = new Map<string, number>();
	for (const answers of claims) {
		if (!fits(answers, chosen, question)) continue;
		for (const answer of answers[question] ?? []) counts.set(answer, (counts.get(answer) ?? 0) + 1);
	}
	return counts;
}
