/** One line of the argument told whole: who bears on what, and why. */
import { rich } from '../rich.ts';

/** Claims that bear together, each a link by its id. */
const together = (claims: readonly { id: string; label: string }[]) => {
	const [first, ...rest] = claims.map(({ id, label }) => rich`[${label}](${id})`);
	return rest.reduce((list, one) => rich`${list} mit ${one}`, first ?? rich``);
};
/** `67a mit 67b *stützen 59*`; `67a *Behauptung des Autors, stützt*`. `aim` is what it bears on, where that is told: a link `aim`. */
export const bears = (
	premises: readonly { id: string; label: string }[],
	holder: string | undefined,
	verb: string,
	aim: string | undefined,
) => {
	const does = aim === undefined ? rich`${verb}` : rich`${verb} [${aim}](aim)`;
	return holder === undefined ? rich`${together(premises)} *${does}*` : rich`${together(premises)} *${holder}, ${does}*`;
};
export const premisesTogether = (labels: readonly string[]) => `(gemeinsame Prämissen: ${labels.join(', ')})`;

/** The link to the page of the line; `what` is heard only. */
export const why = { told: 'Warum', untold: 'In anderen Worten' };
export const whyOf = (premises: readonly string[], verb: string, aim: string) => `: ${premises.join(' und ')} ${verb} ${aim}`;
export const editors = 'Herausgeber:';
export const cite = 'zitieren';
export const sources = 'Quellen:';

export const questionsToAsk = (scheme: string) => `${scheme}: kritische Fragen`;
