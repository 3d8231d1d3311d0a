/** Ids of the page on which a critique is written, for the page and its script. */

export const findClaim = 'find-claim';
/** The claims found, and how many they are. */
export const claims = 'claims';
export const found = 'found';
/** What is one’s own. */
export const ownClaims = 'own';
export const addClaim = 'add-claim';
export const relations = 'relations';
export const addRelation = 'add-relation';
/** What is said of a relation that was to be added. */
export const relationTold = 'relation-told';
/** Names of claims to choose from. */
export const allClaims = 'all-claims';
/** The lines to a claim that may be meant instead. */
export const stepField = 'step-field';
export const result = 'result';
export const title = 'critique-title';
export const author = 'critique-author';
export const open = 'open-critique';
export const startOver = 'anew';
/** What was done with the critique. */
export const told = 'critique-told';
