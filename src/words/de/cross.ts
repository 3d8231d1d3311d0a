/** Linien zu Behauptungen anderer Editionen. */
import { rich } from '../rich.ts';

export const heading = 'In anderen Editionen';
/** Eine Behauptung einer anderen Edition, in einem Satz: `12a aus Led Out`. */
export const ofEdition = (label: string, edition: string) => `${label} aus ${edition}`;
/** Was eine Linie tut und womit: ein Link `claim`. */
export const bears = (verb: string, claim: string) => rich`${verb} [${claim}](claim)`;
/** Dasselbe mit ihren Prämissen, jede ein Link nach ihrer Kennung. */
export const premisesBear = (premises: readonly { id: string; label: string }[], verb: string, claim: string) => {
	const [first, ...rest] = premises.map(({ id, label }) => rich`[${label}](${id})`);
	return rich`${rest.reduce((list, one) => rich`${list} mit ${one}`, first ?? rich``)} ${verb} [${claim}](claim)`;
};
/** Wessen Worte es sind. */
export const asOf = (title: string, author: string, version: string) => `${title}, von ${author}, nach Version ${version}`;
export const whatItSaysNow = 'Die Worte sind die dieser Version. Der Link führt zur neuesten, die etwas anderes sagen kann.';
export const target = 'Die Behauptung der anderen Edition';
/** In einer langen Liste, nach der Linie: was die andere Behauptung besagt. */
export const saying = (words: string, version: string) => `„${words}“ (Version ${version})`;
