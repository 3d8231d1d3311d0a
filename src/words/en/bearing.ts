/** One line of the argument told whole: who bears on what, and why. */
import { rich } from '../rich.ts';

/** Claims that bear together, each a link by its id. */
const together = (claims: readonly { id: string; label: string }[]) => {
	const [first, ...rest] = claims.map(({ id, label }) => rich`[${label}](${id})`);
	return rest.reduce((list, one) => rich`${list} with ${one}`, first ?? rich``);
};
/** `67a with 67b *support 59*`; `67a *the author’s claim, supports*`. `aim` is what it bears on, where that is told: a link `aim`. */
export const bears = (
	premises: readonly { id: string; label: string }[],
	holder: string | undefined,
	verb: string,
	aim: string | undefined,
) => {
	const does = aim === undefined ? rich`${verb}` : rich`${verb} [${aim}](aim)`;
	return holder === undefined ? rich`${together(premises)} *${does}*` : rich`${together(premises)} *${holder}, ${does}*`;
};
export const premisesTogether = (labels: readonly string[]) => `(premises together: ${labels.join(', ')})`;

/** The link to the page of the line; `what` is heard only. */
export const why = { told: 'Why', untold: 'In other words' };
export const whyOf = (premises: readonly string[], verb: string, aim: string) => ` ${premises.join(' and ')} ${verb} ${aim}`;
export const editors = 'editors:';
export const cite = 'cite';
export const sources = 'sources:';

export const questionsToAsk = (scheme: string) => `${scheme}: questions to ask`;
