/** A place that an address names and that is not there, or not any more. */

/** Before a link. */
export const notOnPage = (name: string) => `${name} steht nicht auf dieser Seite: `;
export const ownPage = 'zur eigenen Seite';
/** Before a link. `became` is a sentence. */
export const noLongerUsed = (name: string, became: string) => `${name} wird nicht mehr verwendet. ${became} `;
export const whatItSaid = 'Was sie sagte und was jetzt an ihrer Stelle steht';
export const nothingCalled = (name: string) => `Nichts hier heißt ${name}. `;
/** Before what may be meant, between, before the last, and after. */
export const didYouMean = { before: 'Meinten Sie ', between: ', ', last: ' oder ', after: '?' };
