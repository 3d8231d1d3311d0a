/** Lines to claims of other editions. */
import { rich } from '../rich.ts';

export const heading = 'In other editions';
/** A claim of another edition, in a clause: `12a of Led Out`. */
export const ofEdition = (label: string, edition: string) => `${label} of ${edition}`;
/** What a line does, and to what: a link `claim`. */
export const bears = (verb: string, claim: string) => rich`${verb} [${claim}](claim)`;
/** The same with its premises, each a link by its id. */
export const premisesBear = (premises: readonly { id: string; label: string }[], verb: string, claim: string) => {
	const [first, ...rest] = premises.map(({ id, label }) => rich`[${label}](${id})`);
	return rich`${rest.reduce((list, one) => rich`${list} with ${one}`, first ?? rich``)} ${verb} [${claim}](claim)`;
};
/** Whose words these are. */
export const asOf = (title: string, author: string, version: string) => `${title}, by ${author}, as of version ${version}`;
export const whatItSaysNow = 'The words are those of that version. The link leads to the newest one, which may say something else.';
export const target = 'The claim of the other edition';
/** In a list of many, after the line: what the other claim says. */
export const saying = (words: string, version: string) => `“${words}” (version ${version})`;
