/** A place that an address names and that is not there, or not any more. */

/** Before a link. */
export const notOnPage = (name: string) => `${name} is not on this page: `;
export const ownPage = 'it has a page of its own';
/** Before a link. `became` is a sentence. */
export const noLongerUsed = (name: string, became: string) => `${name} is no longer used. ${became} `;
export const whatItSaid = 'What it said, and what has taken its place';
export const nothingCalled = (name: string) => `Nothing here is called ${name}. `;
/** Before what may be meant, between, before the last, and after. */
export const didYouMean = { before: 'Did you mean ', between: ', ', last: ' or ', after: '?' };
