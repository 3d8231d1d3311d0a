/** The work that is edited, its author or authors, and who takes ascribed assumptions for granted: each sentence names them by these words. */
import { edited } from '../edited.ts';

const many = edited.authors > 1;

/** `article`, `dialogue`, `essay`. */
export const work = edited.work;
/** `an article`, `a dialogue`. */
export const aWork = `${/^[aeiou]/.test(work) ? 'an' : 'a'} ${work}`;
export const theWork = `the ${work}`;
export const TheWork = `The ${work}`;
export const theAuthor = many ? 'the authors' : 'the author';
export const TheAuthor = many ? 'The authors' : 'The author';
/** Of the author: `the author’s own voice`. */
export const theAuthors = many ? 'the authors’' : 'the author’s';
export const TheAuthors = many ? 'The authors’' : 'The author’s';
/** The verb of whoever is the author: `the author says`, `the authors say`. */
export const does = (one: string, several: string): string => (many ? several : one);

/** Who takes ascribed assumptions for granted. */
export const theTheories = edited.ascribed ?? 'the theories';
export const TheTheories = theTheories.charAt(0).toUpperCase() + theTheories.slice(1);
export const theTheoriesOwn = `${theTheories}${theTheories.endsWith('s') ? '’' : '’s'}`;
