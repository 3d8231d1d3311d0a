/** What shows what is told of claims, in one piece. */
export { createCard } from './card.ts';
export { fetchCards, makeApparatus } from './cards.ts';
